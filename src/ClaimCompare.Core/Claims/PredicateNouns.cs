using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Who people are told to be behind a figure of them: "six of the dead are children", "15 were volunteers".</summary>
internal static class PredicateNouns
{
    /// <summary>The kind of people that the predicate names; null where the verb tells something else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="behind">Behind the figure and what it counts: where the form of be stands.</param>
    /// <param name="end">Behind the sentence.</param>
    public static string? Of(ArticleText text, int behind, int end)
    {
        if (behind + 1 >= end || text.CharsOf(behind) is not ("are" or "were"))
        {
            return null;
        }

        var at = text.Classes[behind + 1] == WordClass.Adverb ? behind + 2 : behind + 1;
        if (at + 1 < end && text.CharsOf(at) is "under" && text.CharsOf(at + 1) is "18" or "17" or "16" or "15" or "14" or "12" or "10" or "age")
        {
            return Child;
        }

        if (at >= end || !text.NounPhraseAt(at, out var phrase) || phrase.FirstToken != at)
        {
            return null;
        }

        var span = text.SpanOf(at, phrase.EndToken);
        return Population.NamesPeople(text, span) && Population.Read(text, span, Quantities.Measure.Other).Kind is { Length: > 0 } kind && kind is not (Population.Person or "member") ? kind : null;
    }

    private const string Child = "child";
}
