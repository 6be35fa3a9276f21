namespace ClaimCompare.Ingestion.Readers;

/// <summary>
/// Reads the lines that say who wrote an article and when it appeared: "By AFP", "October 15, 2022", "Jane Roe, Reuters | Updated
/// 3 May 2021 10:15 GMT". A line counts only when every part of it is understood.
/// </summary>
internal static class BylineRules
{
    /// <summary>Longer lines are sentences that begin with a date or with "by".</summary>
    private const int LongestLine = 30;

    private static readonly PhraseList PublishedPrefixes = ReaderLexicon.Read("dates").Phrases("published prefixes");
    private static readonly PhraseList ModifiedPrefixes = ReaderLexicon.Read("dates").Phrases("modified prefixes");
    private static readonly PhraseList Navigation = ReaderLexicon.Read("furniture").Phrases("navigation");
    private static readonly PhraseList Roles = ReaderLexicon.Read("furniture").Phrases("roles");

    private delegate void Statement(ArticleFacts facts);

    /// <summary>Reads a block and marks it as a credit if it is one.</summary>
    public static bool Mark(SourceBlock block, ArticleFacts facts)
    {
        if (block.Words.Count is 0 or > LongestLine)
        {
            return false;
        }

        var statements = new List<Statement>();
        foreach (var (start, end) in Parts(block.Text))
        {
            if (!ReadPart(block, start, end, statements))
            {
                return false;
            }
        }

        if (statements.Count == 0)
        {
            return false;
        }

        foreach (var statement in statements)
        {
            statement(facts);
        }

        block.Role = BlockRole.Credit;
        return true;
    }

    private static bool ReadPart(SourceBlock block, int start, int end, List<Statement> statements)
    {
        var part = block.Text[start..end];
        var words = new Words(part);
        if (words.Count == 0 || Navigation.IsWhole(words) || Roles.IsWhole(words) || IsReadingTime(words))
        {
            return true;
        }

        return ReadDate(block, start, end, words, statements) || ReadNames(block, start, end, words, statements);
    }

    private static bool ReadDate(SourceBlock block, int start, int end, Words words, List<Statement> statements)
    {
        var modified = ModifiedPrefixes.At(words, 0, out _);
        var prefix = modified > 0 ? modified : PublishedPrefixes.At(words, 0, out _);
        if (prefix >= words.Count)
        {
            return false;
        }

        var from = start + words.StartOf(prefix);
        if (!DateReader.TryRead(block.Text.AsSpan(from, end - from), out var date, out var length))
        {
            return false;
        }

        var where = SourceText.InOriginal(block, from, from + length);
        statements.Add(facts =>
        {
            if (modified > 0)
            {
                facts.SetModified(date, where);
            }
            else
            {
                facts.SetPublished(date, where);
            }
        });

        // "October 15, 2022 By Jane Roe", "Published 3 May 2021 Updated 4 May 2021"
        var rest = from + length;
        var tail = block.Text.AsSpan(rest, end - rest).Trim(" ,;.()[]\u00a0-");
        return tail.IsEmpty || tail.Length <= 4 || ReadPart(block, rest, end, statements);
    }

    private static bool ReadNames(SourceBlock block, int start, int end, Words words, List<Statement> statements)
    {
        var isByline = words[0] is "by" or "from" or "author" or "words" or "text" && words.Count > 1;
        if (words[0] == "written" && words.Count > 2 && words[1] == "by")
        {
            isByline = true;
            start += words.EndOf(1);
        }
        else if (isByline)
        {
            start += words.EndOf(0);
        }

        if (SourceText.EndsLikeSentence(block.Text[..end]) && words.Count > 6)
        {
            return false;
        }

        var from = start;
        while (from < end && block.Text[from] is ':' or ' ' or '\u00a0')
        {
            from++;
        }

        var names = NameList.Read(block.Text, from, end, bodies: false);

        // Without "by", only an agency's name tells that this is a line of names at all.
        if (names is null or [] || (!isByline && !names.Exists(name => name.Kind == NamedKind.Agency)))
        {
            return names is [] && isByline;
        }

        statements.Add(facts => NameList.Say(block, names, facts));
        return true;
    }

    private static bool IsReadingTime(Words words) => words.Count <= 4 && words[words.Count - 1] is "read" or "comments" or "comment" or "views" or "shares";

    private static IEnumerable<(int Start, int End)> Parts(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var dash = text[i] is '\u2013' or '\u2014' or '-' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';
            if (dash || text[i] is '|' or '\u00b7' or '\u2022' or '\t' or '\u2758')
            {
                yield return (from, i);
                from = i + 1;
            }
        }

        yield return (from, text.Length);
    }
}
