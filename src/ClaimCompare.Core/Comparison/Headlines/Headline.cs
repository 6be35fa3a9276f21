using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Headlines;

/// <summary>A headline and the sentences of its own text, by the words that carry what they say.</summary>
internal sealed class Headline
{
    /// <summary>Sentences of a text that are held against its headline.</summary>
    private const int MostSentences = 40;

    /// <summary>Tokens of a sentence that are read.</summary>
    private const int LongestSentence = 80;

    private static readonly LexiconFile Lexicon = LexiconFile.Read("headlines");
    private static readonly PhraseTable<bool> Careful = Table("careful");

    private readonly IReadOnlyList<ClaimEntry> claims;
    private List<HeadlineSentence>? body;

    private Headline(ClaimEntry claim, ArticleText text, IReadOnlyList<ClaimEntry> claims)
    {
        this.claims = claims;
        Claim = claim;
        Text = text;
        (Words, Deeds) = Read(text, 0, Math.Min(text.Tokens.Length, LongestSentence), true);
        if (Deeds.Count == 0)
        {
            // "Mayor arrested": the verb that is left has its form of the past.
            (_, Deeds) = Read(text, 0, Math.Min(text.Tokens.Length, LongestSentence), false);
        }

        IsPlain = !Holds(text, 0, text.Tokens.Length, Careful) && !IsNegated(text, 0, text.Tokens.Length) && text.Value.IndexOfAny(['?', ':', '"', '\u2018', '\u2019', '\u201c']) < 0 && !text.Value.Contains(" '", StringComparison.Ordinal) && !text.Value.StartsWith('\'');
    }

    /// <summary>The claim that stands for the headline.</summary>
    public ClaimEntry Claim { get; }

    public ArticleText Text { get; }

    /// <summary>Keys of the words.</summary>
    public HashSet<string> Words { get; }

    /// <summary>Keys of the verbs among them.</summary>
    public HashSet<string> Deeds { get; }

    /// <summary>Told as a fact, in nobody's words, with no hedge, question or negation.</summary>
    public bool IsPlain { get; }

    /// <summary>The sentences of the text that make a claim; read when first asked for.</summary>
    public List<HeadlineSentence> Body => body ??= ReadBody();

    /// <summary>Null for an article without a headline, or without a claim in it.</summary>
    public static Headline? Of(AnalyzedArticle article, IReadOnlyList<ClaimEntry> claims)
    {
        var title = claims.FirstOrDefault(entry => entry.Claim is { In: ClaimPlace.Title, Kind: ClaimKind.Statement, Withheld: false });
        if (title is null || article.Title is null)
        {
            return null;
        }

        return new Headline(title, article.Title.Text, claims);
    }

    private List<HeadlineSentence> ReadBody()
    {
        var text = Claim.Article.Body.Text;
        var read = new List<HeadlineSentence>();
        foreach (var entry in claims)
        {
            if (entry.Claim is not { In: ClaimPlace.Text, Kind: ClaimKind.Statement, Withheld: false })
            {
                continue;
            }

            var sentence = text.SentenceOf(text.TokenAt(entry.Claim.Sentence.Start));
            if (sentence < MostSentences && (read.Count == 0 || read[^1].Index != sentence))
            {
                var (first, end) = (text.Sentences[sentence].FirstToken, Math.Min(text.Sentences[sentence].EndToken, text.Sentences[sentence].FirstToken + LongestSentence));
                var (words, deeds) = Read(text, first, end, false);
                read.Add(new HeadlineSentence(entry, sentence, first, end, words, deeds));
            }
        }

        return read;
    }

    public static PhraseTable<bool> Table(string section) => new(Lexicon.Section(section), static _ => true);

    public static bool Holds(ArticleText text, int first, int end, PhraseTable<bool> phrases)
    {
        for (var i = first; i < end; i++)
        {
            if (phrases.TryMatch(text.Tokens, i, end, out var length, out _) && !(length == 1 && text.Classes[i] == WordClass.ProperNoun && i > first))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsNegated(ArticleText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Negators.Contains(text.Tokens[i].Word) || text.CharsOf(i).EndsWith("n't", StringComparison.Ordinal) || text.CharsOf(i).EndsWith("n\u2019t", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordTable<bool> Negators = new(LexiconFile.Read("modality").Section("negated"), static _ => true);

    private static (HashSet<string> Words, HashSet<string> Deeds) Read(ArticleText text, int first, int end, bool inTitle)
    {
        var (words, deeds) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && ContentWords.KeyOf(text, i) is { } key)
            {
                words.Add(key);
                if (text.Classes[i] is WordClass.VerbPresent or WordClass.VerbBase || (!inTitle && text.Classes[i] is WordClass.VerbPast or WordClass.Participle))
                {
                    deeds.Add(key);
                }
            }
        }

        return (words, deeds);
    }
}
