namespace ClaimCompare.Core.Text;

/// <summary>
/// The owner of a text: its characters, tokens, word classes and sentences. Everything else the engine finds is a span into it;
/// nothing copies it, nothing changes it.
/// </summary>
public sealed class ArticleText
{
    private readonly Token[] tokens;
    private readonly WordClass[] classes;
    private readonly Sentence[] sentences;
    private readonly NounPhrase[] phrases;

    private ArticleText(string value, Token[] tokens, WordClass[] classes, Sentence[] sentences, NounPhrase[] phrases)
    {
        Value = value;
        this.tokens = tokens;
        this.classes = classes;
        this.sentences = sentences;
        this.phrases = phrases;
    }

    public string Value { get; }

    public ReadOnlySpan<Token> Tokens => tokens;

    /// <summary>The class of each token, in its sentence.</summary>
    public ReadOnlySpan<WordClass> Classes => classes;

    public ReadOnlySpan<Sentence> Sentences => sentences;

    /// <summary>The base noun phrases, in text order; they do not overlap.</summary>
    public ReadOnlySpan<NounPhrase> NounPhrases => phrases;

    /// <summary>Reads a text. Total: any string has an <see cref="ArticleText"/>.</summary>
    public static ArticleText Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var tokens = Tokenizer.Tokenize(value);
        var sentences = SentenceSplitter.Split(value, tokens);
        var classes = WordClassTagger.Tag(value, tokens, sentences);
        return new ArticleText(value, tokens, classes, sentences, NounPhraseChunker.Find(value, tokens, classes, sentences));
    }

    public ReadOnlySpan<char> this[TextSpan span] => Value.AsSpan(span.Start, span.Length);

    public string Slice(TextSpan span) => Value.Substring(span.Start, span.Length);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> CharsOf(int token) => this[tokens[token].Span];

    /// <summary>The span of tokens <paramref name="first"/> to <paramref name="end"/> (exclusive; at least one token).</summary>
    public TextSpan SpanOf(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);

    /// <summary>The index of the first token that ends behind <paramref name="position"/>; the token count where none does.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The noun phrase that holds a token.</summary>
    public bool NounPhraseAt(int token, out NounPhrase phrase)
    {
        int low = 0, high = phrases.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (phrases[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        phrase = low < phrases.Length ? phrases[low] : default;
        return low < phrases.Length && phrase.FirstToken <= token;
    }

    /// <summary>The index of the sentence that holds a token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such token.</exception>
    public int SentenceOf(int token)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, tokens.Length);
        int low = 0, high = sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].EndToken <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
