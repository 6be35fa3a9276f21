using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// Profiles by number, and which of them are linked with one. Compared are those that share enough of their weightiest terms within the
/// horizon, as <see cref="StoryLink"/> defines it. Many threads may ask while nobody changes it.
/// </summary>
internal sealed class StoryIndex
{
    /// <summary>For days apart, up to where the gist decides, how many leading terms two articles must share.</summary>
    private static readonly byte[] Fewest = [.. Enumerable.Range(0, StoryLink.NearDays + 1).Select(days => (byte)StoryLink.FewestSharedAfter(days))];

    private readonly TermPostings leading = new();
    private readonly TermPostings events = new();
    private readonly TermPostings gist = new();
    private readonly List<LinkProfile?> profiles = [];

    /// <summary>Of each profile what most pairs fail by, close together: fetching a profile costs more than looking at it.</summary>
    private readonly List<int> days = [];
    private readonly List<uint> gists = [];
    private readonly List<ulong> terms = [];

    /// <summary>Adds a profile.</summary>
    /// <returns>Its number: they are numbered as they come.</returns>
    public int Add(LinkProfile profile)
    {
        var number = profiles.Count;
        profiles.Add(profile);
        days.Add(DayOf(profile));
        for (var i = 0; i < StorySignature.GistTerms; i++)
        {
            gists.Add(i < profile.Gist.Length ? profile.Gist[i] : 0);
        }

        CollectionsMarshal.SetCount(terms, terms.Count + TermBits.Words);
        TermBits.Write(profile.Keys, CollectionsMarshal.AsSpan(terms)[^TermBits.Words..]);
        leading.Add(profile.Leading.AsSpan(), DayOf(profile), number);
        events.Add(profile.Events.AsSpan(), DayOf(profile), number);
        gist.Add(profile.Gist.AsSpan(), DayOf(profile), number);
        return number;
    }

    public void Remove(int number)
    {
        var profile = profiles[number]!;
        profiles[number] = null;
        leading.Remove(profile.Leading.AsSpan(), DayOf(profile), number);
        events.Remove(profile.Events.AsSpan(), DayOf(profile), number);
        gist.Remove(profile.Gist.AsSpan(), DayOf(profile), number);
    }

    /// <summary>The links of a profile to those in the index, ascending by number; to itself too, where it is among them.</summary>
    public List<(int Number, double Strength)> LinksOf(LinkProfile profile)
    {
        var links = new List<(int Number, double Strength)>();
        var probe = new LinkProbe(profile);
        var day = DayOf(profile);
        foreach (var number in Candidates(profile))
        {
            var apart = day == TermPostings.Undated || days[number] == TermPostings.Undated ? 0 : Math.Abs(days[number] - day);
            var fewest = StoryLink.FewestInGistsAfter(apart);
            var ofGist = probe.Has(CollectionsMarshal.AsSpan(gists).Slice(number * StorySignature.GistTerms, StorySignature.GistTerms));
            var gist = ofGist < fewest ? probe.GistAmong(CollectionsMarshal.AsSpan(terms).Slice(number * TermBits.Words, TermBits.Words)) : 0;
            if (ofGist + BitOperations.PopCount(gist) < fewest)
            {
                continue;
            }

            var other = profiles[number]!;
            if (probe.SharesOfGist(other, gist, ofGist, fewest) && StoryLink.Strength(probe, other) is > 0 and var strength)
            {
                links.Add((number, strength));
            }
        }

        return links;
    }

    private List<int> Candidates(LinkProfile profile)
    {
        var day = DayOf(profile);
        var shared = new SharedTerms(profiles.Count);
        CountNear(profile.Leading, leading, day, StoryLink.NearDays, shared);
        CountNear(profile.Events, events, day, StoryLink.EventDays, shared);
        CountFar(profile, day, shared);
        shared.Enough.Sort();
        return shared.Enough;
    }

    private static void CountNear(ImmutableArray<uint> terms, TermPostings postings, int day, int days, SharedTerms shared)
    {
        foreach (var term in terms)
        {
            foreach (var (_, number) in postings.Between(term, TermPostings.Undated, day == TermPostings.Undated ? int.MaxValue : TermPostings.Undated + 1))
            {
                shared.Count(number, StoryLink.FewestShared);
            }

            foreach (var (other, number) in day == TermPostings.Undated ? [] : postings.Between(term, day - days, day + days + 1))
            {
                shared.Count(number, Fewest[Math.Abs(other - day)]);
            }
        }
    }

    private void CountFar(LinkProfile profile, int day, SharedTerms shared)
    {
        if (day == TermPostings.Undated)
        {
            return;
        }

        foreach (var term in profile.Gist)
        {
            foreach (var (_, number) in gist.Between(term, day - StoryLink.HorizonDays, day - StoryLink.NearDays))
            {
                shared.Count(number, StoryLink.FewestOfGist);
            }

            foreach (var (_, number) in gist.Between(term, day + StoryLink.NearDays + 1, day + StoryLink.HorizonDays + 1))
            {
                shared.Count(number, StoryLink.FewestOfGist);
            }
        }
    }

    private static int DayOf(LinkProfile profile) => profile.Published?.DayNumber ?? TermPostings.Undated;

    /// <summary>Which articles share how many terms with one.</summary>
    private sealed class SharedTerms(int articles)
    {
        [ThreadStatic]
        private static byte[]? room;

        private readonly byte[] counts = Cleared(articles);

        /// <summary>Those that share enough.</summary>
        public List<int> Enough { get; } = [];

        public void Count(int number, int fewest)
        {
            if (++counts[number] == fewest)
            {
                Enough.Add(number);
            }
        }

        /// <summary>One array for each thread: at a hundred thousand articles making a new one would cost more than counting.</summary>
        private static byte[] Cleared(int length)
        {
            if (room is null || room.Length < length)
            {
                room = new byte[length + (length / 4)];
            }

            room.AsSpan(0, length).Clear();
            return room;
        }
    }
}
