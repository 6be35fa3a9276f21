using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Tells the dead whom people bury from those whom an avalanche or a collapse has buried, and of whom nobody knows yet whether they live.</summary>
internal static class Burial
{
    /// <summary>Tokens before the verb that may name what came down.</summary>
    private const int Reach = 12;

    private static readonly WordTable<bool> Slides = new(LexiconFile.Read("fates").Section("slide"), static _ => true);

    /// <param name="s">The sentence.</param>
    /// <param name="measure">What the verb tells by itself.</param>
    /// <param name="first">First token of the verb.</param>
    /// <param name="end">Behind it.</param>
    public static Measure MeasureOf(in SentenceView s, Measure measure, int first, int end)
    {
        if (measure != Measure.Killed || end != first + 1 || s.Chars(first) is not ("buried" or "burying"))
        {
            return measure;
        }

        for (var i = first - 1; i > first - Reach && s.Has(i); i--)
        {
            if (Slides.Contains(s.Word(i)))
            {
                return Measure.Missing;
            }
        }

        return measure;
    }
}
