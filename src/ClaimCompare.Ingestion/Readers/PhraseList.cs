namespace ClaimCompare.Ingestion.Readers;

/// <summary>Phrases of a word list, found in a block's words; punctuation and case do not matter.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, List<(string[] Phrase, string Value)>> byFirst = new(StringComparer.Ordinal);

    public PhraseList(IEnumerable<(string Key, string Value)> entries)
    {
        foreach (var (key, value) in entries)
        {
            var words = new Words(key);
            if (words.Count == 0)
            {
                continue;
            }

            if (!byFirst.TryGetValue(words[0], out var list))
            {
                byFirst[words[0]] = list = [];
            }

            list.Add(([.. Enumerable.Range(0, words.Count).Select(i => words[i])], value));
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Phrase.Length.CompareTo(a.Phrase.Length));
        }
    }

    /// <summary>The longest phrase at a word: its length in words (0 for none) and its value.</summary>
    public int At(Words words, int index, out string value)
    {
        if (index < words.Count && byFirst.TryGetValue(words[index], out var candidates))
        {
            foreach (var (phrase, meaning) in candidates)
            {
                if (words.Matches(index, phrase))
                {
                    value = meaning;
                    return phrase.Length;
                }
            }
        }

        value = "";
        return 0;
    }

    /// <summary>Whether the words are one phrase and nothing else.</summary>
    public bool IsWhole(Words words, out string value)
    {
        value = "";
        return words.Count > 0 && At(words, 0, out value) == words.Count;
    }

    public bool IsWhole(Words words) => IsWhole(words, out _);

    /// <summary>The word at which the first phrase stands, or -1.</summary>
    public int IndexIn(Words words, out int length, out string value)
    {
        for (var i = 0; i < words.Count; i++)
        {
            length = At(words, i, out value);
            if (length > 0)
            {
                return i;
            }
        }

        (length, value) = (0, "");
        return -1;
    }

    public bool IsIn(Words words) => IndexIn(words, out _, out _) >= 0;
}
