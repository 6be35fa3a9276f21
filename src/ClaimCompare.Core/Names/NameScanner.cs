using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// One pass over a text's tokens that finds every stretch that names something: sequences of capitalised words, cut at titles,
/// nationalities and known names; ministries however they are written; places written small by bad copy.
/// </summary>
internal sealed partial class NameScanner(ArticleText text)
{
    /// <summary>Longer sequences of capitals are read in pieces, so that look-ahead stays bounded.</summary>
    private const int LongestSequence = 40;

    /// <summary>Fewer words tell nothing about a sentence's case.</summary>
    private const int FewestHeadlineWords = 4;

    private readonly List<NameRun> runs = Scratch<NameRun>.Rent();
    private int sentenceFirst;
    private int sentenceEnd;
    private bool headline;

    /// <summary>What was found, in text order; no run overlaps another. Whoever made the scanner gives the list back.</summary>
    public List<NameRun> Runs => runs;

    public void Scan()
    {
        foreach (var sentence in text.Sentences)
        {
            sentenceFirst = sentence.FirstToken;
            sentenceEnd = sentence.EndToken;
            headline = IsHeadline();
            for (var i = sentenceFirst; i < sentenceEnd;)
            {
                i = ScanAt(i);
            }
        }
    }

    private int ScanAt(int i)
    {
        var token = text.Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return i + 1;
        }

        if (token.IsCapitalized && char.IsUpper(text.Value[token.Start]))
        {
            return ReadSequence(i, SequenceEnd(i));
        }

        if (token.Word == 0)
        {
            return i + 1;
        }

        var traits = NameLexicon.TraitsOf(token.Word);
        if ((traits & NameTraits.Head) != 0 && (TryMinistry(i, out var end) || TryLocalPolice(i, out end)))
        {
            return end;
        }

        if ((traits & NameTraits.Particle) != 0 && i + 2 < sentenceEnd && IsHyphen(i + 1) && text.Tokens[i + 2].Glued && StartsUpper(i + 2))
        {
            // "al-Assad", "el-Sisi": the article and the name are one.
            return ReadSequence(i, SequenceEnd(i + 2));
        }

        if (token.Length > 3 && (traits & NameTraits.NotSmall) == 0
            && NameLexicon.Places.TryMatch(text.Tokens, i, sentenceEnd, out var length, out var place) && place.Speaks)
        {
            AddPlace(i, i + length, place);
            return i + length;
        }

