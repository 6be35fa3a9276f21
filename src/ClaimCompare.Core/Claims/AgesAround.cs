using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Where other people's ages bound what is said of one person.</summary>
/// <param name="ListEnd">Behind the last age of the list the age stands in: what follows it is said of all ("26 and 36, were hit").</param>
/// <param name="Next">First token of the next age that is not in the list; the sentence's end where there is none.</param>
/// <param name="Listed">Ages in the list.</param>
/// <param name="List">Offset of the list's first age.</param>
internal readonly record struct AgesAround(int ListEnd, int Next, int Listed, int List)
{
    /// <summary>A sentence is read this far behind an age.</summary>
    private const int Reach = 40;

    public static AgesAround Of(TextAnalysis analysis, Quantity quantity)
    {
        var text = analysis.Text;
        var first = text.TokenAt(quantity.Span.Start);
        var sentence = text.Sentences[text.SentenceOf(first)];
        var at = IndexFrom(analysis.Quantities, quantity.Span.Start);
        var (listed, list) = Before(analysis, at, first, sentence.FirstToken);
        var end = text.TokenAt(quantity.Span.End - 1) + 1;
        var limit = Math.Min(sentence.EndToken, first + Reach);
        for (var i = at + 1; i < analysis.Quantities.Count; i++)
        {
            if (analysis.Quantities[i].Measure != Measure.Age)
            {
                continue;
            }

            var next = text.TokenAt(analysis.Quantities[i].Span.Start);
            if (next >= limit)
            {
                break;
            }

            if (!IsListed(text, end, next) && !IsJoined(text, end, next, text.TokenAt(analysis.Quantities[i].Span.End - 1) + 1))
            {
                return new AgesAround(end, next, listed, list);
            }

            listed += IsListed(text, end, next) ? 1 : 0;
            end = text.TokenAt(analysis.Quantities[i].Span.End - 1) + 1;
        }

        return new AgesAround(end, limit, listed, list);
    }

    /// <summary>First token of the first age at or behind a token, <paramref name="limit"/> where none comes before it.</summary>
    public static int NextFrom(TextAnalysis analysis, int token, int limit)
    {
        limit = Math.Min(limit, token + Reach);
        for (var i = token < analysis.Text.Tokens.Length ? IndexFrom(analysis.Quantities, analysis.Text.Tokens[token].Start) : analysis.Quantities.Count; i < analysis.Quantities.Count; i++)
        {
            var first = analysis.Text.TokenAt(analysis.Quantities[i].Span.Start);
            if (first >= limit)
            {
                return limit;
            }

            // An age right behind the name is the person's own.
            if (analysis.Quantities[i].Measure == Measure.Age && first > token + 2)
            {
                return first;
            }
        }

        return limit;
    }

    /// <summary>How many ages the list holds up to an age, and where its first stands.</summary>
    private static (int Listed, int List) Before(TextAnalysis analysis, int at, int first, int sentence)
    {
        var text = analysis.Text;
        var (listed, list) = (1, text.Tokens[first].Start);
        for (var i = at - 1; i >= 0 && analysis.Quantities[i].Measure == Measure.Age; i--)
        {
            var end = text.TokenAt(analysis.Quantities[i].Span.End - 1) + 1;
            if (end <= sentence || !IsListed(text, end, first))
            {
                break;
            }

            first = text.TokenAt(analysis.Quantities[i].Span.Start);
            (listed, list) = (listed + 1, text.Tokens[first].Start);
        }

        return (listed, list);
    }

    private static bool IsListed(ArticleText text, int end, int next)
    {
        for (var i = end; i < next; i++)
        {
            if (text.CharsOf(i) is not ("," or "and" or "a" or "an" or "the" or "-" or "one" or "or"))
            {
                return false;
            }
        }

        return next - end <= 4;
    }

    /// <summary>"a 35-year-old man and a 41-year-old woman were hit": two subjects of one verb, which is plural.</summary>
    private static bool IsJoined(ArticleText text, int end, int next, int nextEnd)
    {
        var at = end;
        while (at < next && text.Classes[at] is WordClass.Noun or WordClass.Adjective)
        {
            at++;
        }

        if (next - at is 0 or > 2 || text.CharsOf(at) is not "and" || !text.NounPhraseAt(nextEnd - 1, out var phrase))
        {
            return false;
        }

        var verb = Math.Max(phrase.EndToken, nextEnd);
        return verb < text.Tokens.Length && text.CharsOf(verb) is "were" or "are" or "have";
    }

    private static int IndexFrom(IReadOnlyList<Quantity> quantities, int position)
    {
        int low = 0, high = quantities.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quantities[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
