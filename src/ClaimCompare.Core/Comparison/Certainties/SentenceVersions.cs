namespace ClaimCompare.Core.Comparison.Certainties;

/// <summary>Finds the sentences that several articles of a story carry, whatever became of their hedges and sources, in linear time.</summary>
internal sealed class SentenceVersions
{
    /// <summary>Keys in a row by which a sentence is looked up.</summary>
    private const int Run = 3;

    /// <summary>Sentences looked at under one run of keys: what more sentences share is a phrase.</summary>
    private const int MostOfOneRun = 24;

    /// <summary>Versions of one sentence kept; a dispatch carried ten thousand times is not compared ten thousand times.</summary>
    private const int MostVersions = 60;

    /// <summary>Share of keys that two versions have in common.</summary>
    private const double LeastShared = 0.6;

    private readonly Dictionary<string, List<int>> runs = new(StringComparer.Ordinal);
    private readonly List<List<ToldSentence>> versions = [];

    public IReadOnlyList<List<ToldSentence>> All => versions;

    public void Add(ToldSentence sentence)
    {
        var keys = RunsOf(sentence);
        var (best, most) = (-1, 0.0);
        foreach (var key in keys)
        {
            foreach (var candidate in runs.GetValueOrDefault(key) ?? [])
            {
                var alike = Alike(versions[candidate][0], sentence);
                if (alike > most || (alike.Equals(most) && candidate < best))
                {
                    (best, most) = (candidate, alike);
                }
            }
        }

        if (most < LeastShared)
        {
            best = versions.Count;
            versions.Add([]);
        }

        if (versions[best].Count < MostVersions)
        {
            versions[best].Add(sentence);
        }

        foreach (var key in keys)
        {
            if (!runs.TryGetValue(key, out var found))
            {
                runs.Add(key, found = []);
            }

            if (found.Count < MostOfOneRun && !found.Contains(best))
            {
                found.Add(best);
            }
        }
    }

    /// <summary>Share of keys in common; of one that is wholly in the other, at least half of that.</summary>
    private static double Alike(ToldSentence a, ToldSentence b)
    {
        var shared = a.Keys.Count(b.Keys.Contains);
        var (shorter, longer) = (Math.Min(a.Keys.Count, b.Keys.Count), Math.Max(a.Keys.Count, b.Keys.Count));
        var alike = (double)shared / (shorter + longer - shared);
        return shared == shorter && shared >= Run && 2 * shorter >= longer ? Math.Max(alike, LeastShared) : alike;
    }

    private static List<string> RunsOf(ToldSentence sentence)
    {
        var keys = new List<string>();
        var run = Math.Min(Run, sentence.Core.Count);
        for (var i = 0; i + run <= sentence.Core.Count; i++)
        {
            keys.Add(string.Join(' ', sentence.Core.GetRange(i, run)));
        }

        return keys;
    }
}
