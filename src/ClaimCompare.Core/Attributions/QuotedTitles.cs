using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Tells the name of a book, film or programme in quotation marks from speech.</summary>
internal static class QuotedTitles
{
    /// <summary>A title has hardly more words, marks included.</summary>
    private const int LongestTitle = 12;

    /// <summary>Words up to this length ("of", "and", "the") need no capital in a title.</summary>
    private const int ShortWord = 4;

    /// <summary>"on "Good Morning,"", "his book "Silent River,"": capitals throughout, no stop, and a preposition or noun right before the mark.</summary>
    public static bool IsTitle(Reading reading, int region)
    {
        var quote = reading.Quotes.Regions[region];
        var before = quote.Open - 1;
        if (quote.Length > LongestTitle || before < 0 || !quote.Closed || QuoteMarks.EndsSentence(reading.Text, quote.End - 1) && quote.Length > 1 && reading.Mark(quote.End - 1) != '.')
        {
            return false;
        }

        before = reading.Mark(before) is ',' or ':' ? before - 1 : before;
        return before >= 0 && reading.Class(before) is WordClass.Preposition or WordClass.Noun or WordClass.ProperNoun or WordClass.Determiner or WordClass.Possessive or WordClass.Number
            && IsCapitalized(reading, quote);
    }

    /// <summary>Capitals throughout, no stop, whatever stands before.</summary>
    public static bool IsName(Reading reading, int region)
    {
        var quote = reading.Quotes.Regions[region];
        return quote.Length is > 1 and <= LongestTitle && !QuoteMarks.EndsSentence(reading.Text, quote.End - 1) && IsCapitalized(reading, quote);
    }

    private static bool IsCapitalized(Reading reading, QuoteRegion quote)
    {
        for (var i = quote.First; i < quote.End; i++)
        {
            var token = reading.Text.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.IsCapitalized && (i == quote.First || token.Length > ShortWord || reading.IsFinite(i)))
            {
                return false;
            }
        }

        // "I like her" has no capital behind the first word.
        return reading.IsWord(quote.First) && (quote.Length <= 2 || HasCapitalBehind(reading, quote));
    }

    private static bool HasCapitalBehind(Reading reading, QuoteRegion quote)
    {
        for (var i = quote.First + 1; i < quote.End; i++)
        {
            if (reading.IsWord(i) && reading.Text.Tokens[i].IsCapitalized && reading.Text.Tokens[i].Length > 1)
            {
                return true;
            }
        }

        return false;
    }
}
