using System.Runtime.CompilerServices;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// What an index keeps of an article so that most of those that share a few terms with another are told at a glance to have no link
/// with it: which terms it may hold, in a few neighbouring lines of memory.
/// </summary>
internal struct LinkSketch
{
    /// <summary>
    /// Three bits of one word are set for each of up to two hundred terms, persons, figures, kinds and countries: about one in thirty
    /// that is not there seems to be (a blocked Bloom filter: Putze, Sanders, Singler 2007).
    /// </summary>
    public const int Words = 32;

    /// <summary>The largest share that a byte tells.</summary>
    private const byte Whole = byte.MaxValue;

    private Filter filter;
    private GistKeys gist;
    private GistShares shares;
    private byte gistCount;

    public int Day { get; private set; }

    /// <summary>The day it was published, or else opens with; before all days where neither is known.</summary>
    public int OpeningDay { get; private set; }

    public bool HasDays { get; private set; }

    public bool HasCountries { get; private set; }

    /// <summary>Its <see cref="StorySignature.OpensWith"/> and <see cref="StorySignature.SpeaksOf"/>.</summary>
    public (ulong OpensWith, ulong SpeaksOf) EventKinds { get; private set; }

    public static LinkSketch Of(StorySignature signature)
    {
        var features = signature.Features;
        var sketch = new LinkSketch
        {
            Day = StoryIndex.DayOf(signature),
            OpeningDay = OpeningDayOf(features),
            HasDays = features.Days.Length > 0,
            HasCountries = features.Countries.Length > 0,
            EventKinds = (signature.OpensWith, signature.SpeaksOf),
        };
        foreach (var term in features.Terms)
        {
            sketch.Add(new SketchKey(term.Key));
            if (term.Rank < StorySignature.GistTerms)
            {
                sketch.gist[sketch.gistCount] = term.Key;
                sketch.shares[sketch.gistCount++] = (byte)Math.Min(Whole, Math.Ceiling(term.Weight / signature.GistWeight * Whole));
            }
        }

        foreach (var mark in features.Persons)
        {
            sketch.Add(SketchKey.OfPerson(mark));
        }

        foreach (var mark in features.Kinds)
        {
            sketch.Add(SketchKey.OfKind(mark));
        }

        foreach (var mark in features.Countries)
        {
            sketch.Add(SketchKey.OfCountry(mark));
        }

        foreach (var figure in features.Figures)
        {
            sketch.Add(SketchKey.Of(figure));
        }

        return sketch;
    }

    public static int OpeningDayOf(StoryFeatures features) => (features.Published ?? features.WrittenDay)?.DayNumber ?? TermPostings.Undated;

    /// <summary>False where the article has it not.</summary>
    public readonly bool MayHold(in SketchKey key) => (filter[key.Word] & key.Bits) == key.Bits;

    /// <summary>The share of the article's gist that stands in another one, or a little more.</summary>
    public readonly double GistIn(LinkProbe other)
    {
        var sum = 0;
        for (var i = 0; i < gistCount; i++)
        {
            sum += other.Find(gist[i]) >= 0 ? shares[i] : 0;
        }

        return (double)sum / Whole;
    }

    private void Add(SketchKey key) => filter[key.Word] |= key.Bits;

    [InlineArray(Words)]
    private struct Filter
    {
        private ulong first;
    }

    [InlineArray(StorySignature.GistTerms)]
    private struct GistKeys
    {
        private uint first;
    }

    [InlineArray(StorySignature.GistTerms)]
    private struct GistShares
    {
        private byte first;
    }
}

/// <summary>The bits of a <see cref="LinkSketch"/> that stand for a term, person, kind, country or figure.</summary>
internal readonly record struct SketchKey
{
    private const int WordShift = 27;
    private const int BitShift = 6;

    // What is of another sort gets other bits, as a person's name is a term, too.
    private const uint Person = 0x5bd1e995;
    private const uint Kind = 0x27d4eb2f;
    private const uint Country = 0x165667b1;
    private const uint Figure = 0x85ebca6b;

    public SketchKey(uint key)
    {
        // Fibonacci hashing (Knuth): the upper bits depend on all bits of the key.
        var spread = key * 0x9e3779b1;
        Word = (int)(spread >> WordShift);
        Bits = (1UL << (int)(spread >> BitShift)) | (1UL << (int)(spread >> (2 * BitShift))) | (1UL << (int)(spread >> (3 * BitShift)));
    }

    public int Word { get; }

    public ulong Bits { get; }

    public static SketchKey OfPerson(StoryMark mark) => new(mark.Key ^ Person);

    public static SketchKey OfKind(StoryMark mark) => new(((mark.Key + 1) * Kind) ^ Kind);

    public static SketchKey OfCountry(StoryMark mark) => new(mark.Key ^ Country);

    public static SketchKey Of(StoryFigure figure)
    {
        var value = (ulong)BitConverter.DoubleToInt64Bits(figure.Value + 0.0);
        return new SketchKey((uint)Fnv.Mix(value + (ulong)figure.Measure) ^ Figure);
    }
}
