using System.Collections.Immutable;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// An article's features with the sums that comparing needs. Two signatures decide whether their articles may tell one story; see
/// <see cref="StoryLink"/>.
/// </summary>
public sealed class StorySignature
{
    /// <summary>Terms beyond these say little; the bound keeps features small and a comparison near a microsecond.</summary>
    public const int MostTerms = 128;

    /// <summary>How many of the weightiest terms stand for the article in an index.</summary>
    public const int LeadingTerms = 24;

    /// <summary>How many of the weightiest terms are the gist of the article.</summary>
    internal const int GistTerms = 12;

    /// <summary>
    /// What is added to the squared length of each kind's vector: as much as one rare name, a rare word, two long numbers. A single shared name among few then
    /// counts little, as it should, while full articles are compared nearly as before.
    /// </summary>
    private static readonly double[] Priors = [1, 2.6, 0.72];

    private const double PersonPrior = 1;

    /// <summary>One or two words of a kind do not make an article's kind of event.</summary>
    private const double KindPrior = 2;

    /// <summary>A word of a kind used twice, or two words of it: less is said in passing.</summary>
    private const double PlainKind = 1.6;

    private readonly double[] norms = [.. Priors];

    public StorySignature(StoryFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        Features = features;
        Leading = [.. features.Terms.Where(term => term.Rank < LeadingTerms).Select(term => term.Key)];
        Gist = [.. features.Terms.Where(term => term.Rank < GistTerms).Select(term => term.Key)];
        Events = EventKeys.Of(features);
        Keys = [.. features.Terms.Select(term => term.Key)];
        foreach (var term in features.Terms)
        {
            OpensWith |= term.Lead ? EventKinds.OwnKindsOf(term.Key) : 0;
            var square = (double)term.Weight * term.Weight;
            norms[(int)term.Kind] += square;
            GistWeight += term.Rank < GistTerms ? term.Weight : 0;
            LeadWeight += term.Lead ? square : 0;
            HasScene |= term.Scene;
        }

        for (var kind = 0; kind < norms.Length; kind++)
        {
            norms[kind] = Math.Sqrt(norms[kind]);
        }

        PersonNorm = Norm(features.Persons, PersonPrior);
        KindNorm = Norm(features.Kinds, KindPrior);
        SpeaksOf = OpensWith;
        foreach (var kind in features.Kinds)
        {
            SpeaksOf |= kind.Weight >= PlainKind ? 1UL << (int)kind.Key : 0;
        }

        CountryNorm = Norm(features.Countries, 0);
    }

    public StoryFeatures Features { get; }

    /// <summary>The keys of the weightiest terms, ascending. Two articles that share too few of them are never linked; see <see cref="StoryLink"/>.</summary>
    public ImmutableArray<uint> Leading { get; }

    /// <summary>The keys of the few weightiest terms, ascending.</summary>
    internal ImmutableArray<uint> Gist { get; }

    /// <summary>Keys of what kind of event happens where, ascending.</summary>
    public ImmutableArray<uint> Events { get; }

    /// <summary>The keys of all terms, ascending: what two signatures are merged by.</summary>
    internal uint[] Keys { get; }

    internal double GistWeight { get; }

    /// <summary>The sum of the squared weights of the terms of the lead.</summary>
    internal double LeadWeight { get; }

    internal double PersonNorm { get; }

    internal double KindNorm { get; }

    internal double CountryNorm { get; }

    /// <summary>The kinds of event that words of its opening may stand for, a bit each.</summary>
    internal ulong OpensWith { get; }

    /// <summary>Those kinds and the others of which it says more than a word.</summary>
    internal ulong SpeaksOf { get; }

    /// <summary>It says where its event is, more closely than by a country.</summary>
    internal bool HasScene { get; }

    /// <summary>The length of the vector of one kind's weights.</summary>
    internal double Norm(TermKind kind) => norms[(int)kind];

    private static double Norm(ImmutableArray<StoryMark> marks, double prior) => Math.Sqrt(prior + marks.Sum(mark => (double)mark.Weight * mark.Weight));
}
