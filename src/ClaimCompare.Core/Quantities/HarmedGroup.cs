using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads what befell people from the group that a list of them fills: among the wounded were three children; the dead include a guard and two officers.</summary>
internal static class HarmedGroup
{
    /// <summary>Tokens back over the list to the verb that opens it.</summary>
    private const int Window = 24;

    private static readonly WordTable<bool> Comprising = new(Verbs.Inflect(LexiconFile.Read("fates").Section("comprising")), static _ => true);

    public static Fate Of(in SentenceView s, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        if (!s.Is(draft.First - 1, WordRole.And) && s.Symbol(draft.First - 1) != ',')
        {
            return OpenedAt(s, draft.First);
        }

        for (var i = draft.First - 1; i > draft.First - Window && s.Has(i); i--)
        {
            if (IsOpening(s, i - 1) && OpenedAt(s, i) is { IsFate: true } fate)
            {
                return fate;
            }

            if (s.Class(i - 1) is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner or WordClass.Number or WordClass.Adverb or WordClass.Possessive)
                && !s.IsNumber(i - 1) && !s.Is(i - 1, WordRole.And | WordRole.Filler | WordRole.Of) && s.Symbol(i - 1) is not (',' or '-'))
            {
                return default;
            }
        }

        return default;
    }

    private static bool IsOpening(in SentenceView s, int at) => s.Is(at, WordRole.Be | WordRole.Include) && !s.Is(at, WordRole.Of) || Comprising.Contains(s.Word(at));

    /// <summary>The group right before the verb that ends before a token: "The dead include".</summary>
    private static Fate OpenedAt(in SentenceView s, int behind)
    {
        var at = behind - 1;
        while (at > behind - 5 && (s.Is(at, WordRole.Be | WordRole.Include | WordRole.Filler | WordRole.Adverb) && !s.Is(at, WordRole.Of) || Comprising.Contains(s.Word(at))))
        {
            at--;
        }

        return at < behind - 1 && s.Is(at - 1, WordRole.Definite) && MeasureCue.TryMatch(s, at, out var length, out var cue) && length == 1
            && cue.Head is not (Measure.Other or Measure.Troops or Measure.Vehicles or Measure.Aircraft)
                ? new Fate(cue.Head, at, at + 1, Weak: true) : default;
    }
}
