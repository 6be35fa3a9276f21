using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds where a content ends that began behind its cue.</summary>
internal static class ContentEnd
{
    private static readonly PhraseTable<bool> Contrast = Reading.Words("contrast");
    private static readonly PhraseTable<bool> Relative = Reading.Words("behind content");
    private static readonly PhraseTable<bool> Indefinite = Reading.Words("indefinite");
    private static readonly PhraseTable<bool> Including = Reading.Words("including");
    private static readonly PhraseTable<bool> According = Reading.Words("according");

    /// <summary>The token behind the content that starts at <paramref name="first"/>, without the marks that close it.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="first">The content's first token.</param>
    /// <param name="high">The end of the sentence.</param>
    /// <param name="clause">The content is a clause; a noun phrase or infinitive ends earlier.</param>
    /// <param name="verb">The cue verb, where it is known: another of its form goes on with its source ("praising … and calling").</param>
    public static int Of(Reading reading, int first, int high, bool clause, int verb = -1)
    {
        var i = first;
        while (i < high)
        {
            if (reading.Quotes.OpensAt(i) is >= 0 and var region)
            {
                i = Math.Max(i + 1, reading.Quotes.Regions[region].Behind);
                if (i < high && reading.IsComma(reading.Quotes.Regions[region].End - 1) && EndsBehindQuote(reading, first, i, high, clause && reading.Quotes.Regions[region].Open != first))
                {
                    break;
                }

                continue;
            }

            if (i > first && Insertions.End(reading, i, high, clause) is > 0 and var close)
            {
                i = close + 1;
                continue;
            }

            if (i > first && (EndsAt(reading, first, i, high, clause) || (verb >= 0 && IsParallel(reading, first, i, high, clause, verb))))
            {
                break;
            }

            i++;
        }

        return TrimEnd(reading, first, i);
    }

    /// <summary>Takes stops, commas and connecting words from an end; closing quotation marks stay.</summary>
    public static int TrimEnd(Reading reading, int first, int end)
    {
        while (end > first && (reading.Mark(end - 1) is ',' or '.' or ';' or ':' or '-' or '—' or '–' or '(' or '…'
            || (reading.Class(end - 1) is WordClass.Conjunction && reading.IsWord(end - 1))))
        {
            end--;
        }

        return end;
    }

    private static bool EndsAt(Reading reading, int first, int i, int high, bool clause)
    {
        if (reading.IsComma(i))
        {
            return i + 1 >= high || EndsBehindComma(reading, first, i + 1, high, clause);
        }

        if (reading.IsBreak(i) && reading.Mark(i) != ':')
        {
            return true;
        }

        if (i > first + 1 && reading.Is(According, i))
        {
            return true;
        }

        if (!clause && reading.Class(i) == WordClass.Subordinator && reading.Is(Contrast, i))
        {
            return true;
        }

        if (reading.Class(first) == WordClass.To && i + 1 < high && reading.Class(i + 1) == WordClass.VerbPresent
            && (Verbs.FormsOf(reading.Text.Tokens[i + 1].Word) & VerbForms.Base) != 0)
        {
            // "to stay calm and go home".
            return false;
        }

        return reading.Class(i) == WordClass.Conjunction && (StartsOwnClause(reading, i + 1, high, clause) || StartsOtherClause(reading, i + 1, high));
    }

    /// <summary>"called it "a gift," an insult to …", "called it "a gift," promised …": behind the comma in the mark goes the writer on.</summary>
    private static bool EndsBehindQuote(Reading reading, int first, int next, int high, bool clause) =>
        EndsBehindComma(reading, first, next, high, clause) || reading.Is(Indefinite, next) || (!clause && reading.IsFinite(next));

    /// <summary>"mocking the plan and saying …", "to praise her and ask …": a second cue in the form of the first.</summary>
    private static bool IsParallel(Reading reading, int first, int conjunction, int high, bool clause, int verb)
    {
        if (reading.Class(conjunction) != WordClass.Conjunction || reading.Class(verb) is not (WordClass.Gerund or WordClass.VerbBase or WordClass.Noun))
        {
            return false;
        }

        var i = conjunction + 1;
        while (i < high && reading.Class(i) == WordClass.Adverb)
        {
            i++;
        }

        return i < high && reading.Class(i) is WordClass.Gerund or WordClass.VerbBase && (reading.Class(i) == WordClass.Gerund) == (reading.Class(verb) != WordClass.VerbBase)
            && reading.Class(first) != reading.Class(i) && reading.Class(first) != WordClass.To && ((!clause && reading.Class(i) == WordClass.Gerund) || CueVerbs.Table.TryMatch(reading.Text.Tokens, i, high, out _, out _));
    }

