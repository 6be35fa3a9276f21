using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds what a cue verb introduces: the content that begins behind it.</summary>
internal static class ContentFinder
{
    /// <summary>A complementizer or quotation is looked for this far behind the cue ("said in a statement on its site on Monday that").</summary>
    private const int LongestAdjunct = 28;

    private static readonly PhraseTable<bool> Questions = Reading.Words("question");
    private static readonly PhraseTable<bool> To = Reading.Words("to");
    private static readonly PhraseTable<bool> Topics = Reading.Words("topic");
    private static readonly PhraseTable<bool> SubjectPronouns = Reading.Words("subject pronoun");

    /// <summary>The content behind a verb group, or none.</summary>
    public static TokenSpan Behind(Reading reading, VerbGroup group, int high)
    {
        var start = group.End;
        if (start >= high)
        {
            return TokenSpan.None;
        }

        var introduced = group.Cue.Takes(Frames.Quote | Frames.Clause | Frames.Question) ? IntroducedAt(reading, start, high, group.Cue) : -1;
        if (introduced >= 0 && EndOfSpeech(reading, introduced, high, group.Cue) is > 0 and var behindQuote)
        {
            return new TokenSpan(introduced, behindQuote);
        }

        if (introduced >= 0)
        {
            return Content(reading, introduced, high, clause: true, group.Verb);
        }

        start = SkipAdjuncts(reading, start, high);
        var hearer = start;
        if (group.Cue.Takes(Frames.Addressee) && start < high)
        {
            var behind = SkipAdjuncts(reading, AddresseeEnd(reading, start, high), high);
            if (behind < high && reading.Class(behind) == WordClass.Preposition && behind > start)
            {
                // "warned Kyiv against …", "told reporters about …".
                return Content(reading, behind, high, clause: false, group.Verb);
            }

            start = behind;
        }

        if (group.Cue.Takes(Frames.Quote) && TopicBehindHearer(reading, start, high) is > 0 and var topic)
        {
            return Content(reading, topic, high, clause: false, group.Verb);
        }

        if (start >= high || reading.IsComma(start) || reading.IsBreak(start))
        {
            // "urged calm, telling …": what looked like a hearer is the object.
            return start > hearer && group.Cue.Takes(Frames.Object) && !group.Cue.Takes(Frames.Question) && start < high
                ? Content(reading, hearer, high, clause: false, group.Verb) : TokenSpan.None;
        }

        if (reading.Class(start) == WordClass.To || (reading.Class(start) == WordClass.Negation && start + 1 < high && reading.Class(start + 1) == WordClass.To))
        {
            return group.Cue.Takes(Frames.Infinitive) ? Content(reading, start, high, clause: false, group.Verb) : TokenSpan.None;
        }

        if (reading.Class(start) == WordClass.Gerund)
        {
            if (group.Cue.Takes(Frames.Clause | Frames.Quote) && HasFinite(reading, start, high, strict: true))
            {
                return Content(reading, start, high, clause: true, group.Verb);
            }

            return group.Cue.Takes(Frames.Gerund | Frames.Object) ? Content(reading, start, high, clause: false, group.Verb) : TokenSpan.None;
        }

        return Phrase(reading, group, start, high);
    }

    /// <summary>"wrote to the mayor about the bridge": the preposition of the topic behind a hearer with "to"; 0 where there is none.</summary>
    private static int TopicBehindHearer(Reading reading, int to, int high)
    {
        if (to + 2 >= high || !reading.Is(To, to) || reading.Class(to) != WordClass.Preposition)
        {
            return 0;
        }

        var i = to + 1;
        while (i < Math.Min(high, to + LongestHearer) && reading.IsNounPhraseWord(i))
        {
            i++;
        }

        return i > to + 1 && i + 1 < high && reading.Is(Topics, i) && reading.IsNounPhraseWord(i + 1) ? i : 0;
    }

    /// <summary>A hearer's name and title.</summary>
    private const int LongestHearer = 10;

    /// <summary>he cried "Stop!" when …: a whole utterance ends with its mark, what follows is the writer's; 0 where it is none.</summary>
    private static int EndOfSpeech(Reading reading, int open, int high, CueVerb cue)
    {
        if (!cue.Takes(Frames.Quote) || reading.Quotes.OpensAt(open) is not (>= 0 and var region))
        {
            return 0;
        }

        var quote = reading.Quotes.Regions[region];
        return quote.Closed && quote.Behind < high - 1 && QuoteMarks.EndsSentence(reading.Text, quote.End - 1) && reading.Mark(quote.End - 1) is '!' or '?'
            && reading.Class(quote.Behind) is WordClass.Preposition or WordClass.Subordinator or WordClass.Adverb ? quote.Behind : 0;
    }

