using System.Buffers;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Names;

/// <summary>The words of a name that tell it from others, without articles, "of" and genitive endings; as written and folded. Give it back when done.</summary>
internal readonly ref struct NameWords
{
    private static readonly WordList Skipped = new(["the", "of", "and", "for", "in", "'s"]);

    private readonly ReadOnlySpan<char> name;
    private readonly char[] folded;
    private readonly (int Start, int Length, int Folded)[] words;
    private readonly int joined;

    public NameWords(string name)
    {
        this.name = name;
        folded = ArrayPool<char>.Shared.Rent((name.Length * 2) + 1);
        words = ArrayPool<(int, int, int)>.Shared.Rent((name.Length / 2) + 1);
        for (var i = 0; i < name.Length; i++)
        {
            folded[i] = Folding.Fold(name[i]);
        }

        joined = name.Length;
        for (var start = 0; start < name.Length;)
        {
            var end = start;
            while (end < name.Length && !IsSeparator(name[end]) && !IsGenitive(name, end))
            {
                end++;
            }

            if (end > start && !Skipped.Contains(folded.AsSpan(start, end - start)))
            {
                if (Count > 0)
                {
                    folded[joined++] = ' ';
                }

                words[Count++] = (start, end - start, joined);
                folded.AsSpan(start, end - start).CopyTo(folded.AsSpan(joined));
                joined += end - start;
            }

            start = end < name.Length && !IsSeparator(name[end]) ? end + 2 : end + 1;
        }
    }

    public int Count { get; }

    /// <summary>A word as written.</summary>
    public ReadOnlySpan<char> this[int word] => name.Slice(words[word].Start, words[word].Length);

    /// <summary>The words, folded, with a space between them.</summary>
    public ReadOnlySpan<char> Folded => folded.AsSpan(name.Length, joined - name.Length);

    /// <summary>The whole name, folded.</summary>
    public ReadOnlySpan<char> FoldedName => folded.AsSpan(0, name.Length);

    public ReadOnlySpan<char> FoldedWord(int word) => folded.AsSpan(words[word].Folded, words[word].Length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(folded);
        ArrayPool<(int, int, int)>.Shared.Return(words);
    }

    private static bool IsSeparator(char c) => c is ' ' or ',' or '\n' or '\t' or '\u00a0';

    private static bool IsGenitive(string name, int i) => name[i] is '\'' or '\u2019' && i + 1 < name.Length && name[i + 1] == 's';
}
