using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Delayed identification: the lead tells of "a 26-year-old man", and the sentence behind it opens with his name. Only where the lead
/// tells of nobody else, and where nothing that is told of the one speaks against his being the other.
/// </summary>
internal static class DelayedName
{
    /// <summary>Sentences in which the one who is not yet named is introduced.</summary>
    private const int LeadSentences = 2;

    /// <summary>Tokens of a lead: what is longer is a list or no prose, and would have to be gone through for each of its ages.</summary>
    private const int LongestLead = 100;

    /// <summary>Tokens behind the name in which its verb stands.</summary>
    private const int VerbReach = 8;

    public static AgeBearer.Named? Of(TextAnalysis analysis, Quantity quantity)
    {
        var text = analysis.Text;
        var first = text.TokenAt(quantity.Span.Start);
        var sentence = text.SentenceOf(first);
        if (sentence >= LeadSentences || sentence + 1 >= text.Sentences.Length || text.Sentences[sentence].EndToken - text.Sentences[sentence].FirstToken > LongestLead || !IsIntroduced(text, quantity, first, out var phrase) || !IsAlone(analysis, quantity, text.Sentences[sentence], phrase))
        {
            return null;
        }

        var named = AgeBearer.FirstFrom(analysis.Names.Mentions, text.Sentences[sentence + 1].Span.Start);
        return named < analysis.Names.Mentions.Count && IsNamedThen(analysis, named, text.Sentences[sentence + 1]) && !HasOwnAge(analysis, named, quantity) && Fits(analysis, quantity, named)
            ? AgeBearer.NameOf(analysis, named) : null;
    }

    /// <summary>"a 26-year-old Torrin man": one person, of whom the text has not spoken before.</summary>
    private static bool IsIntroduced(ArticleText text, Quantity quantity, int first, out NounPhrase phrase)
    {
        // The tagger may end the phrase with "year": the noun stands in the one behind the age.
        phrase = default;
        var end = text.TokenAt(quantity.Span.End - 1) + 1;
        return first > 0 && text.CharsOf(first - 1) is "a" or "an" or "A" or "An" && text.NounPhraseAt(end, out phrase)
            && (BearerWords.Sexes.Contains(text.Tokens[phrase.EndToken - 1].Word) || BearerWords.Trades.Contains(text.Tokens[phrase.EndToken - 1].Word));
    }

    /// <summary>The lead names no person, gives no other age and introduces nobody else.</summary>
    private static bool IsAlone(TextAnalysis analysis, Quantity quantity, Sentence lead, in NounPhrase own)
    {
        var mentions = analysis.Names.Mentions;
        for (var i = AgeBearer.FirstFrom(mentions, lead.Span.Start); i < mentions.Count && mentions[i].Span.Start < lead.Span.End; i++)
        {
            // The town in "a 26-year-old Torrin man" may be read as a name of his.
            if (analysis.Names.Entities[mentions[i].Entity].Kind == NameKind.Person && (analysis.Text.TokenAt(mentions[i].Span.Start) is var at && (at < own.FirstToken || at >= own.EndToken)))
            {
                return false;
            }
        }

        foreach (var other in analysis.Quantities)
        {
            if (other.Measure == Measure.Age && other.Span != quantity.Span && other.Span.Start >= lead.Span.Start && other.Span.End <= lead.Span.End)
            {
                return false;
            }
        }

        for (var i = lead.FirstToken; i < lead.EndToken; i++)
        {
            if ((i < own.FirstToken || i >= own.EndToken) && BearerWords.Sexes.Contains(analysis.Text.Tokens[i].Word) && analysis.Text.Classes[i] == WordClass.Noun)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A full name opens the sentence, and he does not speak in it.</summary>
    private static bool IsNamedThen(TextAnalysis analysis, int named, Sentence sentence)
    {
        var (text, mention) = (analysis.Text, analysis.Names.Mentions[named]);
        if (!AgeBearer.IsPerson(analysis, mention) || text.TokenAt(mention.Span.Start) != sentence.FirstToken || !text.Slice(mention.Span).Contains(' ', StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.TokenAt(mention.Span.End - 1) + 1;
        for (var i = end; i < Math.Min(sentence.EndToken, end + VerbReach); i++)
        {
            if (text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Auxiliary or WordClass.Modal)
            {
                return !TellingVerb.Is(text.Tokens[i].Word) && !BearerWords.Telling.Contains(text.Tokens[i].Word);
            }

            if (text.Classes[i] == WordClass.Possessive || text.CharsOf(i) is "and")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The text gives the named one another age.</summary>
    private static bool HasOwnAge(TextAnalysis analysis, int named, Quantity quantity)
    {
        var mentions = analysis.Names.Mentions;
        foreach (var other in analysis.Quantities)
        {
            if (other.Measure == Measure.Age && other.Span != quantity.Span && AgeBearer.FirstFrom(mentions, other.Span.Start) is > 0 and var next
                && mentions[next - 1].Entity == mentions[named].Entity && AgeBearer.StandsRightBefore(analysis.Text, mentions[next - 1].Span.End, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Neither of the other sex, nor accused where the other is not.</summary>
    private static bool Fits(TextAnalysis analysis, Quantity quantity, int named)
    {
        var (unnamed, told) = (BearerReader.Read(analysis, quantity, null), BearerReader.OfMention(analysis, named));
        return (unnamed.Sex == Gender.Unknown || told.Sex == Gender.Unknown || unnamed.Sex == told.Sex)
            && (told.Involvement == Involvement.None || ((unnamed.Involvement ^ told.Involvement) & Involvement.Accused) == 0);
    }
}
