using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads cues that are nouns or adjectives: "his claim that …", "voiced fears that …", "is convinced that …".</summary>
internal sealed class NounCueReader(Reading reading, Drafts drafts)
{
    /// <summary>Between the noun and its possessor, or its verb, stand at most so many words ("his long-held belief").</summary>
    private const int LongestModifier = 5;

    private static readonly PhraseTable<NounCue> Cues = new(LexiconFile.Read("cue-nouns").Entries, NounCue.Read);
    private static readonly PhraseTable<bool> Carriers = new(Verbs.Inflect(LexiconFile.Read("cue-grammar").Section("carrier")), static _ => true);

    private static readonly int That = Vocabulary.IdOf("that");
    private static readonly PhraseTable<bool> Crowd = Reading.Words("crowd");
    private static readonly PhraseTable<bool> Of = Reading.Words("of");
    private static readonly CueVerb Shouts = new(Stance.States, Frames.Quote);

    /// <summary>Whether there is anything to read at a word.</summary>
    public static bool Begins(int word) => Crowd.Begins(word) || Cues.Begins(word);

    /// <summary>Gives the token behind the content; 0 where the word attributes nothing.</summary>
    public int Read(int i, int low, Sentence sentence)
    {
        if (ReadCrowd(i, sentence) is > 0 and var crowd)
        {
            return crowd;
        }

        if (reading.Text.Tokens[i].IsCapitalized || !Cues.TryMatch(reading.Text.Tokens, i, sentence.EndToken, out _, out var cue) || i + 3 >= sentence.EndToken)
        {
            return 0;
        }

        if (!cue.Introduces(reading.Text.Tokens[i + 1].Word))
        {
            return cue.Adjective ? ReadBare(i, low, sentence, cue) : ReadPredicate(i, low, sentence, cue);
        }

        var first = cue.Adjective ? Copula(i, low) : -1;
        var source = cue.Adjective ? (first > low ? SubjectFinder.Before(reading, low, first) : TokenSpan.None) : reading.Class(i) == WordClass.Noun ? Owner(i, low, out first) : TokenSpan.None;
        if (source.IsEmpty)
        {
            return 0;
        }

        var clause = reading.IsThat(i + 1);
        var content = clause || reading.Class(i + 1) == WordClass.To ? i + 1 : i + 2;
        var draft = Draft.Of(source, new TokenSpan(first, clause || content == i + 1 ? i + 1 : i + 2), cue.Verb);
        var end = ContentEnd.Of(reading, content, sentence.EndToken, clause);
        draft.Add(new TokenSpan(content, clause ? cue.Adjective || first != i ? end : ClauseEnd(content + 1, end) : PhraseEnd(content, end)));
        return drafts.Add(draft) ? draft.End : 0;
    }

    /// <summary>"is convinced there is": a pronoun and its verb behind an adjective that takes "that".</summary>
    private int ReadBare(int adjective, int low, Sentence sentence, NounCue cue)
    {
        var first = adjective + 1;
        if (!cue.Introduces(That) || reading.Class(first) != WordClass.Pronoun || !(reading.HoldsFinite(first) || reading.IsFinite(first + 1))
            || Copula(adjective, low) is not (> 0 and var copula) || SubjectFinder.Before(reading, low, copula) is not { IsEmpty: false } source)
        {
            return 0;
        }

        var draft = Draft.Of(source, new TokenSpan(copula, first), cue.Verb);
        draft.Add(new TokenSpan(first, ContentEnd.Of(reading, first, sentence.EndToken, clause: true)));
        return drafts.Add(draft) ? draft.End : 0;
    }

    /// <summary>"his answer was that the plan …": the noun is the subject of what it introduces.</summary>
    private int ReadPredicate(int noun, int low, Sentence sentence, NounCue cue)
    {
        var end = sentence.EndToken;
        if (!reading.IsBe(noun + 1) || !reading.IsThat(noun + 2) || Owner(noun, low, out var first) is not { IsEmpty: false } source)
        {
            return 0;
        }

        var draft = Draft.Of(source, new TokenSpan(first, noun + 2), cue.Verb);
        draft.Add(new TokenSpan(noun + 2, ContentEnd.Of(reading, noun + 2, end, clause: true)));
        return drafts.Add(draft) ? draft.End : 0;
    }

