using System.Runtime.InteropServices;

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

    /// <summary>Of each stretch of so many characters (as a power of two), the first token that ends in it or behind.</summary>
    private const int TokenStep = 4;

    /// <summary>Of each stretch of so many tokens (as a power of two), the sentence that holds the first.</summary>
    private const int SentenceStep = 4;

    private readonly int[] tokenAt;
    private readonly int[] sentenceAt;

    private ArticleText(string value, Token[] tokens, WordClass[] classes, Sentence[] sentences, NounPhrase[] phrases)
    {
        Value = value;
        this.tokens = tokens;
        this.classes = classes;
        this.sentences = sentences;
        this.phrases = phrases;
        tokenAt = new int[(value.Length >> TokenStep) + 1];
        for (int step = 0, token = 0; step < tokenAt.Length; step++)
        {
            while (token < tokens.Length && tokens[token].End <= step << TokenStep)
            {
                token++;
            }

            tokenAt[step] = token;
        }

        sentenceAt = new int[(tokens.Length >> SentenceStep) + 1];
        for (int step = 0, sentence = 0; step << SentenceStep < tokens.Length; step++)
        {
            while (sentences[sentence].EndToken <= step << SentenceStep)
            {
                sentence++;
            }

            sentenceAt[step] = sentence;
        }
    }

    public string Value { get; }

    public ReadOnlySpan<Token> Tokens => Whole(tokens);

    /// <summary>The class of each token, in its sentence.</summary>
    public ReadOnlySpan<WordClass> Classes => Whole(classes);

    public ReadOnlySpan<Sentence> Sentences => Whole(sentences);

    /// <summary>The base noun phrases, in text order; they do not overlap.</summary>
    public ReadOnlySpan<NounPhrase> NounPhrases => Whole(phrases);

    /// <summary>Reads a text. Total: any string has an <see cref="ArticleText"/>.</summary>
    public static ArticleText Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var tokens = Tokenizer.Tokenize(value);
        var sentences = SentenceSplitter.Split(value, tokens);
        var classes = WordClassTagger.Tag(value, tokens, sentences);
        return new ArticleText(value, tokens, classes, sentences, NounPhraseChunker.Find(value, tokens, classes, sentences));
    }

    /// <summary>All of an array that is there: asked at every step of every reader, without the look for null that a conversion takes.</summary>
    private static ReadOnlySpan<T> Whole<T>(T[] array) => MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(array), array.Length);

    public ReadOnlySpan<char> this[TextSpan span] => Value.AsSpan(span.Start, span.Length);

    public string Slice(TextSpan span) => SharedStrings.Of(this[span]);

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> CharsOf(int token) => Value.AsSpan(tokens[token].Start, tokens[token].Length);

    /// <summary>The span of tokens <paramref name="first"/> to <paramref name="end"/> (exclusive; at least one token).</summary>
    public TextSpan SpanOf(int first, int end) => new(tokens[first].Start, tokens[end - 1].End);

    /// <summary>The index of the first token that ends behind <paramref name="position"/>; the token count where none does.</summary>
    public int TokenAt(int position)
    {
        if (position >= Value.Length)
        {
            return tokens.Length;
        }

        var token = position < 0 ? 0 : tokenAt[position >> TokenStep];
        while (token < tokens.Length && tokens[token].End <= position)
        {
            token++;
        }

        return token;
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
        var sentence = sentenceAt[token >> SentenceStep];
        while (sentences[sentence].EndToken <= token)
        {
            sentence++;
        }

        return sentence;
    }
}
