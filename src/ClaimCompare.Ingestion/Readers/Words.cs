namespace ClaimCompare.Ingestion.Readers;

/// <summary>A block's words in lower case, without punctuation, for comparing with lexicon phrases.</summary>
internal sealed class Words
{
    private readonly List<(string Word, int Start, int End)> words = [];
    private readonly string text;

    public Words(string text)
    {
        this.text = text;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (IsInner(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                i++;
            }

            words.Add((Normalise(text.AsSpan(start, i - start)), start, i));
        }
    }

    public int Count => words.Count;

    public string this[int index] => words[index].Word;

    public int StartOf(int index) => words[index].Start;

    public int EndOf(int index) => words[index].End;

    /// <summary>The word as it is written.</summary>
    public ReadOnlySpan<char> Written(int index) => text.AsSpan(words[index].Start, words[index].End - words[index].Start);

    public bool IsCapitalised(int index) => char.IsUpper(text[words[index].Start]);

    /// <summary>Whether the words at <paramref name="at"/> are those of the phrase.</summary>
    public bool Matches(int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(words[at + i].Word, phrase[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInner(char c) => c is '\'' or '\u2019' or '-' or '&';

    private static string Normalise(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (to, from) =>
    {
        from.ToLowerInvariant(to);
        to.Replace('\u2019', '\'');
    });
}
