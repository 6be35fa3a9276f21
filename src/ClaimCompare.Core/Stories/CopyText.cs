using System.Runtime.CompilerServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// An article's body as a sequence of word keys: what remains of it when punctuation, quotation marks, line breaks, capitals and house
/// spelling do not count. Boilerplate sentences are left out.
/// </summary>
internal sealed class CopyText
{
    /// <summary>Words in a shingle. Five in a row are seldom shared by chance, and a passage survives edits every dozen words.</summary>
    public const int ShingleWords = 5;

    /// <summary>Of this many neighbouring shingles one is kept (winnowing: Schleimer, Wilkerson, Aiken 2003).</summary>
    private const int Window = 4;

    /// <summary>What was read of a text is kept with it: a story that grows is looked through again and again, and copies share a text.</summary>
    private static readonly ConditionalWeakTable<ArticleText, CopyText> Known = [];

    private static readonly uint Per = TermKeys.Of("per");
    private static readonly uint Cent = TermKeys.Of("cent");
    private static readonly uint Percent = TermKeys.Of("percent");

    private readonly ArticleText text;
    private readonly int[] tokens;
    private readonly KnownAlignments alignments;

    private CopyText(ArticleText text, uint[] words, int[] tokens, bool[] quoted)
    {
        Quoted = quoted;
        Told = quoted.Count(static word => !word);
        this.text = text;
        Words = words;
        this.tokens = tokens;
        Shingles = ShinglesOf(words);
        Fingerprints = Winnow(Shingles);
        Content = words.Aggregate(Fnv.LongStart, Fnv.Add);
        alignments = new KnownAlignments();
    }

    private CopyText(Article article, CopyText of)
    {
        Id = article.Id;
        Agencies = article.Agencies;
        text = of.text;
        tokens = of.tokens;
        Words = of.Words;
        Quoted = of.Quoted;
        Told = of.Told;
        Shingles = of.Shingles;
        Fingerprints = of.Fingerprints;
        Content = of.Content;
        alignments = of.alignments;
    }

    public string Id { get; } = "";

    /// <summary>The agencies that the article credits.</summary>
    public IReadOnlyList<string> Agencies { get; } = [];

    public uint[] Words { get; }

    /// <summary>For each word whether it stands in quotation marks: what was said to all reporters is in all reports.</summary>
    public bool[] Quoted { get; }

    /// <summary>Words outside quotation marks.</summary>
    public int Told { get; }

    /// <summary>The hash of the words from each position on.</summary>
    public ulong[] Shingles { get; }

    /// <summary>Selected shingles, ascending, each once: two texts that share eight words in a row share one of them.</summary>
    public ulong[] Fingerprints { get; }

    /// <summary>Equal for texts of the same words.</summary>
    public ulong Content { get; }

    public static CopyText Of(AnalyzedArticle article) => new(article.Article, Known.GetValue(article.Body.Text, Read));

    /// <summary>The words shared with another text; kept, as both meet again whenever their story grows.</summary>
    public CopyAlignment AlignWith(CopyText other) => alignments.Get(other.Content, () => CopyAlignment.Of(this, other));

    private static CopyText Read(ArticleText text)
    {
        var keys = TermKeys.Of(text);
        var words = new List<uint>(keys.Length);
        var tokens = new List<int>(keys.Length);
        var quoted = new List<bool>(keys.Length);
        var marks = QuotedWords(text);
        foreach (var sentence in text.Sentences)
        {
            if (Boilerplate.Is(text, sentence))
            {
                continue;
            }

            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (keys[i] == Cent && words.Count > 0 && words[^1] == Per)
                {
                    // "39 per cent" in one house is "39 percent" in another.
                    (words[^1], tokens[^1]) = (Percent, i);
                }
                else if (keys[i] != 0)
                {
                    words.Add(keys[i]);
                    tokens.Add(i);
                    quoted.Add(marks[i]);
                }
            }
        }

        return new CopyText(text, [.. words], [.. tokens], [.. quoted]);
    }

    /// <summary>The characters from one word to another (exclusive).</summary>
    public TextSpan SpanOf(int first, int end) => text.SpanOf(tokens[first], tokens[end - 1] + 1);

    /// <summary>Whether the word goes on in another sentence than that of the word before it.</summary>
    public bool StartsSentence(int word) => text.SentenceOf(tokens[word]) != text.SentenceOf(tokens[word - 1]);

    /// <summary>Tokens in double quotation marks; a mark that is never closed ends with its paragraph.</summary>
    private static bool[] QuotedWords(ArticleText text)
    {
        var quoted = new bool[text.Tokens.Length];
        var open = false;
        for (var i = 0; i < quoted.Length; i++)
        {
            open &= (text.Tokens[i].Flags & TokenFlags.ParagraphStart) == 0;
            var mark = text.Value[text.Tokens[i].Start];
            quoted[i] = open;
            open = mark switch { '"' => !open, '“' or '«' or '„' => true, '”' or '»' => false, _ => open };
        }

        return quoted;
    }

    private static ulong[] ShinglesOf(uint[] words)
    {
        var shingles = new ulong[Math.Max(0, words.Length - ShingleWords + 1)];
        for (var i = 0; i < shingles.Length; i++)
        {
            var hash = Fnv.LongStart;
            for (var k = 0; k < ShingleWords; k++)
            {
                hash = Fnv.Add(hash, words[i + k]);
            }

            shingles[i] = Fnv.Mix(hash);
        }

        return shingles;
    }

    private static ulong[] Winnow(ulong[] shingles)
    {
        var kept = new HashSet<ulong>();
        for (var i = 0; i < shingles.Length; i++)
        {
            var least = shingles[i];
            for (var k = i + 1; k < Math.Min(i + Window, shingles.Length); k++)
            {
                least = Math.Min(least, shingles[k]);
            }

            kept.Add(least);
        }

        ulong[] fingerprints = [.. kept];
        Array.Sort(fingerprints);
        return fingerprints;
    }
}