    public static bool StartsQuestion(Reading reading, int i) => reading.Is(Questions, i);

    /// <summary>A noun phrase, or a bare clause, that begins at <paramref name="start"/>.</summary>
    private static TokenSpan Phrase(Reading reading, VerbGroup group, int start, int high)
    {
        // "called that idea": behind a verb without clauses the word points.
        var points = reading.IsThat(start) && !group.Cue.Takes(Frames.Clause);
        if (!points && !reading.IsNounPhraseWord(start) && !(reading.IsWord(start) && reading.Text.Tokens[start].IsCapitalized)
            && reading.Quotes.OpensAt(start) < 0 && reading.Mark(start) is not ('$' or '€' or '£' or '#' or '@') && !reading.Is(Questions, start)
            && !(group.Cue.Takes(Frames.Clause) && IsClauseOpener(reading, start)))
        {
            return TokenSpan.None;
        }

        if (group.Cue.Takes(Frames.Clause) && HasFinite(reading, start, high, strict: !group.Cue.Takes(Frames.Quote)))
        {
            return Content(reading, start, high, clause: true, group.Verb);
        }

        return group.Cue.Takes(Frames.Object) ? Content(reading, start, high, clause: false, group.Verb) : TokenSpan.None;
    }

    /// <summary>"said if …", "said in Iowa voters were": a bare clause may open with an adverbial.</summary>
    private static bool IsClauseOpener(Reading reading, int i) =>
        reading.Class(i) is WordClass.Subordinator or WordClass.Preposition or WordClass.Adverb or WordClass.WhWord or WordClass.Adjective;

    /// <param name="strict">The verb takes noun phrases as readily as clauses ("saw the man who was there"): the finite verb must be the phrase's own.</param>
    private static bool HasFinite(Reading reading, int start, int high, bool strict)
    {
        for (var i = start; i < Math.Min(high, start + LongestAdjunct); i++)
        {
            if (reading.HoldsFinite(i))
            {
                // "found the keys and read the letter": the second verb is the source's.
                return i == start || reading.Class(i - 1) != WordClass.Conjunction;
            }

            if (strict && i > start && (reading.IsRelative(i) || reading.Class(i) is WordClass.WhWord or WordClass.Subordinator || reading.IsComma(i)))
            {
                return reading.Is(Questions, start);
            }

            if (i > start && reading.IsComma(i) && !reading.IsNounPhraseWord(start))
            {
                return false;
            }
        }

        return false;
    }

    private static TokenSpan Content(Reading reading, int start, int high, bool clause, int verb) => new(start, ContentEnd.Of(reading, start, high, clause, verb));

