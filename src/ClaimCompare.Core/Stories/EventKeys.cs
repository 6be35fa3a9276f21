using System.Collections.Immutable;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// Keys of "this kind of event in this country" and "in this place", for the index: reports of one flood may share no rare word, but are
/// to be compared.
/// </summary>
internal static class EventKeys
{
    /// <summary>An article is mostly about one kind of event or two, and one country or two.</summary>
    private const int Most = 2;

    public static ImmutableArray<uint> Of(StoryFeatures features)
    {
        uint[] scenes = [.. features.Terms.Where(term => term.Scene).OrderByDescending(term => term.Weight).ThenBy(term => term.Key).Take(Most).Select(term => term.Key)];
        uint[] places = [.. Heaviest(features.Countries), .. scenes];
        var kinds = Heaviest(features.Kinds);
        return [.. kinds.SelectMany(kind => places.Select(place => Fold(Fnv.Add(Fnv.Add(Fnv.LongStart, kind), place)))).Distinct().Order()];
    }

    private static uint Fold(ulong hash) => (uint)(hash ^ (hash >> 32));

    private static IEnumerable<uint> Heaviest(IEnumerable<StoryMark> marks) =>
        marks.OrderByDescending(mark => mark.Weight).ThenBy(mark => mark.Key).Take(Most).Select(mark => mark.Key);
}
