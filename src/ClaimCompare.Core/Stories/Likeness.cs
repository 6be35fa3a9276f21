using System.Collections.Immutable;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// Equal for signatures with the same features: they have the same links to all others, and a full link to each other. Articles that the
/// link cannot tell apart are one node of its graph, so that ten thousand copies cost no more than one.
/// </summary>
/// <param name="Own">Sets a signature apart from all others, where a hash alone would not.</param>
internal readonly record struct Likeness(ulong Hash, int Own)
{
    /// <summary>Null where an article has too few terms to be linked even with its like.</summary>
    public static Likeness? Of(StorySignature signature)
    {
        if (signature.Leading.Length < StoryLink.FewestShared)
        {
            return null;
        }

        var features = signature.Features;
        var hash = Fnv.Add(Add(Add(Fnv.LongStart, features.Published), features.WrittenDay), features.IsSequel ? 1u : 0);
        hash = Fnv.Add(hash, (uint)(features.LatestYear ?? 0));
        foreach (var term in features.Terms)
        {
            hash = Fnv.Add(Fnv.Add(hash, term.Key), BitConverter.SingleToUInt32Bits(term.Weight));
            hash = Fnv.Add(hash, ((uint)term.Kind << 2) | (term.Lead ? 1u : 0) | (term.Scene ? 2u : 0) | (term.Aside ? 16u : 0));
        }

        hash = Add(Add(Add(hash, features.Persons), features.Kinds), features.Countries);
        foreach (var figure in features.Figures)
        {
            var value = BitConverter.DoubleToUInt64Bits(figure.Value);
            hash = Fnv.Add(Fnv.Add(Fnv.Add(hash, (uint)figure.Measure), (uint)value), (uint)(value >> 32));
        }

        foreach (var day in features.Days)
        {
            hash = Fnv.Add(hash, (uint)day);
        }

        return new Likeness(hash, -1);
    }

    private static ulong Add(ulong hash, ImmutableArray<StoryMark> marks)
    {
        hash = Fnv.Add(hash, (uint)marks.Length);
        foreach (var mark in marks)
        {
            hash = Fnv.Add(Fnv.Add(hash, mark.Key), BitConverter.SingleToUInt32Bits(mark.Weight));
        }

        return hash;
    }

    private static ulong Add(ulong hash, DateOnly? day) => Fnv.Add(hash, (uint)(day?.DayNumber + 1 ?? 0));
}
