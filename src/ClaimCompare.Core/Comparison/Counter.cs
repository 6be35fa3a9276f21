using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Who gave a figure, as a reader takes it: the source named for it, or the one whose account the paragraph still gives.</summary>
/// <param name="Origin">Key of the source; null where nobody is named.</param>
internal readonly record struct Counter(Party Party, string? Origin)
{
    /// <summary>Sentences back in which the source of a paragraph's account may stand.</summary>
    private const int Reach = 2;

    public bool IsKnown => Origin is not null || Party.IsKnown;

    public static Counter Of(ClaimEntry entry)
    {
        if (entry.Attribution is { Sources.Count: > 0 })
        {
            return new Counter(entry.Party, entry.Origin);
        }

        return entry.Party.IsKnown ? new Counter(entry.Party, null) : entry.Claim.In == ClaimPlace.Text ? CarriedOn(entry) : default;
    }

    /// <summary>Both are named and are not one, as far as their names tell.</summary>
    public static bool AreTwo(Counter a, Counter b) => a.IsKnown && b.IsKnown && !AreOne(a, b) && (a.Origin is null || b.Origin is null || !AreOneName(a.Origin, b.Origin));

    /// <summary>One source, or two of one side.</summary>
    public static bool AreOne(Counter a, Counter b) => (a.Origin is not null && a.Origin == b.Origin) || (a.Party.IsKnown && b.Party.IsKnown && Party.AreAlike(a.Party, b.Party));

    /// <summary>"police" and "north-western police": one body, named in full or not.</summary>
    private static bool AreOneName(string one, string other) => one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    /// <summary>"The union said nine people died. It counted 30 hurt.", "Another 30 were hurt.": the last source before the sentence, in its paragraph.</summary>
    private static Counter CarriedOn(ClaimEntry entry)
    {
        var (text, attributions) = (entry.Article.Body.Text, entry.Article.Body.Attributions);
        var sentence = text.SentenceOf(text.TokenAt(entry.Claim.Span.Start));
        var first = sentence;
        while (first > Math.Max(0, sentence - Reach) && (text.Tokens[text.Sentences[first].FirstToken].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) == 0)
        {
            first--;
        }

        var from = text.Tokens[text.Sentences[first].FirstToken].Start;
        Attribution? last = null;
        foreach (var attribution in attributions)
        {
            if (attribution is { Sources: [{ } source, ..], Cue: { } cue } && cue.Start >= from && cue.End <= entry.Claim.Sentence.Start && (last is null || cue.Start > last.Cue!.Value.Start))
            {
                last = attribution;
            }
        }

        return last is null ? default : new Counter(Party.Of(last.Sources[0]), ClaimEntry.OriginOf(last.Sources[0]));
    }
}
