using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads quotations with a credit behind a dash or in brackets: "…" — Ellen Smith; a post with its author's account.</summary>
internal static class QuoteCredits
{
    /// <summary>A name with its titles has at most so many tokens.</summary>
    private const int LongestName = 14;

    /// <summary>Behind other words of its sentence (a headline without a stop) a quotation has at least so many.</summary>
    private const int ShortestQuote = 6;

    private static readonly CueVerb Credit = new(Stance.States, Frames.Quote);

    public static void Read(Reading reading, Drafts drafts)
    {
        for (var r = 0; r < reading.Quotes.Regions.Length; r++)
        {
            var quote = reading.Quotes.Regions[r];
            if (drafts.IsTaken(r) || !quote.Closed || !(StartsSentence(reading, quote.Open) || (quote.Length >= ShortestQuote && QuoteMarks.EndsSentence(reading.Text, quote.End - 1))))
            {
                continue;
            }

            var mark = quote.Behind < reading.Count && reading.Mark(quote.Behind) == '.' ? quote.Behind + 1 : quote.Behind;
            var source = mark + 1 >= reading.Count ? TokenSpan.None
                : IsDash(reading, mark) ? NameBehind(reading, mark + 1)
                : reading.Mark(mark) == '[' ? Bracketed(reading, mark + 1) : TokenSpan.None;
            if (!source.IsEmpty)
            {
                Add(drafts, new TokenSpan(quote.First, quote.End), mark, source);
            }
        }

        ReadPosts(reading, drafts);
    }

    /// <summary>"The bridge is closed. — Ellen Smith (@smith) March 3, 2020": a paragraph that ends with its author's account.</summary>
    private static void ReadPosts(Reading reading, Drafts drafts)
    {
        for (var dash = 2; dash + 3 < reading.Count; dash++)
        {
            if (reading.Text.Tokens[dash].Kind == TokenKind.Word || !IsDash(reading, dash) || NameBehind(reading, dash + 1) is not { IsEmpty: false } source || source.End + 1 >= reading.Count
                || reading.Mark(source.End) != '(' || !IsAccount(reading, source.End + 1))
            {
                continue;
            }

            var sentence = reading.Text.SentenceOf(dash - 1);
            while (sentence > 0 && (reading.Text.Tokens[reading.Text.Sentences[sentence].FirstToken].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) == 0
                && dash - reading.Text.Sentences[sentence].FirstToken < LongestPost)
            {
                sentence--;
            }

            Add(drafts, new TokenSpan(reading.Text.Sentences[sentence].FirstToken, dash), dash, source);
        }
    }

    /// <summary>A post is short.</summary>
    private const int LongestPost = 80;

    private static void Add(Drafts drafts, TokenSpan content, int mark, TokenSpan source)
    {
        var draft = Draft.Of(source, new TokenSpan(mark, mark + 1), Credit);
        draft.Add(content);
        drafts.Add(draft);
    }

    private static bool StartsSentence(Reading reading, int open) => reading.Text.Sentences[reading.Text.SentenceOf(open)].FirstToken == open;

    private static bool IsDash(Reading reading, int i) => reading.Mark(i) is '-' or '\u2013' or '\u2014' or '\u2015' or '~';

    private static bool IsAccount(Reading reading, int i) => reading.Text.Value[reading.Text.Tokens[i].Start] == '@';

    /// <summary>A capitalised name that a comma, bracket, stop or line's end closes, without a verb.</summary>
    private static TokenSpan NameBehind(Reading reading, int first)
    {
        if (!reading.IsWord(first) || !reading.Text.Tokens[first].IsCapitalized)
        {
            return TokenSpan.None;
        }

        var i = first;
        for (; i < Math.Min(reading.Count, first + LongestName); i++)
        {
            if (i > first && ((reading.Text.Tokens[i].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) != 0 || reading.Mark(i) is ',' or '(' or '.' or ';' or '['))
            {
                break;
            }

            if (reading.IsFinite(i) || reading.Class(i) is WordClass.Pronoun or WordClass.Conjunction)
            {
                return TokenSpan.None;
            }
        }

        return i < first + LongestName ? new TokenSpan(first, i) : TokenSpan.None;
    }

    /// <summary>[Reuters]: a name alone in the brackets.</summary>
    private static TokenSpan Bracketed(Reading reading, int first)
    {
        for (var i = first; i < Math.Min(reading.Count, first + LongestName); i++)
        {
            if (reading.Mark(i) == ']' || (reading.Mark(i) == '.' && i + 1 < reading.Count && reading.Mark(i + 1) == ']'))
            {
                return i > first ? new TokenSpan(first, i) : TokenSpan.None;
            }

            if (!reading.IsWord(i) || !reading.Text.Tokens[i].IsCapitalized)
            {
                return TokenSpan.None;
            }
        }

        return TokenSpan.None;
    }
}
