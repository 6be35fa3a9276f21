using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Reads quotations that a colon introduces without a verb of saying: "Smith had one demand: "…"", "Rep. Smith (R-Ohio): "…"".</summary>
internal sealed class ColonReader(Reading reading, Drafts drafts)
{
    /// <summary>What is named before the colon has at most so many words ("Former secretary of state Ellen Smith").</summary>
    private const int LongestName = 16;

    /// <summary>The clause that introduces the quotation begins at most so many tokens before the colon.</summary>
    private const int LongestLead = 40;

    /// <summary>Shorter ones are terms and titles.</summary>
    private const int ShortestQuote = 2;

    private static readonly PhraseTable<bool> Times = Reading.Words("time word");
    private static readonly PhraseTable<bool> Possessives = Reading.Words("possessive");
    private static readonly CueVerb Colon = new(Stance.States, Frames.Quote);

    /// <summary>Looks at the quotations of a sentence that no cue has taken.</summary>
    public void Read(Sentence sentence)
    {
        for (var i = sentence.FirstToken + 2; i < sentence.EndToken; i++)
        {
            if (reading.Quotes.OpensAt(i) is not (>= 0 and var region))
            {
                continue;
            }

            var quote = reading.Quotes.Regions[region];
            if (reading.Mark(i - 1) == ':' && !drafts.IsTaken(region) && quote.Length >= ShortestQuote && IsSpeech(quote))
            {
                Add(BehindDateline(sentence.FirstToken, i - 1), i - 1, quote);
            }

            i = Math.Max(i, quote.Behind - 1);
        }
    }

    /// <summary>A sentence: it begins with a capital or a bracket and ends with a stop, or has a verb.</summary>
    private bool IsSpeech(QuoteRegion quote) => QuoteMarks.EndsSentence(reading.Text, quote.End - 1) || HasFinite(quote.First, quote.End);

    /// <summary>"6:31 a.m. — Smith: "…"": behind the hour or place that opens the line.</summary>
    private int BehindDateline(int first, int colon)
    {
        for (var i = first; i < Math.Min(colon - 1, first + LongestDateline); i++)
        {
            if (reading.IsFinite(i))
            {
                return first;
            }

            if (reading.IsBreak(i) && reading.Mark(i) != ':')
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>An hour, a place or both.</summary>
    private const int LongestDateline = 8;

    private void Add(int first, int colon, QuoteRegion quote)
    {
        var low = Math.Max(first, colon - LongestLead);
        var verb = LastFinite(low, colon);
        var source = verb < 0 ? NameBefore(first, colon) : SubjectFinder.Before(reading, low, Lead(low, verb));
        if (source.IsEmpty)
        {
            return;
        }

        var cue = verb < 0 ? new TokenSpan(colon, colon + 1) : new TokenSpan(verb, colon);
        if (verb < 0 && OwnerEnd(source) is > 0 and var behind)
        {
            // "Ross's reply: "…"", "His motto: "…"".
            cue = new TokenSpan(reading.IsNominal(behind) || reading.Class(behind) == WordClass.Adjective ? behind : behind + 1, colon);
            source = source with { End = behind };
        }

        var draft = Draft.Of(source, cue, Colon);
        draft.Add(new TokenSpan(quote.First, quote.End));
        drafts.Add(draft);
    }

    /// <summary>Behind the owner at the start of a noun phrase; 0 where there is none.</summary>
    private int OwnerEnd(TokenSpan phrase)
    {
        if (reading.Is(Possessives, phrase.First))
        {
            return phrase.End > phrase.First + 1 ? phrase.First + 1 : 0;
        }

        for (var i = phrase.First + 1; i + 1 < phrase.End; i++)
        {
            if (reading.Class(i) == WordClass.Possessive)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>The finite verb nearest to the colon that has a subject of its own.</summary>
    private int LastFinite(int low, int colon)
    {
        for (var i = colon - 1; i > low; i--)
        {
            if (reading.IsFinite(i) && reading.Quotes.RegionAt(i) < 0 && SubjectFinder.Before(reading, low, Lead(low, i)) is { IsEmpty: false } subject
                && !reading.IsRelative(subject.End - 1) && !(subject.First > low && reading.Is(Times, subject.First - 1)))
            {
                return i;
            }
        }

        return -1;
    }

    private int Lead(int low, int verb)
    {
        while (verb - 1 > low && reading.Class(verb - 1) is WordClass.Adverb or WordClass.Auxiliary or WordClass.Modal or WordClass.Negation)
        {
            verb--;
        }

        return verb;
    }

    /// <summary>"Ellen Smith, the mayor:" at the sentence's start: a capitalised name without a verb.</summary>
    private TokenSpan NameBefore(int first, int colon)
    {
        if (colon - first > LongestName || !reading.Text.Tokens[first].IsCapitalized || !(reading.IsNounPhraseWord(first) || reading.Class(first) == WordClass.VerbBase))
        {
            return TokenSpan.None;
        }

        var end = first;
        while (end < colon && !reading.IsComma(end))
        {
            end++;
        }

        return new TokenSpan(first, end);
    }

    private bool HasFinite(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }
}