    /// <summary>Where that, whether or a quotation begins behind nothing but adjuncts and a hearer; -1 where neither does.</summary>
    private static int IntroducedAt(Reading reading, int start, int high, CueVerb cue)
    {
        for (var i = start; i < Math.Min(high, start + LongestAdjunct); i++)
        {
            if (reading.IsThat(i) && !IsDemonstrative(reading, i) && !IsRelative(reading, start, i, cue))
            {
                return i;
            }

            if (i == start && cue.Takes(Frames.Clause | Frames.Question) && reading.Is(Questions, i))
            {
                return i;
            }

            if (reading.Quotes.OpensAt(i) is >= 0 and var region)
            {
                if (i > start + 1 && QuotedTitles.IsTitle(reading, region))
                {
                    i = reading.Quotes.Regions[region].Behind - 1;
                    continue;
                }

                return IsIntroduced(reading, start, i, region, cue) && !(cue.Takes(Frames.Work) && QuotedTitles.IsName(reading, region)) ? i : -1;
            }

            if (i > start && reading.IsComma(i - 1) && ClauseToComma(reading, i, high) is > 0 and var comma)
            {
                i = comma;
                continue;
            }

            if (reading.IsFinite(i) || (reading.Class(i) == WordClass.Gerund && i > start && reading.IsComma(i - 1)) || reading.Is(SubjectPronouns, i) || (reading.IsBreak(i) && reading.Mark(i) != ':'))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"said in March, when the dam broke, "…"": the comma behind a subordinate clause that a quotation follows; 0 where there is none.</summary>
    private static int ClauseToComma(Reading reading, int i, int high)
    {
        if (!(reading.Class(i) is WordClass.Subordinator || reading.Is(Questions, i)))
        {
            return 0;
        }

        for (var end = i + 1; end + 1 < Math.Min(high, i + LongestAdjunct); end++)
        {
            if (reading.IsComma(end))
            {
                return reading.Quotes.OpensAt(end + 1) is >= 0 and var region && QuoteMarks.EndsSentence(reading.Text, reading.Quotes.Regions[region].End - 1) ? end : 0;
            }
        }

        return 0;
    }

    /// <summary>"announced the arrival of the planes that will join": the word begins a relative clause of what stands before it.</summary>
    private static bool IsRelative(Reading reading, int start, int that, CueVerb cue)
    {
        if (that == start)
        {
            return false;
        }

        return (that + 1 < reading.Count && reading.IsFinite(that + 1))
            || (!cue.Takes(Frames.Addressee) && reading.IsNounPhraseWord(start) && reading.SkipDate(start) == start && cue.Takes(Frames.Object));
    }

    /// <summary>"said that": the word is followed by its own clause; "said that much": it is not.</summary>
    private static bool IsDemonstrative(Reading reading, int that) =>
        reading.Class(that) == WordClass.Determiner || (reading.Class(that) == WordClass.Pronoun && that + 1 < reading.Count && reading.Class(that + 1) == WordClass.None);

    /// <summary>The quotation itself is the content, not only words within it: a mark leads to it, or only adjuncts stand between.</summary>
    private static bool IsIntroduced(Reading reading, int start, int open, int region, CueVerb cue)
    {
        if (!cue.Takes(Frames.Quote | Frames.Clause))
        {
            return false;
        }

        if (open == start || reading.Mark(open - 1) is ',' or ':')
        {
            return true;
        }

        var statement = QuoteMarks.EndsSentence(reading.Text, reading.Quotes.Regions[region].End - 1);
        return statement && (reading.SkipDate(start) > start || reading.Class(start) is WordClass.Preposition or WordClass.Adverb || cue.Takes(Frames.Addressee));
    }

    /// <summary>Skips adverbs, and dates with their prepositions.</summary>
    public static int SkipAdjuncts(Reading reading, int start, int high)
    {
        while (start < high)
        {
            var date = reading.SkipDate(start);
            if (date == start && start + 1 < high && reading.Class(start) == WordClass.Preposition)
            {
                date = reading.SkipDate(start + 1) is var behind && behind > start + 1 ? behind : start;
            }

            if (date > start)
            {
                start = date;
            }
            else if (reading.Class(start) == WordClass.Adverb && start + 1 < high && !reading.IsFinite(start + 1))
            {
                start++;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>Behind the hearer of "told reporters …": where the next noun phrase, pronoun or clause begins.</summary>
    private static int AddresseeEnd(Reading reading, int start, int high)
    {
        if (!reading.IsNounPhraseWord(start) && !reading.Text.Tokens[start].IsCapitalized)
        {
            return start;
        }

        var phrase = reading.Text.NounPhraseAt(start, out var chunk) && chunk.EndToken < high && !reading.IsFinite(chunk.EndToken) ? chunk.EndToken : start + 1;
        for (var i = phrase; i < Math.Min(high, start + LongestAdjunct); i++)
        {
            if (reading.IsComma(i) || reading.IsBreak(i) || reading.Quotes.OpensAt(i) >= 0 || reading.SkipDate(i) > i)
            {
                return i;
            }

            if (reading.IsFinite(i))
            {
                // No boundary was seen: the hearer is the first word, the rest the clause's subject.
                return start + 1;
            }

            if (StartsNext(reading, i))
            {
                return i;
            }
        }

        return Math.Min(high, start + LongestAdjunct);
    }

    private static bool StartsNext(Reading reading, int i) => reading.Class(i) switch
    {
        WordClass.Pronoun or WordClass.Subordinator or WordClass.WhWord or WordClass.To or WordClass.Negation => true,
        WordClass.Determiner => reading.Class(i - 1) is not (WordClass.Preposition or WordClass.Conjunction or WordClass.Determiner),
        WordClass.ProperNoun => reading.Class(i - 1) == WordClass.Noun && !reading.Text.Tokens[i - 1].IsCapitalized || reading.Class(i - 1) == WordClass.Pronoun,
        WordClass.Noun => reading.Class(i - 1) == WordClass.ProperNoun && reading.Text.Tokens[i].Case == TokenCase.Lower,
        WordClass.Preposition => reading.Class(i - 1) == WordClass.Pronoun || reading.Is(Topics, i),
        _ => reading.Class(i - 1) == WordClass.Pronoun,
    };
}