    /// <summary>"chants of "…"": what many shout at once has no other source.</summary>
    private int ReadCrowd(int noun, Sentence sentence)
    {
        if (noun + 2 >= sentence.EndToken || !reading.Is(Crowd, noun) || !reading.Is(Of, noun + 1) || reading.Quotes.OpensAt(noun + 2) is not (>= 0 and var region))
        {
            return 0;
        }

        var quote = reading.Quotes.Regions[region];
        var draft = Draft.Of(default, new TokenSpan(noun, noun + 2), Shouts);
        draft.Add(new TokenSpan(quote.First, quote.End));
        return drafts.Add(draft) ? draft.End : 0;
    }

    /// <summary>"his attacks on the court had …": a noun's object ends with the comma or the verb behind it.</summary>
    private int PhraseEnd(int first, int end)
    {
        var relative = false;
        for (var i = first; i < end; i++)
        {
            if (reading.Quotes.RegionAt(i) is >= 0 and var region)
            {
                i = Math.Max(i, reading.Quotes.Regions[region].Behind - 1);
                continue;
            }

            if (i > first && (reading.IsComma(i) || (reading.IsFinite(i) && !relative)))
            {
                return ContentEnd.TrimEnd(reading, first, i);
            }

            relative |= reading.IsRelative(i) || reading.Class(i) is WordClass.WhWord or WordClass.Subordinator;
        }

        return end;
    }

    /// <summary>"his claim that the vote was rigged | was wrong": a second finite verb, nothing joining it to the first, is the main clause's.</summary>
    private int ClauseEnd(int first, int end)
    {
        var seen = -1;
        for (var i = first; i < end; i++)
        {
            if (reading.Quotes.RegionAt(i) < 0 && reading.IsFinite(i))
            {
                if (seen >= 0 && reading.Class(i - 1) is not (WordClass.Modal or WordClass.Auxiliary or WordClass.Negation or WordClass.Pronoun))
                {
                    return ContentEnd.TrimEnd(reading, first, i);
                }

                seen = i;
            }
            else if (reading.Class(i) is WordClass.Conjunction or WordClass.Subordinator or WordClass.WhWord || reading.IsComma(i) || reading.IsRelative(i))
            {
                seen = -1;
            }
        }

        return end;
    }

    /// <summary>The form of "be" before an adjective, adverbs between; -1 where there is none.</summary>
    private int Copula(int adjective, int low)
    {
        for (var i = adjective - 1; i >= Math.Max(low, adjective - LongestModifier); i--)
        {
            if (reading.IsBe(i))
            {
                while (i > low && reading.Class(i - 1) is WordClass.Auxiliary or WordClass.Modal or WordClass.Negation or WordClass.Adverb)
                {
                    i--;
                }

                return i;
            }

            if (reading.Class(i) is not (WordClass.Adverb or WordClass.Negation))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whose the noun is: its possessor, or the subject of the verb that carries it ("voiced fears").</summary>
    private TokenSpan Owner(int noun, int low, out int first)
    {
        first = noun;
        for (var i = noun - 1; i >= Math.Max(low, noun - LongestModifier); i--)
        {
            if (reading.Class(i) == WordClass.Possessive || reading.Text.Tokens[i].Kind == TokenKind.SingleQuote)
            {
                return Possessor(i, low);
            }

            if (reading.Is(Possessives, i))
            {
                return new TokenSpan(i, i + 1);
            }

            if (reading.IsVerb(i) || reading.Class(i) == WordClass.Auxiliary)
            {
                first = i;
                return reading.Is(Carriers, i) && reading.IsFinite(i) ? SubjectFinder.Before(reading, low, Lead(i, low)) : TokenSpan.None;
            }

            if (!reading.IsNounPhraseWord(i) && reading.Class(i) is not WordClass.Adverb)
            {
                return TokenSpan.None;
            }
        }

        return TokenSpan.None;
    }

    private static readonly PhraseTable<bool> Possessives = Reading.Words("possessive");

    private int Lead(int verb, int low)
    {
        while (verb > low && reading.Class(verb - 1) is WordClass.Auxiliary or WordClass.Modal or WordClass.Negation or WordClass.Adverb)
        {
            verb--;
        }

        return verb;
    }

    /// <summary>The noun phrase that ends with a possessive mark.</summary>
    private TokenSpan Possessor(int mark, int low)
    {
        var first = mark;
        while (first > low && reading.IsNounPhraseWord(first - 1) && reading.Class(first - 1) != WordClass.Pronoun)
        {
            first--;
        }

        return first < mark ? new TokenSpan(first, mark) : TokenSpan.None;
    }
}
