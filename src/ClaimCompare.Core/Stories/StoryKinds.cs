using System.Collections.Frozen;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// What kind of event an article reports, by the words it uses: an earthquake, a strike, an election. Two reports from one country in one
/// week about one kind of event are more likely one event than their words alone show.
/// </summary>
internal static class StoryKinds
{
    /// <summary>What the name of a kind ends in that other kinds bring about or that words of any report may stand for.</summary>
    private const string Sequel = ", after others";

    private static readonly string[] Kinds = [.. LexiconFile.Read("event-kinds").Entries.Select(entry => entry.Section).Distinct()];

    private static readonly FrozenDictionary<uint, byte[]> ByWord = LexiconFile.Read("event-kinds").Entries
        .GroupBy(entry => TermKeys.Of(entry.Key))
        .ToFrozenDictionary(word => word.Key, word => word.Select(entry => (byte)Array.IndexOf(Kinds, entry.Section)).Distinct().ToArray());

    /// <summary>The kinds that one word may speak for, a bit each; those left out that may belong to an event of any kind.</summary>
    public static ulong OwnKindsOf(uint word)
    {
        var own = 0UL;
        foreach (var kind in ByWord.GetValueOrDefault(word, []))
        {
            own |= Kinds[kind].EndsWith(Sequel, StringComparison.Ordinal) ? 0 : 1UL << kind;
        }

        return own;
    }

    /// <summary>The kinds that the terms of an article speak for, ascending. A word of several kinds speaks for each by its share.</summary>
    /// <param name="uses">How often each term is used.</param>
    public static List<StoryMark> Of(IEnumerable<(uint Key, int Count)> uses)
    {
        var weights = new float[Kinds.Length];
        foreach (var (key, count) in uses)
        {
            if (ByWord.TryGetValue(key, out var kinds))
            {
                foreach (var kind in kinds)
                {
                    weights[kind] += (1 + MathF.Log(count)) / kinds.Length;
                }
            }
        }

        var marks = new List<StoryMark>();
        for (var kind = 0; kind < weights.Length; kind++)
        {
            if (weights[kind] > 0)
            {
                marks.Add(new StoryMark((uint)kind, weights[kind]));
            }
        }

        return marks;
    }
}
