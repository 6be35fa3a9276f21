using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>
/// Finds whose a quotation is that no cue introduces: the person whom the sentence before it is about ("Smith shook his head. "Never.""),
/// or of whom it asks ("And Smith? "Never."").
/// </summary>
internal sealed class NarratedSpeaker(Reading reading, ArticleNames names)
{
    /// <summary>Words of a subject that are looked at for its head.</summary>
    private const int LongestSubject = 30;

    private static readonly PhraseTable<bool> Answers = Reading.Words("answer");
    private static readonly PhraseTable<bool> FirstPerson = Reading.Words("first person");
    private static readonly PhraseTable<bool> Personal = Reading.Words("personal");

    /// <param name="sentence">The sentence before the quotation.</param>
    /// <param name="low">Where in it to begin: behind what somebody else said or asked.</param>
    public TokenSpan In(Sentence sentence, int low) =>
        low < sentence.EndToken && reading.Mark(sentence.EndToken - 1) == '?' ? Asked(sentence, low) : Subject(sentence, low);

    /// <summary>A name or a pronoun, no mere description.</summary>
    public bool IsNamed(TokenSpan source)
    {
        if (source.IsEmpty || (source.End - source.First == 1 && reading.Is(Personal, source.First)))
        {
            return !source.IsEmpty;
        }

        foreach (var (_, entity) in names.In(reading.Text.SpanOf(source.First, source.End)))
        {
            return entity.Kind == NameKind.Person;
        }

        return false;
    }

    /// <summary>"We asked Smith about it. "No comment."": the person whom the reporter asked.</summary>
    public TokenSpan Addressee(Draft asked)
    {
        if (asked.Source.End - asked.Source.First != 1 || !reading.Is(FirstPerson, asked.Source.First) || !asked.Verb.Takes(Frames.Question))
        {
            return TokenSpan.None;
        }

        foreach (var (mention, entity) in names.In(reading.Text.SpanOf(asked.Cue.End, Math.Min(reading.Count, asked.Cue.End + LongestAddressee))))
        {
            return entity.Kind == NameKind.Person ? new TokenSpan(asked.Cue.End, reading.Text.TokenAt(mention.Span.End - 1) + 1) : TokenSpan.None;
        }

        return TokenSpan.None;
    }

    /// <summary>Titles and a name.</summary>
    private const int LongestAddressee = 8;

    /// <summary>The first person who is subject of a clause of the narrator's.</summary>
    private TokenSpan Subject(Sentence sentence, int low)
    {
        for (var i = low; i < sentence.EndToken; i++)
        {
            if (reading.Quotes.RegionAt(i) is >= 0 and var region)
            {
                i = Math.Max(i, reading.Quotes.Regions[region].Behind - 1);
                continue;
            }

            if (reading.IsFinite(i) && SubjectFinder.Before(reading, low, Lead(i, low)) is { IsEmpty: false } subject && !reading.IsRelative(subject.End - 1))
            {
                return IsPerson(subject) ? subject : Answerer(subject);
            }
        }

        return TokenSpan.None;
    }

    private int Lead(int verb, int low)
    {
        while (verb - 1 > low && reading.Class(verb - 1) is WordClass.Adverb or WordClass.Auxiliary or WordClass.Modal or WordClass.Negation)
        {
            verb--;
        }

        return verb;
    }

    /// <summary>"Would he return?", "And Smith?": the person named last in the question.</summary>
    private TokenSpan Asked(Sentence sentence, int low)
    {
        for (var i = sentence.EndToken - 1; i >= Math.Max(low, sentence.EndToken - LongestSubject); i--)
        {
            if (reading.Quotes.RegionAt(i) >= 0)
            {
                return TokenSpan.None;
            }

            if (reading.Is(Personal, i))
            {
                return new TokenSpan(i, i + 1);
            }

            foreach (var (mention, entity) in names.In(reading.Text.SpanOf(i, i + 1)))
            {
                return entity.Kind == NameKind.Person ? new TokenSpan(reading.Text.TokenAt(mention.Span.Start), i + 1) : TokenSpan.None;
            }
        }

        return TokenSpan.None;
    }

    /// <summary>"Smith's answer was short.": whose it is.</summary>
    private TokenSpan Answerer(TokenSpan subject)
    {
        var head = reading.Text.NounPhraseAt(subject.First, out var phrase) ? Math.Min(phrase.Head, subject.End - 1) : subject.First;
        if (!reading.Is(Answers, head))
        {
            return TokenSpan.None;
        }

        for (var i = subject.First; i < head; i++)
        {
            if (reading.Class(i) == WordClass.Possessive)
            {
                var owner = new TokenSpan(subject.First, i);
                return IsPerson(owner) ? owner : TokenSpan.None;
            }
        }

        return reading.Text.CharsOf(subject.First) is "His" or "Her" ? new TokenSpan(subject.First, subject.First + 1) : TokenSpan.None;
    }

    /// <summary>A name, a pronoun or one person's role.</summary>
    public bool IsPerson(TokenSpan subject)
    {
        if (subject.End - subject.First == 1 && reading.Is(Personal, subject.First))
        {
            return true;
        }

        var head = reading.Text.NounPhraseAt(subject.First, out var phrase) ? Math.Min(phrase.Head, subject.End - 1) : subject.First;
        foreach (var (mention, entity) in names.In(reading.Text.SpanOf(subject.First, Math.Min(subject.End, subject.First + LongestSubject))))
        {
            // The head is the name, or the name is in apposition to it.
            if (entity.Kind == NameKind.Person && reading.Text.TokenAt(mention.Span.End - 1) is var last && (last == head || (reading.Text.TokenAt(mention.Span.Start) is > 0 and var first && reading.IsComma(first - 1))))
            {
                return true;
            }
        }

        return NameLexicon.Roles.TryMatch(reading.Text.Tokens, head, head + 1, out _, out var role) && !Description.IsPlural(reading.Text.CharsOf(head), role);
    }
}
