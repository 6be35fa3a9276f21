using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Terms of prison that a court gave: "sentenced Merrin to 22 years", "must spend 22 years in prison", "the prison term was 22 years".
/// Not what was asked for, what could be given, what was served or suspended (lexicon <c>prison-terms</c>).
/// </summary>
internal static class PrisonTerms
{
    public const string Population = "sentence";
    public const string Verb = "term";

    /// <summary>Tokens from the word for sentencing to the term: the name of the sentenced and his age stand between.</summary>
    private const int Reach = 16;

    /// <summary>Tokens behind a term that say where it is served, or that it is none.</summary>
    private const int Behind = 4;

    private static readonly LexiconFile File = LexiconFile.Read("prison-terms");
    private static readonly PhraseTable<bool> Sentencing = new(File.Section("sentencing"), static _ => true);
    private static readonly PhraseTable<bool> Giving = new(File.Section("giving"), static _ => true);
    private static readonly PhraseTable<bool> Serving = new(File.Section("behind"), static _ => true);
    private static readonly PhraseTable<bool> Open = new(File.Section("open"), static _ => true);
    private static readonly PhraseTable<bool> Between = new(File.Section("between"), static _ => true);

    public static bool IsOne(ArticleText text, Quantity quantity, QuantityContext context)
    {
        if (quantity is not { Value: not null, Qualifier: Qualifier.Exact, Unit: "a" or "mo" })
        {
            return false;
        }

        var sentence = text.Sentences[context.Sentence];
        var end = Math.Min(sentence.EndToken, context.EndToken + Behind);
        if (Holds(text, Open, Math.Max(sentence.FirstToken, context.FirstToken - QuantityContext.Reach), end))
        {
            return false;
        }

        var served = Holds(text, Serving, context.EndToken - 1, end);
        for (var i = context.FirstToken - 1; i >= Math.Max(sentence.FirstToken, context.FirstToken - Reach); i--)
        {
            if (Between.TryMatch(text.Tokens, i, context.FirstToken, out _, out _))
            {
                return false;
            }

            if (Sentencing.TryMatch(text.Tokens, i, context.FirstToken, out _, out _) || (served && Giving.TryMatch(text.Tokens, i, context.FirstToken, out _, out _)))
            {
                return true;
            }
        }

        // "22 years in prison for Merrin"
        return served && context.FirstToken == sentence.FirstToken;
    }

    private static bool Holds(ArticleText text, PhraseTable<bool> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words.TryMatch(text.Tokens, i, to, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
