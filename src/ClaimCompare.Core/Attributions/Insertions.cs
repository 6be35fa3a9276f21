using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds what a writer inserts into a content between dashes or commas, and what only seems to end it.</summary>
internal static class Insertions
{
    private static readonly PhraseTable<bool> Contrast = Reading.Words("contrast");
    private static readonly PhraseTable<bool> Relative = Reading.Words("behind content");
    private static readonly PhraseTable<bool> Reason = Reading.Words("reason");
    private static readonly PhraseTable<bool> With = Reading.Words("with");

    /// <summary>The mark that closes what is inserted behind a dash or a comma; 0 where nothing is.</summary>
    public static int End(Reading reading, int i, int high, bool clause) => reading.Mark(i) switch
    {
        '-' or '\u2013' or '\u2014' or '\u2015' => reading.IsBreak(i) ? ParenthesisEnd(reading, i, high) : 0,
        ',' => !clause && i + 1 < high && reading.Is(Relative, i + 1) ? RelativeEnd(reading, i + 1, high) : 0,
        _ => 0,
    };

    /// <summary>The plan - if it is one - will fail: the dash that closes what a dash opens; 0 where none soon follows.</summary>
    private static int ParenthesisEnd(Reading reading, int dash, int high)
    {
        for (var i = dash + 2; i < Math.Min(high - 1, dash + LongestParenthesis); i++)
        {
            // "broadly endorsed by Smith" holds no verb of its own.
            if (reading.IsFinite(i) && !reading.IsRelative(i - 1) && reading.Class(i - 1) != WordClass.Pronoun && reading.Text.CharsOf(i + 1) is not "by")
            {
                return 0;
            }

            if (reading.IsBreak(i) && reading.Mark(i) == reading.Mark(dash))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Between two dashes stand at most so many tokens.</summary>
    private const int LongestParenthesis = 25;

    /// <summary>"praised Smith, who leaves in June, for": behind the relative clause the object's preposition follows.</summary>
    private static int RelativeEnd(Reading reading, int relative, int high)
    {
        for (var i = relative + 1; i + 1 < Math.Min(high, relative + LongestParenthesis); i++)
        {
            if (reading.IsComma(i))
            {
                return reading.Is(Reason, i + 1) ? i : 0;
            }
        }

        return 0;
    }

    /// <summary>"a brief, although useful, talk": a contrast between two commas that holds no verb.</summary>
    public static bool IsAside(Reading reading, int next, int high)
    {
        if (!reading.Is(Contrast, next))
        {
            return false;
        }

        for (var i = next + 1; i < Math.Min(high, next + LongestAside); i++)
        {
            if (reading.IsComma(i))
            {
                return i + 1 < high;
            }

            if (reading.HoldsFinite(i))
            {
                return false;
            }
        }

        return false;
    }

    private const int LongestAside = 6;

    /// <summary>"because, he said, …": the cue of the same speaker between two commas of what he says.</summary>
    public static bool IsInserted(Reading reading, int pronoun, int high) => pronoun + 2 < high && reading.IsFinite(pronoun + 1) && reading.IsComma(pronoun + 2);

    /// <summary>", with the ministry saying …": a clause of the writer's.</summary>
    public static bool StartsAbsolute(Reading reading, int with, int high)
    {
        if (!reading.Is(With, with))
        {
            return false;
        }

        for (var i = with + 2; i < Math.Min(high, with + LongestAside); i++)
        {
            if (reading.Class(i) == WordClass.Gerund && reading.IsNominal(i - 1))
            {
                return true;
            }
        }

        return false;
    }
}
