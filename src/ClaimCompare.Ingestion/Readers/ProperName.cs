namespace ClaimCompare.Ingestion.Readers;

/// <summary>A run of capitalised words in a block's text.</summary>
/// <param name="EndWord">The index of the first word behind it.</param>
internal sealed record ProperName(string Text, int Start, int End, int EndWord)
{
    /// <summary>Longer runs of capitals are headlines or shouting, not names.</summary>
    private const int MostWords = 7;

    /// <summary>The name that begins at a word, without a small "the" before it; null where there is none.</summary>
    public static ProperName? At(string text, Words words, int index)
    {
        var lowerThe = index < words.Count && words.Written(index) is "the";
        var first = lowerThe ? index + 1 : index;
        var end = first;
        while (end < words.Count && end - first < MostWords && words.IsCapitalised(end) && (end == first || IsJoined(text, words, end)))
        {
            end++;
            if (end + 1 < words.Count && words[end] is "of" or "and" or "de" or "for" or "the" && words.IsCapitalised(end + 1)
                && IsJoined(text, words, end) && IsJoined(text, words, end + 1))
            {
                end++;
            }
        }

        if (end == first || (end == first + 1 && words[first] == "the"))
        {
            return null;
        }

        var name = text[words.StartOf(first)..words.EndOf(end - 1)];
        var full = lowerThe && OutletNames.Known("The " + name) is { } known ? known : name;
        return new ProperName(full, words.StartOf(first), words.EndOf(end - 1), end);
    }

    /// <summary>Nothing but a space stands between a word and the one before it.</summary>
    private static bool IsJoined(string text, Words words, int index) =>
        text.AsSpan(words.EndOf(index - 1), words.StartOf(index) - words.EndOf(index - 1)).Trim().IsEmpty
        || text.AsSpan(words.EndOf(index - 1), words.StartOf(index) - words.EndOf(index - 1)).Trim() is "&";
}
