using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Where figures are from, as far as the sentences that hold them name places.</summary>
internal static class Whereabouts
{
    /// <summary>Tokens of a sentence that are looked at.</summary>
    private const int LongestRead = 80;

    /// <summary>
    /// Each sentence names places, and none of them stands anywhere in the other article: two towns, two counts. So, too, where an
    /// article that tells of several places has another count for the place of the other article.
    /// </summary>
    public static bool Differ(IReadOnlyList<ClaimEntry> group, ClaimEntry a, ClaimEntry b)
    {
        var (ofA, ofB) = (Of(a), Of(b));
        if (ofA.Count == 0 || ofB.Count == 0 || ofA.Overlaps(ofB))
        {
            return false;
        }

        var (knownToB, knownToA) = (b.Capitals.ContainsAny(ofA), a.Capitals.ContainsAny(ofB));
        return (!knownToA && (!knownToB || CountsThere(group, b, ofA))) || (!knownToB && CountsThere(group, a, ofB));
    }

    /// <summary>The article of a claim counts the same at those places, in another sentence.</summary>
    private static bool CountsThere(IReadOnlyList<ClaimEntry> group, ClaimEntry entry, HashSet<string> places)
    {
        foreach (var other in group)
        {
            if (other.Article == entry.Article && other.Claim.Sentence != entry.Claim.Sentence && Of(other).Overlaps(places))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The capitalized words behind the prepositions of place in a figure's sentence; not those of dates, nor countries, which a claim has as its place.</summary>
    private static HashSet<string> Of(ClaimEntry entry)
    {
        var analysis = entry.Article.TextOf(entry.Claim);
        var text = analysis.Text;
        var sentence = text.Sentences[text.SentenceOf(text.TokenAt(entry.Claim.Span.Start))];
        var places = new HashSet<string>(StringComparer.Ordinal);
        var inPlace = false;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestRead); i++)
        {
            var token = text.Tokens[i];
            if (text.Classes[i] == WordClass.Preposition)
            {
                inPlace = Population.IsLocative(token.Word) || (inPlace && text.CharsOf(i) is "of");
            }
            else if (inPlace && token.IsCapitalized && token.Kind == TokenKind.Word && !IsDate(analysis.Dates, token.Start)
                && !Countries.TryMatch(text.Tokens, i, sentence.EndToken, out _, out _))
            {
                if (!(i + 1 < sentence.EndToken && text.Tokens[i + 1].IsCapitalized && (NameLexicon.TraitsOf(token.Word) & NameTraits.PlaceStart) != 0))
                {
                    places.Add(CapitalWords.Key(text, i));
                }
            }
            else if (token.Kind != TokenKind.Word || text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Conjunction)
            {
                inPlace = inPlace && text.Value[token.Start] == '-';
            }
        }

        return places;
    }

    private static bool IsDate(IReadOnlyList<DateMention> dates, int position)
    {
        for (var i = 0; i < dates.Count && dates[i].Span.Start <= position; i++)
        {
            if (dates[i].Span.Contains(position))
            {
                return true;
            }
        }

        return false;
    }
}
