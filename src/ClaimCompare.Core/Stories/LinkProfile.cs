using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// What links are worked out of: an article's features, in one piece of memory, with the sums that comparing needs. An article is
/// compared with dozens of others for each that it is linked with, and fetching what lies strewn about takes longer than comparing it.
/// </summary>
internal sealed class LinkProfile
{
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

    private readonly byte[] packed;
    private readonly int figuresEnd;
    private readonly int keysEnd;
    private readonly int weightsEnd;
    private readonly int personsEnd;
    private readonly int kindsEnd;
    private readonly int countriesEnd;
    private readonly int daysEnd;

    public LinkProfile(StoryFeatures features)
    {
        (Published, WrittenDay, LatestYear) = (features.Published, features.WrittenDay, features.LatestYear);
        IsSequel = features.IsSequel;
        Leading = [.. features.Terms.Where(term => term.Rank < StorySignature.LeadingTerms).Select(term => term.Key)];
        Gist = [.. features.Terms.Where(term => term.Rank < StorySignature.GistTerms).Select(term => term.Key)];
        Events = EventKeys.Of(features);
        uint[] keys = [.. features.Terms.Select(term => term.Key)];
        float[] weights = [.. features.Terms.Select(term => term.Weight)];
        TermTraits[] traits = [.. features.Terms.Select(TraitsOf)];
        figuresEnd = Bytes(features.Figures.AsSpan()).Length;
        keysEnd = figuresEnd + (keys.Length * sizeof(uint));
        weightsEnd = keysEnd + (weights.Length * sizeof(float));
        personsEnd = weightsEnd + Bytes(features.Persons.AsSpan()).Length;
        kindsEnd = personsEnd + Bytes(features.Kinds.AsSpan()).Length;
        countriesEnd = kindsEnd + Bytes(features.Countries.AsSpan()).Length;
        daysEnd = countriesEnd + (features.Days.Length * sizeof(int));
        packed =
        [
            .. Bytes(features.Figures.AsSpan()), .. Bytes<uint>(keys), .. Bytes<float>(weights), .. Bytes(features.Persons.AsSpan()),
            .. Bytes(features.Kinds.AsSpan()), .. Bytes(features.Countries.AsSpan()), .. Bytes(features.Days.AsSpan()), .. Bytes<TermTraits>(traits),
        ];
        Span<double> squares = [.. Priors];
        foreach (var term in features.Terms)
        {
            OpensWith |= term.Lead ? StoryKinds.OwnKindsOf(term.Key) : 0;
            var square = (double)term.Weight * term.Weight;
            squares[(int)term.Kind] += square;
            GistWeight += term.Rank < StorySignature.GistTerms ? term.Weight : 0;
            LeadWeight += term.Lead ? square : 0;
            Scenes += term.Scene ? 1 : 0;
        }

        (WordNorm, NameNorm, NumberNorm) = (Math.Sqrt(squares[(int)TermKind.Word]), Math.Sqrt(squares[(int)TermKind.Name]), Math.Sqrt(squares[(int)TermKind.Number]));
        PersonNorm = Norm(features.Persons, PersonPrior);
        KindNorm = Norm(features.Kinds, KindPrior);
        SpeaksOf = OpensWith;
        foreach (var kind in features.Kinds)
        {
            SpeaksOf |= kind.Weight >= PlainKind ? 1UL << (int)kind.Key : 0;
            Mentions |= 1UL << (int)kind.Key;
        }
    }

    public DateOnly? Published { get; }

    public DateOnly? WrittenDay { get; }

    public int? LatestYear { get; }

    public bool IsSequel { get; }

    /// <summary>The keys of the weightiest terms, ascending.</summary>
    public ImmutableArray<uint> Leading { get; }

    /// <summary>The keys of the few weightiest terms, ascending.</summary>
    public ImmutableArray<uint> Gist { get; }

    /// <summary>Keys of what kind of event happens where, ascending.</summary>
    public ImmutableArray<uint> Events { get; }

    /// <summary>The keys of all terms, ascending.</summary>
    public ReadOnlySpan<uint> Keys => Part<uint>(figuresEnd, keysEnd);

    /// <summary>The weights of the terms, in the order of their keys.</summary>
    public ReadOnlySpan<float> Weights => Part<float>(keysEnd, weightsEnd);

    /// <summary>What else is to be known of the terms, in the order of their keys.</summary>
    public ReadOnlySpan<TermTraits> Traits => Part<TermTraits>(daysEnd, packed.Length);

    public ReadOnlySpan<StoryFigure> Figures => Part<StoryFigure>(0, figuresEnd);

    public ReadOnlySpan<StoryMark> Persons => Part<StoryMark>(weightsEnd, personsEnd);

    public ReadOnlySpan<StoryMark> Kinds => Part<StoryMark>(personsEnd, kindsEnd);

    public ReadOnlySpan<StoryMark> Countries => Part<StoryMark>(kindsEnd, countriesEnd);

    /// <summary>The days that the opening names, as <see cref="EventDays"/> writes them.</summary>
    public ReadOnlySpan<int> Days => Part<int>(countriesEnd, daysEnd);

    // The lengths of the vectors of weights.
    public double WordNorm { get; }

    public double NameNorm { get; }

    public double NumberNorm { get; }

    public double PersonNorm { get; }

    public double KindNorm { get; }

    public double GistWeight { get; }

    /// <summary>The sum of the squared weights of the terms of the lead.</summary>
    public double LeadWeight { get; }

    /// <summary>The kinds of event that words of its opening may stand for, a bit each.</summary>
    public ulong OpensWith { get; }

    /// <summary>Those kinds and the others of which it says more than a word.</summary>
    public ulong SpeaksOf { get; }

    /// <summary>All kinds of event of which it uses a word.</summary>
    public ulong Mentions { get; }

    /// <summary>How many names it has of where its event is, more closely than by a country.</summary>
    public int Scenes { get; }

    private static TermTraits TraitsOf(StoryTerm term) =>
        (TermTraits)(1 << (int)term.Kind) | (term.Rank < StorySignature.GistTerms ? TermTraits.Gist : 0) | (term.Lead ? TermTraits.Lead : 0)
        | (term.Scene ? TermTraits.Scene : 0) | (term.Aside ? TermTraits.Aside : 0);

    private static double Norm(ImmutableArray<StoryMark> marks, double prior) => Math.Sqrt(prior + marks.Sum(mark => (double)mark.Weight * mark.Weight));

    private static ReadOnlySpan<byte> Bytes<T>(ReadOnlySpan<T> values)
        where T : struct => MemoryMarshal.AsBytes(values);

    private ReadOnlySpan<T> Part<T>(int start, int end)
        where T : struct => MemoryMarshal.Cast<byte, T>(packed.AsSpan(start, end - start));
}

/// <summary>What comparing needs to know of a term beside its key and weight.</summary>
[Flags]
internal enum TermTraits : byte
{
    None = 0,
    Word = 1,
    Name = 2,
    Number = 4,

    /// <summary>It is of the gist.</summary>
    Gist = 8,

    Lead = 16,

    /// <summary>It stands only where the article tells of other events; the bit below that of <see cref="Scene"/>.</summary>
    Aside = 32,

    /// <summary>It names a place where the event is.</summary>
    Scene = 64,
}
