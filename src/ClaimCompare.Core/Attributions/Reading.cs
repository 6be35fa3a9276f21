using System.Buffers;
using System.Runtime.CompilerServices;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>A text as the attribution rules look at it: tokens with their classes, quotations, and where dates stand.</summary>
internal sealed class Reading : IDisposable
{
    private static readonly PhraseTable<bool> Complementizers = Words("complementizer");
    private static readonly PhraseTable<bool> Relatives = Words("relative");
    private static readonly PhraseTable<bool> BeForms = Words("be");
    private static readonly PhraseTable<bool> Bare = Words("not finite");

    /// <summary>At the first token of a date mention its index, counted from 1. Rented: longer than the text.</summary>
    private readonly int[] dateAt;

    /// <summary>Behind the last token of each date mention.</summary>
    private static readonly WordTable<bool> Contracted = new(
        LexiconFile.Read("word-classes").Entries.Where(entry => entry.Section.StartsWith("contracted-", StringComparison.Ordinal)), static _ => true);

    private readonly int[] dateEnd;

    public Reading(ArticleText text, IReadOnlyList<DateMention> dates)
    {
        Text = text;
        Count = text.Tokens.Length;
        Quotes = QuoteMap.Read(text);
        Dates = dates;
        dateAt = ArrayPool<int>.Shared.Rent(text.Tokens.Length);
        dateAt.AsSpan(0, text.Tokens.Length).Clear();
        dateEnd = dates.Count == 0 ? [] : new int[dates.Count];
        for (var d = 0; d < dates.Count; d++)
        {
            var date = dates[d];
            var first = text.TokenAt(date.Span.Start);
            var end = text.TokenAt(date.Span.End - 1) + 1;
            if (first < text.Tokens.Length && end > first && date.Span.Length > 0)
            {
                dateEnd[d] = end;
                dateAt[first] = d + 1;
            }
        }
    }

    /// <summary>Gives back what was rented; nothing may be asked any more.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(dateAt);
        Quotes.Dispose();
    }

    public ArticleText Text { get; }

    public QuoteMap Quotes { get; }

    public IReadOnlyList<DateMention> Dates { get; }

    public int Count { get; }

    public WordClass Class(int i) => Text.Classes[i];

    /// <summary>The first character of a token: enough to know a punctuation mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Mark(int i) => Text.Tokens[i].Kind == TokenKind.Word || i < 0 ? '\0' : Text.Value[Text.Tokens[i].Start];

    public bool IsComma(int i) => Mark(i) == ',';

    /// <summary>Behind the date mention that starts at a token; the token itself where none does.</summary>
    public int SkipDate(int i) => i < Count && dateAt[i] is > 0 and var d ? dateEnd[d - 1] : i;

    /// <summary>The index of the date mention that starts at a token, or -1.</summary>
    public int DateAt(int i) => dateAt[i] - 1;

    /// <summary>Behind the last token of the paragraph that holds a token: where a sentence begins with a new line.</summary>
    public int ParagraphEnd(int token)
    {
        for (var s = Text.SentenceOf(token) + 1; s < Text.Sentences.Length; s++)
        {
            var first = Text.Sentences[s].FirstToken;
            if ((Text.Tokens[first].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) != 0)
            {
                return first;
            }
        }

        return Count;
    }

    public bool IsWord(int i) => Text.Tokens[i].Kind == TokenKind.Word;

    public bool Is(PhraseTable<bool> table, int i) => i >= 0 && i < Count && table.TryMatch(Text.Tokens, i, Count, out _, out _);

    public bool IsThat(int i) => Is(Complementizers, i);

    public bool IsRelative(int i) => Is(Relatives, i);

    public bool IsBe(int i) => Is(BeForms, i);

    /// <summary>A verb that makes its clause a clause: present, past, a modal, or a finite auxiliary.</summary>
    public bool IsFinite(int i) => !IsInCompound(i) && Class(i) switch
    {
        WordClass.VerbPresent or WordClass.VerbPast or WordClass.Modal => true,
        WordClass.Auxiliary => !Is(Bare, i),
        _ => false,
    };

    /// <summary>"rebel-held", "state-run": the second part of a compound is no verb of its clause.</summary>
    public bool IsInCompound(int i) => i >= 2 && i < Count && Text.Tokens[i].Glued && Text.Tokens[i - 1].Glued && Mark(i - 1) == '-';

    /// <summary>A finite verb, or a pronoun with one contracted to it ("she'll").</summary>
    public bool HoldsFinite(int i) => IsFinite(i) || (Class(i) == WordClass.Pronoun && Contracted.Contains(Text.Tokens[i].Word));

    public bool IsVerb(int i) => Class(i) is WordClass.VerbPresent or WordClass.VerbPast or WordClass.VerbBase or WordClass.Participle or WordClass.Gerund;

    /// <summary>The word can end a noun phrase.</summary>
    public bool IsNominal(int i) => Class(i) is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun or WordClass.Number;

    /// <summary>The word can begin or go on a noun phrase.</summary>
    public bool IsNounPhraseWord(int i) => IsNominal(i) || Class(i) is WordClass.Determiner or WordClass.Adjective or WordClass.Possessive;

    /// <summary>A mark that separates clauses: semicolon, colon, dash; a hyphen only where spaces stand around it.</summary>
    public bool IsBreak(int i) => Mark(i) switch
    {
        ';' or ':' or '\u2014' or '\u2015' or '\u2026' => true,
        '\u2013' or '-' => i + 1 < Count && (!Text.Tokens[i].Glued || Mark(i + 1) == '-'),
        _ => false,
    };

    /// <summary>"-signed by Smith- was": a hyphen for a dash, glued to the word before it only.</summary>
    public bool ClosesDash(int i) => Mark(i) == '-' && Text.Tokens[i].Glued && i + 1 < Count && !Text.Tokens[i + 1].Glued && Class(i + 1) != WordClass.Conjunction;

    public static PhraseTable<bool> Words(string section) => new(LexiconFile.Read("cue-grammar").Section(section), static _ => true);
}
