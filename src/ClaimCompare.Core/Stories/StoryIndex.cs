using System.Collections.Immutable;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// Which articles may be linked with one: those that share enough of their weightiest terms within the horizon, as
/// <see cref="StoryLink"/> defines it, and that are not seen at a glance to have too little in common. It only spares work; a pair it
/// does not name has no link.
/// </summary>
internal sealed class StoryIndex
{
    /// <summary>For days apart, up to where the gist decides, how many leading terms two articles must share.</summary>
    private static readonly byte[] Fewest = [.. Enumerable.Range(0, StoryLink.NearDays + 1).Select(days => (byte)StoryLink.FewestSharedAfter(days))];

    private readonly TermPostings leading = new();
    private readonly TermPostings events = new();
    private readonly TermPostings gist = new();

    /// <summary>For each number how many terms it was found by; all 0 between two look-ups, and never above all that an article is found by.</summary>
    private byte[] shared = [];

    private LinkSketch[] sketches = [];

    /// <summary>Room is made for a quarter more, for at least so many articles.</summary>
    private const int FewestMore = 64;

    public void Add(int number, StorySignature signature)
    {
        leading.Add(signature.Leading.AsSpan(), DayOf(signature), number);
        events.Add(signature.Events.AsSpan(), DayOf(signature), number);
        gist.Add(signature.Gist.AsSpan(), DayOf(signature), number);
        if (number >= shared.Length)
        {
            Array.Resize(ref shared, number + 1 + Math.Max(number / 4, FewestMore));
            Array.Resize(ref sketches, shared.Length);
        }

        sketches[number] = LinkSketch.Of(signature);
    }

    public void Remove(int number, StorySignature signature)
    {
        leading.Remove(signature.Leading.AsSpan(), DayOf(signature), number);
        events.Remove(signature.Events.AsSpan(), DayOf(signature), number);
        gist.Remove(signature.Gist.AsSpan(), DayOf(signature), number);
    }

    /// <summary>The numbers of all candidates, ascending; the article itself is among them when it was added.</summary>
    public List<int> Candidates(LinkProbe probe)
    {
        var signature = probe.Signature;
        var candidates = new List<int>();
        var day = DayOf(signature);
        CountNear(signature.Leading, leading, day, StoryLink.NearDays, candidates);
        CountNear(signature.Events, events, day, StoryLink.EventDays, candidates);
        CountFar(signature, day, candidates);
        Array.Clear(shared);
        var glance = new LinkGlance(probe);
        candidates.RemoveAll(number => !glance.MayLink(in sketches[number]));
        candidates.Sort();
        return candidates;
    }

    private void CountNear(ImmutableArray<uint> terms, TermPostings postings, int day, int days, List<int> candidates)
    {
        foreach (var term in terms)
        {
            foreach (var (_, number) in postings.Between(term, TermPostings.Undated, day == TermPostings.Undated ? int.MaxValue : TermPostings.Undated + 1))
            {
                Count(number, StoryLink.FewestShared, candidates);
            }

            foreach (var (other, number) in day == TermPostings.Undated ? [] : postings.Between(term, day - days, day + days + 1))
            {
                Count(number, Fewest[Math.Abs(other - day)], candidates);
            }
        }
    }

    private void CountFar(StorySignature signature, int day, List<int> candidates)
    {
        if (day == TermPostings.Undated)
        {
            return;
        }

        foreach (var term in signature.Gist)
        {
            foreach (var (_, number) in gist.Between(term, day - StoryLink.HorizonDays, day - StoryLink.NearDays))
            {
                Count(number, StoryLink.FewestOfGist, candidates);
            }

            foreach (var (_, number) in gist.Between(term, day + StoryLink.NearDays + 1, day + StoryLink.HorizonDays + 1))
            {
                Count(number, StoryLink.FewestOfGist, candidates);
            }
        }
    }

    private void Count(int number, int fewest, List<int> candidates)
    {
        if (++shared[number] == fewest)
        {
            candidates.Add(number);
        }
    }

    public static int DayOf(StorySignature signature) => signature.Features.Published?.DayNumber ?? TermPostings.Undated;
}
