namespace ClaimCompare.Ingestion.Readers;

/// <summary>Knows captions by the credit they carry or the label they begin with. They stay in the text.</summary>
internal static class CaptionRules
{
    /// <summary>Captions are a few sentences at most; a longer paragraph that ends in a credit is prose.</summary>
    private const int LongestCaption = 90;

    /// <summary>A credit names a service and a person or two.</summary>
    private const int LongestCredit = 9;

    private static readonly ReaderLexicon Lexicon = ReaderLexicon.Read("furniture");
    private static readonly PhraseList Starts = Lexicon.Phrases("caption starts");
    private static readonly PhraseList CreditWords = Lexicon.Phrases("photo credit words");

    public static void Mark(IEnumerable<SourceBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.IsOpen && block.Heading == 0 && IsCaption(block))
            {
                block.Role = BlockRole.Caption;
            }
        }
    }

    public static bool IsCaption(SourceBlock block) =>
        block.Words.Count is > 0 and <= LongestCaption && (BeginsLikeCaption(block) || EndsInBracketedCredit(block) || EndsInOpenCredit(block));

    /// <summary>A picture's credit without a word about the picture: "Name/Getty Images", "Photo: Name".</summary>
    public static bool IsCreditOnly(string text)
    {
        var words = new Words(text);
        if (words.Count > LongestCredit || SourceText.EndsWithStop(text))
        {
            return false;
        }

        return words.Count <= 1 || text.AsSpan().IndexOfAny("/|\u00a9") >= 0 || Starts.At(words, 0, out _) > 0
            || CreditWords.At(words, words.Count - 1, out _) > 0 || CreditWords.At(words, Math.Max(0, words.Count - 2), out _) == 2;
    }

    private static bool BeginsLikeCaption(SourceBlock block)
    {
        var length = Starts.At(block.Words, 0, out var when);
        return length > 0 && (when == "always" || SourceText.SignAfter(block.Text, block.Words.EndOf(length - 1)) is ':' or '|' or '\u00a9' or '/');
    }

    /// <summary>"… in Minsk (REUTERS / Name)", "… [AP Photo]"; a bare agency counts only where no sentence ends before it.</summary>
    private static bool EndsInBracketedCredit(SourceBlock block)
    {
        var text = block.Text.AsSpan().TrimEnd().TrimEnd('.');
        if (text.Length == 0 || text[^1] is not (')' or ']'))
        {
            return false;
        }

        var open = text.LastIndexOfAny('(', '[');
        if (open <= 0)
        {
            return false;
        }

        var credit = new Words(text[(open + 1)..^1].ToString());
        if (credit.Count is 0 or > LongestCredit || CreditWords.IndexIn(credit, out _, out _) is < 0 or > 2)
        {
            return false;
        }

        var marked = text[open..].Contains('/') || credit[0] is "photo" or "photograph" or "image" or "picture" or "credit" || credit[credit.Count - 1] is "photo" or "photos" or "images";
        return marked || (!SourceText.EndsLikeSentence(text[..open].ToString()) && CreditWords.IsWhole(credit));
    }

    /// <summary>"… on Saturday. Photo: Name", "… REUTERS/Name", "… © AFP" in the last words of a line.</summary>
    private static bool EndsInOpenCredit(SourceBlock block)
    {
        var words = block.Words;
        for (var i = Math.Max(0, words.Count - LongestCredit); i < words.Count; i++)
        {
            var length = CreditWords.At(words, i, out _);
            if (length == 0 || !words.IsCapitalised(i))
            {
                continue;
            }

            var sign = SourceText.SignAfter(block.Text, words.EndOf(i + length - 1));
            var before = i > 0 ? block.Text.AsSpan(words.EndOf(i - 1), words.StartOf(i) - words.EndOf(i - 1)).Trim() : "";
            var apart = before is "." or "," or "|" or "/" or "(" or "\u00a9" or ". \u00a9" or ".\u00a9" or ".\u201d" or ".\"" || i == 0;
            if ((sign is ':' && words[i] is "photo" or "photos" or "photograph" or "image" or "images" or "picture") || (sign is '/' && apart) || before.EndsWith("\u00a9"))
            {
                return true;
            }
        }

        return false;
    }
}
