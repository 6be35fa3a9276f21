using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds whom a verb belongs to: the noun phrase before it with its appositions.</summary>
internal static class SubjectFinder
{
    /// <summary>How far a subject may reach before its verb, appositions and relative clauses included.</summary>
    public const int LongestSubject = 45;

    /// <summary>How far back the relative word of a finite verb inside a subject is looked for.</summary>
    private const int LongestRelative = 12;

    private static readonly PhraseTable<bool> Contrast = Reading.Words("contrast");
    private static readonly PhraseTable<bool> Times = Reading.Words("time word");
    private static readonly PhraseTable<bool> As = Reading.Words("as");
    private static readonly PhraseTable<bool> Inside = Reading.Words("inside name");

    /// <summary>The subject that ends before a verb group, or none.</summary>
    /// <param name="reading">The text.</param>
    /// <param name="low">Where the sentence, or what may hold the subject, starts.</param>
    /// <param name="before">The first token of the verb group.</param>
    public static TokenSpan Before(Reading reading, int low, int before)
    {
        low = Math.Max(low, before - LongestSubject);
        var last = SkipParentheses(reading, low, before - 1);
        if (last < low)
        {
            return TokenSpan.None;
        }

        if ((reading.IsBreak(last) || reading.ClosesDash(last)) && DashBefore(reading, low, last) is > 0 and var dash)
        {
            return Before(reading, low, dash);
        }

        if (reading.IsComma(last))
        {
            return Apposed(reading, low, last);
        }

        if (IsTitleMark(reading, last) && reading.IsComma(last - 1))
        {
            return Apposed(reading, low, last - 1);
        }

        if (reading.IsRelative(last) && reading.Class(last) is WordClass.WhWord or WordClass.Subordinator or WordClass.Pronoun)
        {
            return Antecedent(reading, low, last);
        }

        return reading.Class(last) == WordClass.Pronoun && !(last > low && reading.Class(last - 1) == WordClass.Preposition) ? new TokenSpan(last, last + 1) : Trim(reading, ListStart(reading, low, PhraseStart(reading, low, last), last), before);
    }

    /// <summary>"Doctors, nurses and teachers": noun phrases before the comma belong to a phrase that ends in "and …".</summary>
    private static int ListStart(Reading reading, int low, int start, int last)
    {
        var joined = false;
        for (var i = start; i < last && !joined; i++)
        {
            joined = reading.Class(i) == WordClass.Conjunction;
        }

        while (joined && start - 1 > low && reading.IsComma(start - 1))
        {
            var piece = PieceStart(reading, low, start - 1);
            for (var i = piece; i < start - 1; i++)
            {
                if (!reading.IsNounPhraseWord(i))
                {
                    return start;
                }
            }

            if (piece >= start - 1 || IsRegion(reading, low, piece, start - 1))
            {
                break;
            }

            start = piece;
        }

        return start;
    }

    /// <summary>"in Torrin, Ruritania, | officials and witnesses said": where the place lies, not the first who spoke.</summary>
    private static bool IsRegion(Reading reading, int low, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (reading.Class(i) != WordClass.ProperNoun)
            {
                return false;
            }
        }

        var place = start - 1;
        if (place <= low || !reading.IsComma(place))
        {
            return false;
        }

        for (place--; place > low && place > start - LongestPlace && reading.Class(place) == WordClass.ProperNoun; place--)
        {
        }

