using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Comparison;

/// <summary>Whom a court gave the terms of prison that two articles tell of: two people's terms do not clash.</summary>
internal static class SentencedPeople
{
    private static readonly WordTable<bool> Court = new(LexiconFile.Read("prison-terms").Section("court"), static _ => true);

    /// <summary>Claims of an article that are looked at for the name beside the same term.</summary>
    private const int Most = 200;

    /// <summary>Both articles name people beside the term, and none of them in common.</summary>
    public static bool Differ(ClaimEntry a, ClaimEntry b)
    {
        if (a.Claim.Measurand!.Verb != PrisonTerms.Verb || b.Claim.Measurand!.Verb != PrisonTerms.Verb)
        {
            return false;
        }

        var (one, other) = (Of(a), Of(b));
        return one.Count > 0 && other.Count > 0 && !one.Overlaps(other);
    }

    /// <summary>The people named in the sentences of an article that give the term; not who gave it, asked for it or tells of it.</summary>
    private static HashSet<ulong> Of(ClaimEntry entry)
    {
        var people = new HashSet<ulong>();
        var claims = entry.Article.Claims;
        for (var i = 0; i < Math.Min(claims.Count, Most); i++)
        {
            if (claims[i].Measurand?.Verb == PrisonTerms.Verb && claims[i].Quantity is { } quantity
                && entry.Article.TextOf(claims[i]) is var analysis && Interval.Of(analysis.Quantities[quantity]).SameAs(entry.Interval))
            {
                Add(analysis, claims[i], people);
            }
        }

        return people;
    }

    private static void Add(TextAnalysis analysis, Claim claim, HashSet<ulong> people)
    {
        var by = claim.Attribution is { } index ? analysis.Attributions[index] : null;
        foreach (var mention in analysis.Names.Mentions)
        {
            if (mention.Span.Start >= claim.Sentence.End)
            {
                return;
            }

            if (claim.Sentence.Contains(mention.Span.Start) && analysis.Names.Entities[mention.Entity] is { Kind: NameKind.Person } person
                && !(by?.Sources is [var source, ..] && source.Span.Contains(mention.Span.Start)) && !IsOfCourt(analysis, mention))
            {
                people.Add(person.Key);
            }
        }
    }

    private static bool IsOfCourt(TextAnalysis analysis, NameMention mention)
    {
        var token = analysis.Text.TokenAt(mention.Span.Start);
        return token > 0 && Court.Contains(analysis.Text.Tokens[token - 1].Word);
    }
}