        return i + 1;
    }

    /// <summary>The end of the capitalised words that begin at <paramref name="i"/>, with the small words and marks that names hold.</summary>
    private int SequenceEnd(int i)
    {
        var end = i + 1;
        var limit = Math.Min(sentenceEnd, i + LongestSequence);
        while (end < limit)
        {
            var token = text.Tokens[end];
            if ((token.Flags & TokenFlags.ParagraphStart) != 0)
            {
                break;
            }

            if (token.Kind == TokenKind.Word)
            {
                if (StartsUpper(end))
                {
                    end++;
                    continue;
                }

                var next = ParticlesEnd(end, limit);
                if (next == end && IsClitic(end) && end + 1 < limit && IsPossessor(end - 1) && IsBodyWord(end + 1))
                {
                    next = end + 1;
                }

                if (next == end && JoinsBodyWords(end, limit))
                {
                    next = end + 2;
                }

                if (next == end)
                {
                    break;
                }

                end = next;
            }
            else if (end + 1 < limit && StartsUpper(end + 1) && Joins(end))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Small particles with a capital behind them ("de la Rosa"); the token behind the particles, or <paramref name="at"/>.</summary>
    private int ParticlesEnd(int at, int limit)
    {
        var i = at;
        while (i < limit && i < at + 3 && (TraitsAt(i) & NameTraits.Particle) != 0)
        {
            i++;
        }

        if (i < limit && i > at && IsHyphen(i) && i + 1 < limit)
        {
            i++;
        }

        return i > at && i < limit && StartsUpper(i) ? i : at;
    }

    /// <summary>A glued hyphen, or an ampersand, between two capitalised words.</summary>
    private bool Joins(int mark)
    {
        var c = text.Value[text.Tokens[mark].Start];
        if (c == '&')
        {
            return true;
        }

        // "Russia-Ukraine" are two names.
        return IsHyphen(mark) && text.Tokens[mark + 1].Glued
            && !NameLexicon.Places.TryMatch(text.Tokens, mark - 1, mark, out _, out _)
            && !NameLexicon.Demonyms.TryMatch(text.Tokens, mark - 1, mark, out _, out _);
    }

    /// <summary>"Citizenship and Immigration Services", "Energy and Commerce Committee": plain words on both sides, and a body's word behind.</summary>
    private bool JoinsBodyWords(int and, int limit) => and + 2 < limit && text.CharsOf(and) is "and" && IsPlainLarge(and - 1) && IsPlainLarge(and + 1)
        && (IsBodyWord(and + 2) || (and + 3 < limit && IsPlainLarge(and + 2) && IsBodyWord(and + 3)));

    private bool IsPlainLarge(int i) => StartsUpper(i) && (TraitsAt(i) & (NameTraits.Ordinary | NameTraits.Qualifier | NameTraits.Head)) != 0
        && (TraitsAt(i) & (NameTraits.First | NameTraits.HeadTakesOf)) == 0;

    private bool IsHyphen(int i) => text.Tokens[i] is { Kind: TokenKind.Symbol, Glued: true } token && text.Value[token.Start] is '-' or '\u2010' or '\u2011';

    private bool IsClitic(int i) => text.Tokens[i] is { Glued: true, Length: 2 } token && text.Value[token.End - 1] is 's' or 'S'
        && !char.IsLetter(text.Value[token.Start]);

    private bool IsPossessor(int i) => (TraitsAt(i) & NameTraits.Possessor) != 0;

    private bool IsBodyWord(int i) => StartsUpper(i) && (TraitsAt(i) & NameTraits.Head) != 0;

    /// <summary>Nearly all words of the sentence begin large (or it is written in capitals): case tells nothing.</summary>
    private bool IsHeadline()
    {
        var stopped = text.Tokens[sentenceEnd - 1] is { Kind: TokenKind.Symbol } last && text.Value[last.Start] == '.';
        // A sentence full of names closes with a stop and has its verb; a headline hardly has one small word in eight.
        var share = stopped ? 8 : 3;
        int large = 0, small = 0;
        for (var i = sentenceFirst; i < sentenceEnd && large + small < LongestSequence; i++)
        {
            var token = text.Tokens[i];
            if (token.Kind == TokenKind.Word && (token.Length > 3 || (NameLexicon.TraitsOf(token.Word) & (NameTraits.Function | NameTraits.Particle)) == 0))
            {
                _ = token.IsCapitalized ? large++ : small++;
                if (share * small >= LongestSequence - small)
                {
                    return false;
                }
            }
        }

        return large >= FewestHeadlineWords && large > share * small;
    }

    private NameTraits TraitsAt(int i) => i < text.Tokens.Length ? NameLexicon.TraitsOf(text.Tokens[i].Word) : default;

    private bool StartsUpper(int i) => i < text.Tokens.Length && text.Tokens[i] is { Kind: TokenKind.Word, IsCapitalized: true } token && char.IsUpper(text.Value[token.Start]);

    /// <summary>Nothing before the token in its sentence but marks: a capital there says little.</summary>
    private bool OpensSentence(int i)
    {
        for (var before = i - 1; before >= sentenceFirst && before >= i - 3; before--)
        {
            if (text.Tokens[before].Kind is TokenKind.Word or TokenKind.Number)
            {
                return false;
            }

            // Behind a quotation mark or a colon a new sentence may begin.
            if (text.Tokens[before].Kind == TokenKind.Quote || text.Value[text.Tokens[before].Start] is ':' or '—' or '–' or '•' or '*' or '-' && !IsHyphen(before))
            {
                return true;
            }
        }

        return i - sentenceFirst < 3 || text.Tokens[i - 1].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol);
    }
}
