using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds the subject that stands behind its verb, or the source behind "by".</summary>
internal static class InvertedSubject
{
    private static readonly PhraseTable<bool> Inside = Reading.Words("inside name");

    /// <summary>"…," said Smith, a doctor who was there: the noun phrase behind a verb, up to the end of the sentence or what goes on with it.</summary>
    public static TokenSpan Behind(Reading reading, int first, int high)
    {
        high = Math.Min(high, first + SubjectFinder.LongestSubject);
        if (first >= high || !(reading.IsNounPhraseWord(first) || reading.IsWord(first) && reading.Text.Tokens[first].IsCapitalized
            || (reading.Class(first) is WordClass.Participle && first + 1 < high && reading.IsNounPhraseWord(first + 1))))
        {
            return TokenSpan.None;
        }

        var i = first;
        var (apposed, comma) = (false, first);
        for (; i < high && !SubjectFinder.IsWall(reading, i); i++)
        {
            if (reading.IsComma(i))
            {
                if (EndsSubject(reading, i, high))
                {
                    break;
                }

                (apposed, comma) = (true, i);
            }
            else if (apposed && reading.IsFinite(i) && SubjectFinder.RelativeBefore(reading, first, i) < 0)
            {
                // "by his rival, Smith left": no apposition but a clause.
                i = comma;
                break;
            }
            else if (i > first && reading.Class(i) == WordClass.Conjunction && i + 1 < high && reading.IsFinite(i + 1))
            {
                // "said a man who was there and described …": a second verb of the source's.
                break;
            }
            else if (!apposed && reading.IsFinite(i) && SubjectFinder.RelativeBefore(reading, first, i) < 0)
            {
                return TokenSpan.None;
            }
            else if (i > first && FusedCue.CutAt(reading, i, out _) > 0)
            {
                i++;
                break;
            }
            else if (i > first && (reading.SkipDate(i) > i || (!apposed && EndsName(reading, first, i))))
            {
                break;
            }
        }

        while (i > first && reading.Class(i - 1) is WordClass.Preposition or WordClass.Conjunction)
        {
            i--;
        }

        return new TokenSpan(first, i);
    }

    /// <summary>Words with which a bare name behind its verb is over ("said Smith in Paris"); "of", "for" and "from" belong to it.</summary>
    private static bool EndsName(Reading reading, int first, int i) =>
        reading.Class(i) is WordClass.Subordinator or WordClass.Adverb or WordClass.Gerund
        || (reading.Class(i) is WordClass.VerbPast or WordClass.VerbPresent && SubjectFinder.RelativeBefore(reading, first, i) < 0)
        || (reading.Class(i) == WordClass.Preposition && !reading.Is(Inside, i) && reading.Class(i - 1) is not (WordClass.Adjective or WordClass.Participle));

    /// <summary>Behind the comma no apposition follows, but an adjunct, a further cue or a quotation.</summary>
    private static bool EndsSubject(Reading reading, int comma, int high)
    {
        var next = comma + 1;
        return next >= high || reading.SkipDate(next) > next || IsSpeakingRelative(reading, next, high) || reading.IsFinite(next) || reading.Text.Tokens[next].Kind == TokenKind.Quote
            || reading.Class(next) is WordClass.Preposition or WordClass.Gerund or WordClass.Adverb or WordClass.Conjunction or WordClass.Subordinator or WordClass.Pronoun;
    }

    /// <summary>"said Smith, who added that …": the relative clause holds an attribution of its own.</summary>
    private static bool IsSpeakingRelative(Reading reading, int next, int high)
    {
        if (reading.Class(next) != WordClass.WhWord || !reading.IsRelative(next))
        {
            return false;
        }

        var verb = next + 1;
        while (verb < high && reading.Class(verb) is WordClass.Adverb or WordClass.Auxiliary)
        {
            verb++;
        }

        return verb < high && reading.IsVerb(verb) && CueVerbs.Table.TryMatch(reading.Text.Tokens, verb, high, out _, out var cue) && cue.Takes(Frames.Quote);
    }
}
