using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>Finds the classes that each token of a sentence can be, before its neighbours are looked at.</summary>
internal static class WordCandidates
{
    /// <summary>Of the longer words behind the first, the share from which capitals mean nothing (a headline), in percent.</summary>
    private const int TitleShare = 70;

    private const int FewestTitleWords = 3;

    private static readonly int May = Vocabulary.IdOf("may");
    private static readonly int Will = Vocabulary.IdOf("will");

    public static void Find(string text, ReadOnlySpan<Token> tokens, Sentence sentence, Span<uint> candidates)
    {
        var title = IsTitle(tokens, sentence);
        var quoted = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            candidates[i] = tokens[i].Kind switch
            {
                TokenKind.Word => OfWord(text, tokens, sentence, i, title),
                TokenKind.Number => WordClasses.Number,
                TokenKind.SingleQuote when !quoted && IsPossessive(text, tokens, sentence, i) => WordClasses.Possessive,
                _ => 0,
            };
            quoted = tokens[i].Kind == TokenKind.SingleQuote ? candidates[i] == 0 && !tokens[i].Glued : quoted;
        }

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (WordClasses.Phrases.TryMatch(tokens, i, sentence.EndToken, out var length, out var phraseClass) && tokens[i].Case != TokenCase.Upper)
            {
                candidates.Slice(i, length).Fill(WordClasses.Bit(phraseClass));
                i += length - 1;
            }
        }
    }

    /// <summary>The apostrophe of "the officers' deaths".</summary>
    private static bool IsPossessive(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int i) => tokens[i].Glued && i > sentence.FirstToken
        && i + 1 < sentence.EndToken && tokens[i - 1].Kind == TokenKind.Word && (text[tokens[i].Start - 1] is 's' or 'S')
        && tokens[i + 1] is { Glued: false, Kind: TokenKind.Word or TokenKind.Number };

    private static uint OfWord(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int i, bool title)
    {
        var token = tokens[i];
        var known = WordClasses.Of(token.Word);
        if (!token.IsCapitalized)
        {
            return known != 0 ? known : OfUnknownSmall(text, tokens, i);
        }

        if (token.Case == TokenCase.Upper && token.Length > 1 && !title)
        {
            return WordClasses.ProperNoun;
        }

        var closed = known & ~WordClasses.Open;
        if (title)
        {
            return known != 0 ? known : WordClasses.ProperNoun;
        }

        return Opens(text, tokens, sentence, i) ? OfFirst(text, tokens, sentence, i, known)
            : closed != 0 && token.Word != May && token.Word != Will ? closed : WordClasses.ProperNoun;
    }

    /// <summary>A word that has its capital from its place: behind the start of a sentence or of a quote.</summary>
    private static uint OfFirst(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int i, uint known)
    {
        var next = i + 1 < sentence.EndToken ? tokens[i + 1] : default;
        if (known == 0)
        {
            return WordEndings.IsCommon(text.AsSpan(tokens[i].Start, tokens[i].Length))
                ? WordEndings.Guess(text.AsSpan(tokens[i].Start, tokens[i].Length)) : WordClasses.ProperNoun;
        }

        var nextClasses = next.Kind == TokenKind.Word ? WordClasses.Of(next.Word) : 0;
        if (tokens[i].Word == May || tokens[i].Word == Will)
        {
            return nextClasses is WordClasses.Pronoun or WordClasses.Determiner ? WordClasses.Modal : WordClasses.ProperNoun;
        }

        // "Grant Shapps", "Mark Rutte": a verb before a name is a name; an adjective or a noun that is none may be a title.
        var name = next.Case == TokenCase.Capitalized && nextClasses == 0 && next.Kind == TokenKind.Word;
        return name && (known & WordClasses.VerbBase) != 0 && (known & ~(WordClasses.Open & ~WordClasses.Adverb)) == 0 ? WordClasses.ProperNoun : known;
    }

    private static uint OfUnknownSmall(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
        if (tokens[i].Glued && i > 0 && tokens[i - 1].Kind == TokenKind.Number && word is "st" or "nd" or "rd" or "th")
        {
            return WordClasses.Adjective;
        }

        return tokens[i].Case == TokenCase.None ? WordClasses.ProperNoun : WordEndings.Guess(word);
    }

    private static bool Opens(string text, ReadOnlySpan<Token> tokens, Sentence sentence, int i)
    {
        if (i == sentence.FirstToken)
        {
            return true;
        }

        var before = tokens[i - 1];
        return before.Kind switch
        {
            TokenKind.Word => false,
            TokenKind.Number => i - 1 == sentence.FirstToken || text[tokens[i - 2].Start] == ':',
            TokenKind.Quote => true,
            TokenKind.SingleQuote => tokens[i].Glued && !before.Glued,
            _ => text[before.Start] is ':' or '—' or '–' or '•' or '*' or '_' or '.' or '!' or '?' or '…' || (text[before.Start] == '-' && !tokens[i].Glued)
                || i - 1 == sentence.FirstToken,
        };
    }

    /// <summary>A headline in Title Case or in capitals.</summary>
    private static bool IsTitle(ReadOnlySpan<Token> tokens, Sentence sentence)
    {
        int words = 0, capitals = 0;
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length > 3)
            {
                words++;
                capitals += tokens[i].IsCapitalized ? 1 : 0;
                if ((words - capitals) * 100 > (sentence.EndToken - sentence.FirstToken) * (100 - TitleShare))
                {
                    // However many capitals follow, the share is missed.
                    return false;
                }
            }
        }

        return words >= FewestTitleWords && capitals * 100 >= words * TitleShare;
    }
}