    /// <summary>"one said "…" and the other said that …": a subject of its own, a cue, and what it introduces.</summary>
    private static bool StartsOtherClause(Reading reading, int i, int high)
    {
        var verb = i;
        while (verb < Math.Min(high, i + LongestSubject) && (reading.IsNounPhraseWord(verb) || reading.Class(verb) == WordClass.Preposition || reading.Mark(verb) == '%'))
        {
            verb++;
        }

        return verb > i && verb < high && reading.IsFinite(verb) && CueVerbs.Table.TryMatch(reading.Text.Tokens, verb, high, out var length, out var cue)
            && cue.Takes(Frames.Quote) && Opens(verb + length);

        // "that", or the quotation, behind a mark or none.
        bool Opens(int at) => at < high && (reading.IsThat(at) || reading.Quotes.OpensAt(at) >= 0 || (at + 1 < high && reading.Mark(at) is ':' or ',' && reading.Quotes.OpensAt(at + 1) >= 0));
    }

    private static bool EndsBehindComma(Reading reading, int first, int next, int high, bool clause)
    {
        if (clause && next + 1 < high && reading.IsThat(next + 1) && reading.Class(next) is WordClass.Conjunction or WordClass.Preposition or WordClass.Subordinator)
        {
            return false;
        }

        if (clause && (Insertions.IsAside(reading, next, high) || (reading.Is(Relative, next) && WantsVerb(reading, first, next, high))))
        {
            return false;
        }

        if (reading.Is(Including, next))
        {
            return false;
        }

        if (!clause && reading.Class(next) is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Modal or WordClass.Auxiliary && reading.IsFinite(next))
        {
            return true;
        }

        if (!clause && StartsOtherClause(reading, next, high))
        {
            // "responding to a question from the floor, Smith said: “…”"
            return true;
        }

        if (reading.Is(Contrast, next) || reading.Is(Relative, next) || reading.Is(According, next))
        {
            return true;
        }

        return reading.Class(next) switch
        {
            WordClass.Gerund => !IsSecondAdjective(reading, next),
            WordClass.Preposition or WordClass.Subordinator or WordClass.Adverb => !clause || Insertions.StartsAbsolute(reading, next, high),
            WordClass.Participle => !clause,
            WordClass.Conjunction => StartsOwnClause(reading, next + 1, high, clause) || reading.IsThat(next + 1) is false && StartsSubject(reading, next + 1),
            WordClass.Pronoun => !(clause && Insertions.IsInserted(reading, next, high)) && StartsParenthesis(reading, next, high),
            _ => false,
        };
    }

    /// <summary>"the plan, which he wrote, will …": before the comma stands a subject without its verb.</summary>
    private static bool WantsVerb(Reading reading, int first, int relative, int high)
    {
        var low = Math.Max(first, relative - LongestAhead);
        return !HasFinite(reading, low, relative) && HasFinite(reading, relative, Math.Min(high, relative + LongestAhead));
    }

    /// <summary>A subject before its relative clause is not longer.</summary>
    private const int LongestAhead = 40;

    /// <summary>"a kind, loving man": the form describes the noun behind it, as the adjective before the comma does.</summary>
    private static bool IsSecondAdjective(Reading reading, int gerund) => gerund > 1 && reading.Class(gerund - 2) == WordClass.Adjective
        && gerund + 1 < reading.Count && reading.Class(gerund + 1) is WordClass.Conjunction or WordClass.Noun or WordClass.Adjective;

    private static bool StartsSubject(Reading reading, int i) => i + 1 < reading.Count && reading.Class(i) == WordClass.Pronoun && reading.IsFinite(i + 1);

    /// <summary>", he said": a pronoun with a verb of saying.</summary>
    private static bool StartsParenthesis(Reading reading, int i, int high) => i + 1 < high && reading.IsFinite(i + 1)
        && CueVerbs.Table.TryMatch(reading.Text.Tokens, i + 1, high, out _, out var cue) && cue.Takes(Frames.Quote);

    /// <summary>Behind "and" or "but": a verb that goes on with the subject of the cue, not with the content's.</summary>
    private static bool StartsOwnClause(Reading reading, int i, int high, bool clause)
    {
        while (i < high && reading.Class(i) is WordClass.Adverb)
        {
            i++;
        }

        if (i >= high || !reading.IsFinite(i))
        {
            return false;
        }

        return !clause || (reading.Class(i) is WordClass.VerbPast or WordClass.VerbPresent
            && CueVerbs.Table.TryMatch(reading.Text.Tokens, i, high, out _, out var cue) && cue.Takes(Frames.Quote | Frames.Addressee));
    }

    /// <summary>Behind the comma, the main clause's verb comes within so many tokens.</summary>
    private const int LongestSubject = 20;

    /// <summary>"While many agreed with him, the minister …": the content of a cue in a subordinate clause ends where the main clause begins.</summary>
    public static TokenSpan BeforeMainClause(Reading reading, TokenSpan content)
    {
        for (var i = content.First; i + 1 < content.End; i++)
        {
            var closes = reading.Quotes.ClosesAt(i) >= 0 && reading.IsComma(i - 1);
            if ((closes || (reading.Quotes.RegionAt(i) < 0 && reading.IsComma(i))) && reading.IsNounPhraseWord(i + 1) && HasFinite(reading, i + 1, Math.Min(content.End, i + 1 + LongestSubject)))
            {
                return new TokenSpan(content.First, closes ? i + 1 : i);
            }
        }

        return content;
    }

    private static bool HasFinite(Reading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.HoldsFinite(i))
            {
                return true;
            }
        }

        return false;
    }
}
