namespace ClaimCompare.Core.Text;

/// <summary>A text while it is being tagged, one sentence after the other: the classes its tokens can be, and those decided so far, to the left.</summary>
internal sealed class TaggedSentence(string text, Token[] tokens, uint[] candidates, WordClass[] classes)
{
    private const int LongestHeadline = 20;

    private int first;
    private int end;

    public int First => first;

    public int End => end;

    /// <summary>Short and without a stop: articles and be are left out there ("Union backs strike").</summary>
    public bool IsHeadline { get; private set; }

    /// <summary>Turns to the next sentence of the same text.</summary>
    public void MoveTo(Sentence sentence)
    {
        first = sentence.FirstToken;
        end = sentence.EndToken;
        IsHeadline = end - first <= LongestHeadline && tokens[end - 1].Kind is TokenKind.Word or TokenKind.Number;
    }

    private bool Has(int i) => (uint)(i - first) < (uint)(end - first);

    public Token Token(int i) => Has(i) ? tokens[i] : default;

    public int Word(int i) => Has(i) ? tokens[i].Word : 0;

    /// <summary>The classes that token <paramref name="i"/> can be; 0 for punctuation and outside the sentence.</summary>
    public uint Can(int i) => Has(i) ? candidates[i] : 0;

    public bool Can(int i, uint some) => (Can(i) & some) != 0;

    /// <summary>The class decided for a token to the left; None at the start and for punctuation.</summary>
    public WordClass Was(int i) => Has(i) ? classes[i] : WordClass.None;

    public bool Was(int i, uint some) => Has(i) && (WordClasses.Bit(classes[i]) & some) != 0;

    public void Set(int i, WordClass wordClass) => classes[i] = wordClass;

    public bool IsMark(int i, char c) => Has(i) && tokens[i].Kind != TokenKind.Word && text[tokens[i].Start] == c;

    public bool IsQuote(int i) => Has(i) && tokens[i].Kind is TokenKind.Quote or TokenKind.SingleQuote;

    /// <summary>The token before <paramref name="i"/> that is no adverb and no negation.</summary>
    public int Before(int i)
    {
        var j = i - 1;
        while (j >= first && i - j <= 4 && (WordClasses.Bit(classes[j]) & (WordClasses.Adverb | WordClasses.Negation)) != 0)
        {
            j--;
        }

        return j;
    }

    /// <summary>The token behind <paramref name="i"/> that is not only an adverb and no negation.</summary>
    public int Behind(int i)
    {
        var j = i + 1;
        while (j < end && j - i <= 4 && candidates[j] != 0 && (candidates[j] & ~(WordClasses.Adverb | WordClasses.Negation)) == 0)
        {
            j++;
        }

        return j;
    }
}
