using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>What words around a number say of its bounds.</summary>
/// <param name="Just">The bound lies one step of the leading digit from the number: "just under 9,000".</param>
internal readonly record struct Bound(Qualifier Qualifier, bool Just);

/// <summary>Reads qualifiers before and behind a number.</summary>
internal static class QualifierReader
{
    /// <summary>How many words may stand between a qualifier and its number ("at least another", "more than an estimated").</summary>
    private const int LongestGap = 2;

    private static readonly PhraseTable<Bound> Before = new(LexiconFile.Read("qualifiers").Entries.Where(e => e.Section.StartsWith("before", StringComparison.Ordinal)), Read);

    private static readonly PhraseEndTable<Bound> BeforeByEnd = new(LexiconFile.Read("qualifiers").Entries.Where(e => e.Section.StartsWith("before", StringComparison.Ordinal)), Read);

    private static readonly PhraseTable<Bound> Behind = new(LexiconFile.Read("qualifiers").Entries.Where(e => e.Section.StartsWith("behind", StringComparison.Ordinal)), Read);

    /// <summary>Some qualifier ends right before the token.</summary>
    public static bool EndsAt(in SentenceView s, int number) => TryReadAt(s, number, out _, out _);

    /// <summary>A qualifier begins at the token, and a number may follow it: "killed at least 12".</summary>
    public static bool StartsAt(in SentenceView s, int at) =>
        Before.TryMatch(s.Tokens, at, s.End, out var length, out _) && (s.IsNumber(at + length) || NumberWord.Of(s.Word(at + length)).StartsNumeral);

    /// <summary>Reads the qualifier before a number, over a few words that may stand between, and one more before that.</summary>
    public static bool TryReadBefore(in SentenceView s, int number, out Bound bound, out int first)
    {
        for (var gap = 0; gap <= LongestGap; gap++)
        {
            if (gap > 0 && !s.Is(number - gap, WordRole.Filler))
            {
                break;
            }

            if (TryReadAt(s, number - gap, out bound, out first))
            {
                // "up to about 10", "at least some 500": the outer word bounds, the inner one only blurs.
                if (bound.Qualifier is Qualifier.About or Qualifier.Exact && TryReadAt(s, first, out var outer, out var start) && outer.Qualifier != Qualifier.Exact)
                {
                    (bound, first) = (outer, start);
                }

                return true;
            }
        }

        (bound, first) = (default, number);
        return false;
    }

    /// <summary>Reads a qualifier behind a number: 50 or more, 20-odd, 16 and counting, 100+.</summary>
    public static bool TryReadBehind(in SentenceView s, int at, out Bound bound, out int end)
    {
        if (s.Symbol(at) == '+' && s.Glued(at))
        {
            (bound, end) = (new Bound(Qualifier.AtLeast, false), at + 1);
            return true;
        }

        var start = s.IsHyphen(at) || s.Symbol(at) is ',' or '-' or '\u2013' or '\u2014' ? at + 1 : at;
        if (Behind.TryMatch(s.Tokens, start, s.End, out var length, out bound) && MayStandBehind(s, at, start, start + length, bound))
        {
            end = start + length;
            return true;
        }

        (bound, end) = (default, at);
        return false;
    }

    private static bool MayStandBehind(in SentenceView s, int at, int start, int end, Bound bound)
    {
        if (start > at && !s.IsHyphen(at))
        {
            // ", and counting", ", at least" at a pause; ", at least two of them" qualifies what follows.
            return bound.Qualifier == Qualifier.AtLeast && s.Is(start, WordRole.And) && s.Chars(end) is not "than" || (!s.IsWord(end) && !s.IsNumber(end) && !UnitReader.UnitWordAt(s, end));
        }

        if (s.Chars(end) is "than")
        {
            return false;
        }

        // "12 or more" but "at least" and "over" may begin the next number.
        return NumberWord.Of(s.Word(end)).Kind == NumberWordKind.None && !s.IsNumber(end) && s.Symbol(end) is not '$';
    }

    private static bool TryReadAt(in SentenceView s, int number, out Bound bound, out int first)
    {
        if (s.IsHyphen(number - 1))
        {
            // "sub-7 nanometer"
            number--;
        }

        return BeforeByEnd.TryMatch(s.Tokens, s.First, number, out first, out bound) && MayStandBefore(s, first, number);
    }

    /// <summary>Single words that also are something else: "the past two years", "talked about two men", "the two inside".</summary>
    private static bool MayStandBefore(in SentenceView s, int first, int number)
    {
        if (number - first == 2 && s.Chars(first) is "up" && s.Chars(first - 1) is "gone" or "went" or "go" or "goes" or "going" or "moved" or "shot" or "crept")
        {
            // "has gone up to 47": it rose.
            return false;
        }

        if (number - first > 1 || !s.IsWord(first))
        {
            return true;
        }

        var role = s.Role(first - 1);
        return s.Chars(first) switch
        {
            "past" or "over" or "under" or "above" or "below" or "beyond" when (role & WordRole.Definite) != 0 => false,
            "about" when (role & WordRole.Talk) != 0 && !s.IsNumber(number) => false,
            "only" or "just" when (role & (WordRole.Definite | WordRole.Article)) != 0 => false,
            "past" or "inside" or "near" when s.IsNumber(first - 1) => false,

            // "the toll has passed 2,000"; "the house passed 12 bills".
            "passed" or "passes" or "passing" => !s.IsWord(number + 1) || s.Class(number + 1) is WordClass.Adverb or WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator,
            _ => true,
        };
    }

    private static Bound Read(LexiconEntry entry)
    {
        var parts = entry.Section.Split('.');
        return new Bound(EnumName.Parse<Qualifier>(parts[1]), parts.Length > 2);
    }
}
