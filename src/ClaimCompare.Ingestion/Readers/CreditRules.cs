namespace ClaimCompare.Ingestion.Readers;

/// <summary>
/// Reads lines that credit others: "(With information from EFE)", "Source: TSF", "AP writer Jane Roe contributed to this report",
/// "© 2022 AFP", and an agency's name alone at the end: "(AFP)", "– dpa".
/// </summary>
internal static class CreditRules
{
    private const int LongestLine = 40;

    private static readonly ReaderLexicon Lexicon = ReaderLexicon.Read("furniture");
    private static readonly PhraseList Starts = Lexicon.Phrases("credit starts");
    private static readonly PhraseList Ends = Lexicon.Phrases("credit ends");

    /// <summary>Reads a block and marks it as a credit if it is one.</summary>
    public static bool Mark(SourceBlock block, ArticleFacts facts)
    {
        if (block.Words.Count is 0 or > LongestLine || !(AfterCue(block, facts) || BeforeCue(block, facts) || Copyright(block, facts) || Alone(block, facts)))
        {
            return false;
        }

        block.Role = BlockRole.Credit;
        return true;
    }

    /// <summary>
    /// Cuts a credit off the end of a paragraph, where copy is signed: "… he said. (AFP)", "… he said. (With inputs from PTI)",
    /// "… he said. – dpa". Returns the position in the block's text where it begins, or -1.
    /// </summary>
    public static int TrailingCredit(SourceBlock block)
    {
        var text = block.Text.AsSpan().TrimEnd();
        if (text.Length == 0)
        {
            return -1;
        }

        var start = text[^1] is ')' or ']' ? text.LastIndexOfAny('(', '[')
            : text[^1] == '/' ? text[..^1].LastIndexOf('/')
            : text.LastIndexOfAny('\u2014', '\u2013', '-');
        if (start <= 0 || !SourceText.EndsLikeSentence(text[..start].ToString()))
        {
            return -1;
        }

        var inner = new Words(text[start..].ToString());
        return inner.Count is > 0 and <= LongestLine && (Agencies.Whole(inner) is not null || Starts.At(inner, 0, out _) > 0 || AllAgencies(inner, text[start..].ToString()))
            ? start
            : -1;
    }

    private static bool AfterCue(SourceBlock block, ArticleFacts facts)
    {
        var length = Starts.At(block.Words, 0, out var who);
        if (length == 0 || length == block.Words.Count)
        {
            return false;
        }

        if (who == "people")
        {
            return !SourceText.IsProse(block) || block.Text[0] is '(' or '[' || block.Text.Contains(';', StringComparison.Ordinal)
                || block.Text.Contains("editing by", StringComparison.OrdinalIgnoreCase);
        }

        // "Source" alone is a cue only with a sign behind it.
        var from = block.Words.EndOf(length - 1);
        if (length == 1 && SourceText.SignAfter(block.Text, from) is not (':' or '-' or '\u2013' or '\u2014' or '|'))
        {
            return false;
        }

        return Say(block, from, block.Text.Length, facts);
    }

    private static bool BeforeCue(SourceBlock block, ArticleFacts facts)
    {
        var at = Ends.IndexIn(block.Words, out var length, out _);
        if (at <= 0 || at + length != block.Words.Count)
        {
            return false;
        }

        // "Associated Press writer Jane Roe contributed to this report."
        if (Agencies.At(block.Words, SkipThe(block.Words), out var agency) is > 0 and var words)
        {
            facts.AddAgency(agency, SourceText.InOriginal(block, 0, block.Words.EndOf(SkipThe(block.Words) + words - 1)));
            return true;
        }

        if (NameList.Read(block.Text, 0, block.Words.StartOf(at), bodies: false) is { Count: > 0 } names)
        {
            NameList.Say(block, names.Where(name => name.Kind == NamedKind.Agency), facts);
            return true;
        }

        return false;
    }

    /// <summary>Copy that carries an agency's copyright is that agency's.</summary>
    private static bool Copyright(SourceBlock block, ArticleFacts facts)
    {
        if (!block.Text.Contains('\u00a9', StringComparison.Ordinal) && block.Words[0] != "copyright")
        {
            return false;
        }

        for (var i = 0; i < Math.Min(block.Words.Count, 8); i++)
        {
            if (Agencies.At(block.Words, i, out var agency) is > 0 and var length)
            {
                facts.AddAgency(agency, SourceText.InOriginal(block, block.Words.StartOf(i), block.Words.EndOf(i + length - 1)));
                return true;
            }
        }

        return false;
    }

    /// <summary>A line of agencies' names and nothing else.</summary>
    private static bool Alone(SourceBlock block, ArticleFacts facts) =>
        AllAgencies(block.Words, block.Text) && Say(block, 0, block.Text.Length, facts);

    private static bool AllAgencies(Words words, string text) =>
        words.Count is > 0 and <= 12 && NameList.Read(text, words.StartOf(0), words.EndOf(words.Count - 1), bodies: true) is { Count: > 0 } names
        && names.TrueForAll(name => name.Kind == NamedKind.Agency);

    private static bool Say(SourceBlock block, int start, int end, ArticleFacts facts)
    {
        while (start < end && !char.IsLetterOrDigit(block.Text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(block.Text[end - 1]))
        {
            end--;
        }

        if (start >= end || NameList.Read(block.Text, start, end, bodies: true) is not { } names)
        {
            return false;
        }

        NameList.Say(block, names, facts);
        return true;
    }

    private static int SkipThe(Words words) => words[0] == "the" && Agencies.At(words, 0, out _) == 0 ? 1 : 0;
}
