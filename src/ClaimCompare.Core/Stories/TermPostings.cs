using System.Runtime.InteropServices;

namespace ClaimCompare.Core.Stories;

/// <summary>For each term the articles that it stands for, by day; the undated come first.</summary>
internal sealed class TermPostings
{
    /// <summary>The day of an article that has none; before all days.</summary>
    public const int Undated = -1_000_000;

    private readonly Dictionary<uint, List<Posting>> lists = [];

    public void Add(ReadOnlySpan<uint> terms, int day, int number)
    {
        foreach (var term in terms)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, term, out _);
            list ??= new List<Posting>(1);

            // Most articles come in the order of their days.
            var at = list.Count > 0 && list[^1].Day > day ? First(list, day + 1) : list.Count;
            list.Insert(at, new Posting(day, number));
        }
    }

    public void Remove(ReadOnlySpan<uint> terms, int day, int number)
    {
        foreach (var term in terms)
        {
            lists[term].Remove(new Posting(day, number));
        }
    }

    /// <summary>The articles of a term from one day to another (exclusive).</summary>
    public ReadOnlySpan<Posting> Between(uint term, int day, int end) =>
        lists.TryGetValue(term, out var list) ? CollectionsMarshal.AsSpan(list)[First(list, day)..First(list, end)] : [];

    private static int First(List<Posting> list, int day)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle].Day < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

internal readonly record struct Posting(int Day, int Number);
