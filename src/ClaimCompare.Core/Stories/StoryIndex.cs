using System.Runtime.InteropServices;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// Which articles may be linked with one: those that share enough leading terms within the horizon. It only spares work; a pair it
/// does not name has no link by the definition of <see cref="StoryLink.Score"/>.
/// </summary>
internal sealed class StoryIndex
{
    /// <summary>Postings are kept by stretches of this many days, so that a look-up reads its own time only.</summary>
    private const int StretchDays = 30;

    private const int Undated = int.MinValue;

    private readonly Dictionary<(uint Term, int Stretch), List<int>> postings = [];
    private readonly SortedSet<int> stretches = [];
    private int[] shared = [];
    private int[] days = [];

    public void Add(int number, StorySignature signature)
    {
        var stretch = StretchOf(signature.Features.Published);
        stretches.Add(stretch);
        foreach (var term in signature.Leading)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(postings, (term, stretch), out _);
            (list ??= []).Add(number);
        }

        if (number >= shared.Length)
        {
            Array.Resize(ref shared, Math.Max(number + 1, shared.Length * 2));
            Array.Resize(ref days, shared.Length);
        }

        days[number] = signature.Features.Published?.DayNumber ?? Undated;
    }

    public void Remove(int number, StorySignature signature)
    {
        var stretch = StretchOf(signature.Features.Published);
        foreach (var term in signature.Leading)
        {
            postings[(term, stretch)].Remove(number);
        }
    }

    /// <summary>The numbers of all candidates, ascending; the article itself is among them when it was added.</summary>
    public List<int> Candidates(StorySignature signature)
    {
        var seen = new List<int>();
        foreach (var stretch in Reach(signature.Features.Published))
        {
            foreach (var term in signature.Leading)
            {
                if (!postings.TryGetValue((term, stretch), out var list))
                {
                    continue;
                }

                foreach (var number in list)
                {
                    if (shared[number]++ == 0)
                    {
                        seen.Add(number);
                    }
                }
            }
        }

        var day = signature.Features.Published?.DayNumber ?? Undated;
        var candidates = new List<int>();
        foreach (var number in seen)
        {
            var apart = day == Undated || days[number] == Undated ? 0 : Math.Abs(day - days[number]);
            if (shared[number] >= StoryLink.FewestSharedAfter(apart))
            {
                candidates.Add(number);
            }

            shared[number] = 0;
        }

        candidates.Sort();
        return candidates;
    }

    private static int StretchOf(DateOnly? day) => day is { } known ? known.DayNumber / StretchDays : Undated;

    private IEnumerable<int> Reach(DateOnly? published)
    {
        if (published is not { } day)
        {
            return stretches;
        }

        var first = (day.DayNumber - StoryLink.HorizonDays) / StretchDays;
        var last = (day.DayNumber + StoryLink.HorizonDays) / StretchDays;
        var reach = stretches.GetViewBetween(first, last);
        return stretches.Contains(Undated) ? reach.Prepend(Undated) : reach;
    }
}
