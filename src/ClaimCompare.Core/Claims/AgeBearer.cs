using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Whose age it is: the person named right before it ("John Smith, 24,") or right behind it ("24-year-old John Smith").</summary>
internal static class AgeBearer
{
    /// <summary>Characters that may stand between a name and the age behind it: ", " and the like.</summary>
    private const int GapBefore = 4;

    /// <summary>Characters between "24-year-old" and the name: room for a trade or two ("24-year-old truck driver John Smith").</summary>
    private const int GapBehind = 30;

    public static string? Of(TextAnalysis analysis, Quantity quantity)
    {
        var mentions = analysis.Names.Mentions;
        var next = FirstFrom(mentions, quantity.Span.Start);
        if (next > 0 && IsPerson(analysis, mentions[next - 1]) && quantity.Span.Start - mentions[next - 1].Span.End is >= 0 and <= GapBefore)
        {
            return KeyOf(analysis, mentions[next - 1]);
        }

        return next < mentions.Count && IsPerson(analysis, mentions[next]) && IsOnePhrase(analysis.Text, quantity.Span.End, mentions[next].Span.Start)
            ? KeyOf(analysis, mentions[next])
            : null;
    }

    private static string KeyOf(TextAnalysis analysis, NameMention mention) => NameKey.Of(analysis.Names.Entities[mention.Entity].Name);

    private static bool IsPerson(TextAnalysis analysis, NameMention mention) => analysis.Names.Entities[mention.Entity].Kind == NameKind.Person;

    /// <summary>Nothing but words of small letters stands between: no comma, no stop, no other name.</summary>
    private static bool IsOnePhrase(ArticleText text, int from, int to)
    {
        if (to - from > GapBehind || to <= from)
        {
            return false;
        }

        foreach (var c in text.Value.AsSpan(from, to - from))
        {
            if (!char.IsLower(c) && c is not (' ' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static int FirstFrom(IReadOnlyList<NameMention> mentions, int position)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
