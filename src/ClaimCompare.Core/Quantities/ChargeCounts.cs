using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>"five counts of first-degree murder": prosecutors charge one count for each of the dead. Not counts of an attempt or of an assault.</summary>
internal static class ChargeCounts
{
    /// <summary>Words between "of" and the crime: "aggravated first-degree".</summary>
    private const int Window = 6;

    private static readonly WordTable<bool> Killings = new(LexiconFile.Read("fates").Section("killing-crime"), static _ => true);
    private static readonly WordTable<bool> Degrees = new(LexiconFile.Read("fates").Section("crime-degree"), static _ => true);

    public static bool OfDeaths(in SentenceView s, Draft draft, out TextSpan? cue)
    {
        cue = null;
        if (!draft.HasCounted || draft.Head != draft.End || s.Chars(draft.Head) is not ("counts" or "count" or "charges") || !s.Is(draft.CountedEnd, WordRole.Of))
        {
            return false;
        }

        for (var i = draft.CountedEnd + 1; i <= draft.CountedEnd + Window && s.Has(i); i++)
        {
            if (Killings.Contains(s.Word(i)))
            {
                cue = s.Text.SpanOf(i, i + 1);
                return true;
            }

            if (!s.IsHyphen(i) && !s.IsNumber(i) && !Degrees.Contains(s.Word(i)))
            {
                return false;
            }
        }

        return false;
    }
}
