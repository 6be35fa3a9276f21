namespace ClaimCompare.Core.Comparison;

/// <summary>What one source denies in one article and says in another, in whatever words; found by the words they share.</summary>
internal static class SaidCores
{
    /// <summary>A word that more sentences have says little of any.</summary>
    private const int MostOfOneWord = 60;

    /// <summary>Denials of a story that are looked at.</summary>
    private const int MostDenials = 300;

    private const int FewestShared = 2;

    public static IEnumerable<(SaidCore Denial, SaidCore Other)> Pairs(WordingSets sets)
    {
        var said = new List<SaidCore>();
        var denials = new List<SaidCore>();
        var seen = new HashSet<(Wording, Wording)>();
        var having = new Dictionary<uint, List<int>>();
        foreach (var (wording, saying) in sets.All.SelectMany(wording => sets.HoldersOf(wording).Select(saying => (wording, saying))))
        {
            if (saying.Entry.Speaker is null || SaidCore.Of(saying, wording) is not { } core || core.Words.Count < FewestShared)
            {
                continue;
            }

            if (core.IsDenial)
            {
                denials.Add(core);
                continue;
            }

            foreach (var word in core.Words)
            {
                (having.TryGetValue(word, out var known) ? known : having[word] = []).Add(said.Count);
            }

            said.Add(core);
        }

        var shared = new Dictionary<int, int>();
        foreach (var denial in denials.Take(MostDenials))
        {
            shared.Clear();
            foreach (var word in denial.Words)
            {
                foreach (var other in having.TryGetValue(word, out var known) && known.Count <= MostOfOneWord ? known : [])
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }
            }

            foreach (var (other, _) in shared.Where(pair => pair.Value >= FewestShared).OrderBy(pair => pair.Key))
            {
                if (said[other].Saying.Entry.Article != denial.Saying.Entry.Article && SaidCore.Clash(denial, said[other])
                    && SpeakerRelations.Of(denial.Saying.Entry, said[other].Saying.Entry) == SpeakerRelation.Same && seen.Add((denial.Wording, said[other].Wording)) && !IsInBoth(said, having, denial, said[other]))
                {
                    yield return (denial, said[other]);
                }
            }
        }
    }

    /// <summary>The article of the denial has its source say so, too: it said the one, then the other.</summary>
    private static bool IsInBoth(List<SaidCore> said, Dictionary<uint, List<int>> having, SaidCore denial, SaidCore other)
    {
        foreach (var word in other.Words)
        {
            foreach (var index in having[word])
            {
                var like = said[index];
                if (like.Saying.Entry.Article == denial.Saying.Entry.Article && SaidCore.Clash(denial, like))
                {
                    return true;
                }
            }

            if (having[word].Count > MostOfOneWord)
            {
                return true;
            }
        }

        return false;
    }
}
