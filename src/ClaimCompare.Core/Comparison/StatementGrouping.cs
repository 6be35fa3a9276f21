using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>One utterance as an article renders it.</summary>
internal sealed record Utterance(ClaimEntry Entry, string SpeakerKey, HashSet<string> Words, string Wording);

/// <summary>Utterances of one speaker that say the same thing.</summary>
internal sealed record StatementGroup(string SpeakerKey, IReadOnlyList<Utterance> Members)
{
    public string Id { get; } = StableHash.Of("statement", SpeakerKey, Members[0].Entry.Ref.Article, Members[0].Wording);
}

/// <summary>Finds utterances that several articles render, in whatever words.</summary>
internal static class StatementGrouping
{
    /// <summary>Content words that two renderings must share, and the share of the shorter one's: two translations of one sentence keep about half.</summary>
    private const int FewestShared = 3;
    private const double LeastShare = 0.5;

    /// <summary>The same, for two that were said on one channel (one interview, one post): less must be shared.</summary>
    private const int FewestSharedOnOneChannel = 2;
    private const double LeastShareOnOneChannel = 0.25;

    /// <summary>Utterances of one speaker beyond this are not compared: no story has them, a flood of text might.</summary>
    private const int MostOfOneSpeaker = 400;

    public static List<StatementGroup> Group(IEnumerable<ClaimEntry> claims)
    {
        var groups = new List<StatementGroup>();
        var utterances = claims.Where(IsUtterance).Select(Read).Where(u => u.SpeakerKey.Length > 0 && u.Words.Count >= 2);
        foreach (var speaker in utterances.GroupBy(u => u.SpeakerKey).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            groups.AddRange(Cluster(speaker.Key, [.. speaker.Take(MostOfOneSpeaker)]));
        }

        return groups;
    }

    private static bool IsUtterance(ClaimEntry entry) =>
        entry.Claim is { Kind: ClaimKind.Statement, Withheld: false, In: ClaimPlace.Text } && entry.Attribution is { Contents.Count: > 0 };

    public static Utterance Read(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var words = new HashSet<string>(StringComparer.Ordinal);
        var wording = new System.Text.StringBuilder();
        foreach (var content in entry.Attribution!.Contents)
        {
            for (var i = text.TokenAt(content.Start); i < text.Tokens.Length && text.Tokens[i].Start < content.End; i++)
            {
                if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
                {
                    wording.Append(text.CharsOf(i).ToString().ToLowerInvariant()).Append(' ');
                    if (ContentWords.KeyOf(text, i) is { } key)
                    {
                        words.Add(key);
                    }
                }
            }
        }

        return new Utterance(entry, Speakers.Key(entry.Speaker), words, wording.ToString());
    }

    /// <summary>Single linkage over the utterances of one speaker, two of one article never together: a speaker says many alike things.</summary>
    private static IEnumerable<StatementGroup> Cluster(string speaker, List<Utterance> utterances)
    {
        var pairs = new List<(double Share, int A, int B)>();
        for (var a = 0; a < utterances.Count; a++)
        {
            for (var b = a + 1; b < utterances.Count; b++)
            {
                if (utterances[a].Entry.Article != utterances[b].Entry.Article && Share(utterances[a], utterances[b]) is > 0 and var share)
                {
                    pairs.Add((share, a, b));
                }
            }
        }

        var group = Enumerable.Range(0, utterances.Count).ToArray();
        foreach (var (_, a, b) in pairs.OrderByDescending(p => p.Share).ThenBy(p => p.A).ThenBy(p => p.B))
        {
            if (group[a] != group[b] && !ShareArticle(utterances, group, group[a], group[b]))
            {
                var (into, from) = (Math.Min(group[a], group[b]), Math.Max(group[a], group[b]));
                for (var i = 0; i < group.Length; i++)
                {
                    group[i] = group[i] == from ? into : group[i];
                }
            }
        }

        return utterances.Select((u, i) => (u, group[i])).GroupBy(p => p.Item2, p => p.u).Where(g => g.Count() > 1)
            .Select(g => new StatementGroup(speaker, [.. g]));
    }

    private static bool ShareArticle(List<Utterance> utterances, int[] group, int a, int b)
    {
        var articles = new HashSet<AnalyzedArticle>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < group.Length; i++)
        {
            if ((group[i] == a || group[i] == b) && !articles.Add(utterances[i].Entry.Article))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The share of the shorter one's content words that both have; 0 where it is too little to be one utterance.</summary>
    private static double Share(Utterance a, Utterance b)
    {
        var (fewest, least) = a.Entry.Attribution!.Channel is { } channel && channel == b.Entry.Attribution!.Channel
            ? (FewestSharedOnOneChannel, LeastShareOnOneChannel)
            : (FewestShared, LeastShare);
        var shared = a.Words.Count(b.Words.Contains);
        var shorter = Math.Min(a.Words.Count, b.Words.Count);
        return shared >= Math.Min(fewest, shorter) && shared >= least * shorter ? (double)shared / shorter : 0;
    }
}
