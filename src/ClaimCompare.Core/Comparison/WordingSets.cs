using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Comparison;

/// <summary>The wordings of a story, those that are verbatim one put together, and the pairs that need looking at.</summary>
internal sealed class WordingSets
{
    private readonly Dictionary<Wording, Wording> roots = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Wording, List<Wording>> members = new(ReferenceEqualityComparer.Instance);

    /// <summary>Of each set, the sets that say the same in other words, or more, or less.</summary>
    private readonly Dictionary<Wording, HashSet<Wording>> alikeTo = new(ReferenceEqualityComparer.Instance);

    private readonly List<CapitalWords> articles;

    public WordingSets(IReadOnlyList<ClaimEntry> claims)
    {
        var wordings = Wordings.Of(claims);
        articles = [.. claims.Select(entry => entry.Capitals).Distinct()];
        Pairs = Wordings.Pairs(wordings);
        foreach (var wording in wordings)
        {
            roots[wording] = wording;
            members[wording] = [wording];
        }

        foreach (var pair in Pairs)
        {
            if (pair.Change.IsVerbatim)
            {
                Join(roots[pair.A], roots[pair.B]);
            }
        }

        foreach (var pair in Pairs)
        {
            if (pair.Change.Sense == Sense.Same)
            {
                AddLike(roots[pair.A], roots[pair.B]);
                AddLike(roots[pair.B], roots[pair.A]);
            }
        }

        All = [.. wordings.Where(wording => roots[wording] == wording)];
    }

    /// <summary>One wording of each set.</summary>
    public IReadOnlyList<Wording> All { get; }

    public IReadOnlyList<WordingPair> Pairs { get; }

    public Wording RootOf(Wording wording) => roots[wording];

    /// <summary>All sentences that have a wording, house spelling and fillers apart.</summary>
    public List<Saying> HoldersOf(Wording wording) => [.. members[roots[wording]].SelectMany(member => member.Holders)];

    /// <summary>One article has both, or one and the like of the other as a whole sentence: its speaker said the one and the other.</summary>
    public bool AreInOneArticle(Wording a, Wording b) => SharesArticle(a, roots[b]) || Has(a, b) || Has(b, a);

    private bool Has(Wording one, Wording other)
    {
        foreach (var like in alikeTo.TryGetValue(roots[other], out var known) ? known : [])
        {
            if (like.First.Starts && SharesArticle(one, like))
            {
                return true;
            }
        }

        return false;
    }

    private bool SharesArticle(Wording one, Wording root)
    {
        foreach (var member in members[roots[one]])
        {
            foreach (var other in members[root])
            {
                if (member.SharesArticle(other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The same, or the same in other words.</summary>
    public bool AreOneUtterance(Wording a, Wording b) => roots[a] == roots[b] || (alikeTo.TryGetValue(roots[a], out var known) && known.Contains(roots[b]));

    /// <summary>Some article of the story names the speakers of both.</summary>
    public bool AreNamedTogether(Saying a, Saying b)
    {
        var first = LetterFolding.Fold(SpeakerRelations.LastNameOf(a.Entry.Attribution!.Sources[0]));
        var second = LetterFolding.Fold(SpeakerRelations.LastNameOf(b.Entry.Attribution!.Sources[0]));
        return articles.Exists(words => words.Contains(first) && words.Contains(second));
    }

    private void AddLike(Wording root, Wording like)
    {
        if (root != like)
        {
            (alikeTo.TryGetValue(root, out var known) ? known : alikeTo[root] = []).Add(like);
        }
    }

    private void Join(Wording a, Wording b)
    {
        if (a == b)
        {
            return;
        }

        var (into, from) = members[a].Count >= members[b].Count ? (a, b) : (b, a);
        foreach (var member in members[from])
        {
            roots[member] = into;
        }

        members[into].AddRange(members[from]);
        members.Remove(from);
    }
}
