using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Tells from the words of harm whether all the hurt are counted, the gravely hurt, or those who are still being treated.</summary>
internal static class HurtReader
{
    private static readonly WordTable<bool> Some = new(LexiconFile.Read("figures").Section("some-hurt"), static _ => true);
    private static readonly WordTable<bool> Left = new(LexiconFile.Read("figures").Section("left"), static _ => true);

    /// <summary>"12 people are in critical condition": some of those who were hurt.</summary>
    public static bool AreSome(ArticleText text, Quantity quantity) => quantity.Measure == Measure.Injured && Says(text, quantity, Some);

    /// <summary>"49 people were still receiving treatment": a number that falls while they are discharged.</summary>
    public static bool AreLeft(ArticleText text, Quantity quantity) => quantity.Measure == Measure.Injured && Says(text, quantity, Left);

    /// <summary>In the words that say they were hurt, or right before them.</summary>
    private static bool Says(ArticleText text, Quantity quantity, WordTable<bool> words)
    {
        if (quantity.MeasureCue is not { Length: > 0 } cue)
        {
            return false;
        }

        var end = text.TokenAt(cue.End - 1) + 1;
        for (var i = Math.Max(0, text.TokenAt(cue.Start) - 1); i < end; i++)
        {
            if (words.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }
}