        return place < start - 2 && reading.Class(place) is WordClass.Preposition;
    }

    /// <summary>Words of "near Villa San Martin,", mark and preposition included.</summary>
    private const int LongestPlace = 6;

    /// <summary>The dash that opens the parenthesis a dash closes, or -1.</summary>
    private static int DashBefore(Reading reading, int low, int dash)
    {
        for (var i = dash - 1; i > Math.Max(low, dash - LongestSubject); i--)
        {
            if (reading.IsBreak(i) && reading.Mark(i) == reading.Mark(dash) && reading.Mark(i) != reading.Mark(i - 1))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Smith, a doctor, said": the leftmost of the comma-separated pieces before the verb that still belongs to the subject.</summary>
    private static TokenSpan Apposed(Reading reading, int low, int comma)
    {
        var (best, tail) = (-1, comma);
        for (var end = comma; end > low;)
        {
            var start = PieceStart(reading, low, end);
            if (start >= end)
            {
                break;
            }

            if (IsSubordinate(reading, low, start))
            {
                // "Smith, when he came home, said".
                tail = best < 0 ? start - 1 : tail;
                end = start - 1;
                continue;
            }

            if (HasMainVerb(reading, start, end))
            {
                break;
            }

            // "As Smith, the author, put it".
            start = start + 1 < end && reading.Is(As, start) ? start + 1 : start;
            if (!IsAdjunct(reading, start) || (reading.Quotes.ClosesAt(start - 1) >= 0 && reading.Class(start) is WordClass.Participle or WordClass.VerbPast))
            {
                best = start;
            }
            else if (best < 0 && start - 1 > low && reading.IsComma(start - 1) && reading.Class(start) is WordClass.Preposition or WordClass.Adverb)
            {
                // "Smith, after a pause, said".
                tail = start - 1;
            }

            if (start <= low || !reading.IsComma(start - 1))
            {
                break;
            }

            end = start - 1;
        }

        return best < 0 ? TokenSpan.None : Trim(reading, PhraseStart(reading, best, NextComma(reading, best, tail) - 1), tail);
    }

    /// <summary>Behind a comma, a clause that says when or where, and has a verb of its own.</summary>
    private static bool IsSubordinate(Reading reading, int low, int start) => start - 1 > low && reading.IsComma(start - 1) && reading.Class(start) is WordClass.Subordinator or WordClass.WhWord
        && !(reading.IsRelative(start) && reading.Class(start) == WordClass.WhWord && !reading.Is(Times, start));

    private static int NextComma(Reading reading, int from, int to)
    {
        while (from < to && !reading.IsComma(from))
        {
            from++;
        }

        return from;
    }

    /// <summary>Behind the comma or stronger mark before <paramref name="end"/>.</summary>
    private static int PieceStart(Reading reading, int low, int end)
    {
        var i = end;
        while (i > low && !reading.IsComma(i - 1) && !IsWall(reading, i - 1))
        {
            i = SkipParentheses(reading, low, i - 1);
            if (reading.IsComma(i) || IsWall(reading, i))
            {
                return i + 1;
            }
        }

        return i;
    }

    /// <summary>A mark no subject reaches across.</summary>
    public static bool IsWall(Reading reading, int i) => reading.IsBreak(i) || reading.Mark(i) is '.' or '!' or '?' || (reading.Text.Tokens[i].Kind == TokenKind.Quote && !IsTitleMark(reading, i));

    /// <summary>A mark of "the author of "Silent River,"": the title belongs to the noun phrase.</summary>
    private static bool IsTitleMark(Reading reading, int i) => reading.Quotes.RegionAt(i) is >= 0 and var region && reading.Quotes.Regions[region].Open is > 0 and var open
        && (reading.Is(Inside, open - 1) || reading.IsNounPhraseWord(open - 1)) && QuotedTitles.IsTitle(reading, region);

    /// <summary>The piece is a clause of its own: it has a finite verb outside a relative clause.</summary>
    private static bool HasMainVerb(Reading reading, int start, int end)
    {
        if (reading.IsRelative(start))
        {
            return false;
        }

        // "Smith, struck by the story, said": a past form right behind the comma is a participle.
        for (var i = reading.Class(start) == WordClass.VerbPast ? start + 1 : start; i < end; i++)
        {
            if (reading.IsFinite(i) && RelativeBefore(reading, start, i) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The piece says when, where or how, and names no one: it begins with a preposition, adverb, conjunction or participle.</summary>
    private static bool IsAdjunct(Reading reading, int start) =>
        reading.Class(start) is WordClass.Preposition or WordClass.Adverb or WordClass.Subordinator or WordClass.Gerund or WordClass.Participle
            or WordClass.WhWord or WordClass.To or WordClass.Conjunction or WordClass.VerbPast
        || reading.SkipDate(start) > start || reading.Is(Contrast, start);

    /// <summary>Walks from the last word of a noun phrase to its first.</summary>
    private static int PhraseStart(Reading reading, int low, int last)
    {
        var start = last + 1;
        for (var i = last; i >= low; i--)
        {
            i = SkipParentheses(reading, low, i);
            if (i < low || reading.IsComma(i) || IsWall(reading, i))
            {
                break;
            }

            if (reading.IsFinite(i))
            {
                var relative = RelativeBefore(reading, low, i);
                if (relative < 0 && i - 2 >= low && reading.Class(i - 1) == WordClass.Pronoun && reading.IsNominal(i - 2) && i < last)
                {
                    // "the price he paid": a relative clause without its word.
                    start = i = i - 1;
                    continue;
                }

                if (relative <= low || !reading.IsNominal(relative - 1))
                {
                    break;
                }

                start = i = relative;
                continue;
            }

            if (reading.Class(i) is WordClass.Subordinator or WordClass.WhWord || (reading.Class(i) == WordClass.Conjunction && !JoinsNouns(reading, low, i)))
            {
                break;
            }

            if (reading.Class(i) == WordClass.Determiner && i > low && i < last && reading.Class(i - 1) == WordClass.Noun)
            {
                // "In a statement | the club": an article behind a noun begins another phrase.
                start = i;
                break;
            }

            if (reading.Class(i) == WordClass.Pronoun && i < last && !IsObjectOfPreposition(reading, low, i))
            {
                break;
            }

            start = i;
        }

        return start;
    }

    private static bool IsObjectOfPreposition(Reading reading, int low, int i) => i > low && reading.Class(i - 1) == WordClass.Preposition;

    /// <summary>"Smith and Jones": nouns on both sides, and no finite verb before whose object the first could be.</summary>
    private static bool JoinsNouns(Reading reading, int low, int conjunction)
    {
        if (conjunction <= low || !reading.IsNominal(conjunction - 1))
        {
            return false;
        }

        for (var i = conjunction - 1; i >= low && !reading.IsComma(i) && !IsWall(reading, i); i--)
        {
            if (reading.IsFinite(i) && RelativeBefore(reading, low, i) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The relative word to whose clause a finite verb belongs, or -1.</summary>
    public static int RelativeBefore(Reading reading, int low, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(low, verb - LongestRelative); i--)
        {
            if (reading.IsRelative(i) && i > low && reading.Class(i) is WordClass.WhWord or WordClass.Subordinator or WordClass.Pronoun)
            {
                return i;
            }

            // "who helped found the club": a verb right behind another belongs to it.
            if ((reading.IsFinite(i) && reading.Class(i) is not (WordClass.Auxiliary or WordClass.Modal) && i < verb - 1) || IsWall(reading, i))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"the man who said": the noun phrase before a relative word, with that word.</summary>
    private static TokenSpan Antecedent(Reading reading, int low, int relative)
    {
        var last = relative - 1;
        if (last >= low && reading.IsComma(last))
        {
            last--;
        }

        last = SkipParentheses(reading, low, last);
        if (last < low || !(reading.IsNominal(last) || reading.Class(last) == WordClass.Possessive))
        {
            return new TokenSpan(relative, relative + 1);
        }

        return Trim(reading, PhraseStart(reading, low, last), relative + 1);
    }

    /// <summary>Before a closing bracket: before the opening one, where it stands near.</summary>
    private static int SkipParentheses(Reading reading, int low, int i)
    {
        if (i < low || reading.Mark(i) is not (')' or ']'))
        {
            return i;
        }

        for (var j = i - 1; j >= Math.Max(low, i - LongestRelative); j--)
        {
            if (reading.Mark(j) is '(' or '[')
            {
                return j - 1;
            }
        }

        return i;
    }

    /// <summary>Takes leading adverbs, conjunctions, prepositions with their dates, and the walls' leftovers from a phrase.</summary>
    private static TokenSpan Trim(Reading reading, int start, int end)
    {
        while (start < end)
        {
            var date = reading.SkipDate(start);
            if (date > start && date < end)
            {
                start = date;
            }
            else if (reading.Class(start) is WordClass.Adverb or WordClass.Conjunction or WordClass.Preposition or WordClass.Subordinator or WordClass.None)
            {
                start++;
            }
            else
            {
                break;
            }
        }

        while (end > start && reading.Class(end - 1) == WordClass.None && reading.Mark(end - 1) is not (')' or '%'))
        {
            end--;
        }

        return new TokenSpan(start, end);
    }
}
