using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Finds stated silences about a number: "did not specify how many soldiers", "without giving the number of dead",
/// "the size of the force has not been published".
/// </summary>
internal static class Silences
{
    private static readonly PhraseTable<bool> Numbers = Table("number");
    private static readonly PhraseTable<bool> Telling = Table("telling");
    private static readonly PhraseTable<bool> Withholding = Table("withholding");
    private static readonly WordTable<Measure> Harm = new(
        LexiconFile.Read("withheld").Section("harm"), static entry => EnumName.Parse<Measure>(entry.Value));

    /// <summary>Tokens between the silent verb and the number phrase, or between the phrase and "has not been published".</summary>
    private const int Reach = 14;

    /// <summary>Longest noun phrase read behind "how many" or "number of", in tokens.</summary>
    private const int LongestNoun = 6;

    public static void Find(TextAnalysis analysis, EnclosingAttributions attributions, ClaimPlace place, List<Claim> found)
    {
        var sentences = analysis.Text.Sentences;
        for (var s = 0; s < sentences.Length; s++)
        {
            for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                if (Numbers.TryMatch(analysis.Text.Tokens, i, sentences[s].EndToken, out var length, out _)
                    && Read(analysis, s, i, i + length, attributions, place) is { } claim)
                {
                    found.Add(claim);
                    break;
                }
            }
        }
    }

    private static Claim? Read(TextAnalysis analysis, int s, int phrase, int noun, EnclosingAttributions attributions, ClaimPlace place)
    {
        var text = analysis.Text;
        var sentence = text.Sentences[s];
        var nounEnd = NounEnd(text, noun, sentence.EndToken);
        if (nounEnd == noun || SilentVerb(text, sentence, phrase, nounEnd) is not { } verb)
        {
            return null;
        }

        var span = text.SpanOf(Math.Min(verb.First, phrase), Math.Max(verb.End, nounEnd));
        var context = new QuantityContext(span, s, phrase, nounEnd, sentence.FirstToken, Math.Min(sentence.EndToken, nounEnd + QuantityContext.Reach));
        var counted = text.SpanOf(noun, nounEnd);
        var measurand = MeasurandReader.OfWithheld(analysis, counted, HarmIn(text, noun, context.ClauseEnd), context);
        var attribution = attributions.WithholderIn(sentence.Span) ?? attributions.Of(text.SpanOf(phrase, nounEnd));
        return new Claim
        {
            Kind = ClaimKind.Statement,
            Span = span,
            Sentence = sentence.Span,
            In = place,
            Subject = text.Slice(counted),
            Attribution = attribution,
            Date = attribution is { } a ? analysis.Attributions[a].Date : null,
            Place = measurand.Place,
            Withheld = true,
            Measurand = measurand,
        };
    }

    private static int NounEnd(ArticleText text, int noun, int limit)
    {
        var end = noun;
        while (end < Math.Min(limit, noun + LongestNoun)
            && text.Classes[end] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Participle or WordClass.Determiner or WordClass.Number)
        {
            end++;
        }

        return end;
    }

    /// <summary>The words of silence, before the number phrase or behind it.</summary>
    private static (int First, int End)? SilentVerb(ArticleText text, Sentence sentence, int phrase, int nounEnd)
    {
        for (var i = phrase - 1; i >= Math.Max(sentence.FirstToken, phrase - Reach); i--)
        {
            if (Withholding.TryMatch(text.Tokens, i, phrase, out _, out _))
            {
                return (i, phrase);
            }

            if (Telling.TryMatch(text.Tokens, i, phrase, out _, out _))
            {
                return NegationBefore(text, i, sentence.FirstToken) is { } negation ? (negation, phrase) : null;
            }
        }

        for (var i = nounEnd; i < Math.Min(sentence.EndToken, nounEnd + Reach); i++)
        {
            if (Telling.TryMatch(text.Tokens, i, sentence.EndToken, out var length, out _) && NegationBefore(text, i, nounEnd) is not null)
            {
                return (nounEnd, i + length);
            }
        }

        return null;
    }

    private static int? NegationBefore(ArticleText text, int verb, int limit)
    {
        for (var i = verb - 1; i >= Math.Max(limit, verb - 3); i--)
        {
            if (text.Classes[i] == WordClass.Negation || text.CharsOf(i).Equals("without", StringComparison.OrdinalIgnoreCase))
            {
                return i > limit && text.Classes[i - 1] is WordClass.Auxiliary or WordClass.Modal ? i - 1 : i;
            }
        }

        return null;
    }

    private static Measure HarmIn(ArticleText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Harm.TryGet(text.Tokens[i].Word, out var measure))
            {
                return measure;
            }
        }

        return Measure.People;
    }

    private static PhraseTable<bool> Table(string section) => new(LexiconFile.Read("withheld").Section(section), static _ => true);
}
