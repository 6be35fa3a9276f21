using System.Globalization;
using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Stories;

/// <summary>Finds which of a story's articles carry the same copy, and where.</summary>
internal static class CopyFamilies
{
    /// <summary>
    /// The share of the shorter text that makes two articles one copy. Reports of one event written apart share up to a sixth, nearly
    /// all in quotations; renditions of one copy share more than half; what lies between shares whole paragraphs.
    /// </summary>
    private const double SameCopy = 0.35;

    /// <summary>Two members of one family share at least this much of the shorter, whatever joins them to the others.</summary>
    private const double Kin = 0.1;

    /// <summary>Makes every pair that is no kin weigh against joining, so that two halves of a round-up are not one copy.</summary>
    private const double StrangersWeigh = 2;

    /// <summary>Fewer shared words than in a long sentence are a quotation, not copy.</summary>
    private const int FewestShared = 25;

    /// <summary>In families of more different texts than these, only passages shared with the longest one are listed.</summary>
    private const int MostListedTogether = 20;

    public static (IReadOnlyList<CopyFamily> Families, IReadOnlyList<SharedPassage> Passages) Find(IReadOnlyList<AnalyzedArticle> articles)
    {
        if (articles.Count < 2)
        {
            return ([], []);
        }

        // Texts of the same words are one node, so that ten thousand copies cost no more than one.
        CopyText[][] nodes =
        [
            .. articles.Select(CopyText.Of).OrderBy(text => text.Id, StringComparer.Ordinal)
                .GroupBy(text => text.Words.Length == 0 ? Fnv.Add(Fnv.LongStart, text.Id) : text.Content).Select(group => group.ToArray()),
        ];
        CopyText[] texts = [.. nodes.Select(node => node[0])];
        var pairs = CopyPair.All(texts);
        var kin = pairs.Where(pair => pair.IsCopy && pair.Share >= Kin && pair.SharedWords >= FewestShared).Select(pair => (pair.A, pair.B, pair.Share + StrangersWeigh));
        var cluster = AverageLinkage.Cluster([.. nodes.Select(node => node.Length)], kin, SameCopy + StrangersWeigh);
        var listed = Listed(texts, pairs, cluster);
        var families = Enumerable.Range(0, nodes.Length).GroupBy(node => cluster[node])
            .Where(members => members.Sum(node => nodes[node].Length) > 1 && texts[members.Key].Words.Length >= FewestShared)
            .Select(members => Family([.. members.Select(node => nodes[node])], listed.Where(pair => cluster[pair.A] == members.Key && cluster[pair.B] == members.Key)))
            .OrderBy(family => family.Articles[0], StringComparer.Ordinal);
        return ([.. families], [.. Identical(nodes), .. Shared(texts, listed)]);
    }

    /// <summary>The pairs whose passages are told, with their passages.</summary>
    private static List<CopyPair> Listed(CopyText[] texts, List<CopyPair> pairs, int[] cluster)
    {
        var members = cluster.CountBy(root => root).ToDictionary();
        var longest = Enumerable.Range(0, texts.Length).GroupBy(node => cluster[node]).ToDictionary(group => group.Key, group => group.MaxBy(node => texts[node].Words.Length));
        return
        [
            .. pairs.Where(pair => cluster[pair.A] != cluster[pair.B] || members[cluster[pair.A]] <= MostListedTogether
                    || longest[cluster[pair.A]] == pair.A || longest[cluster[pair.A]] == pair.B)
                .Select(pair => pair.Aligned(texts)),
        ];
    }

    private static CopyFamily Family(CopyText[][] nodes, IEnumerable<CopyPair> pairs)
    {
        var least = 1.0;
        var most = nodes.Any(node => node.Length > 1) ? 1.0 : 0.0;
        foreach (var pair in pairs)
        {
            least = Math.Min(least, pair.Share);
            most = Math.Max(most, pair.Share);
        }

        var (low, high) = (Percent(least), Percent(most));
        return new CopyFamily(
            [.. nodes.SelectMany(node => node).Select(text => text.Id).Order(StringComparer.Ordinal)],
            $"{(low == high ? low : $"{low} to {high}")} % of the shorter text is the same, word for word{Credit(nodes)}");
    }

    /// <summary>Whose copy it is, where the members' credits agree; a member without credit may have cut the line.</summary>
    private static string Credit(CopyText[][] nodes)
    {
        var credited = nodes.SelectMany(node => node).Where(text => text.Agencies.Count > 0).ToList();
        var common = credited.Count == 0 ? [] : credited.Select(text => text.Agencies).Aggregate((a, b) => [.. a.Intersect(b, StringComparer.Ordinal)]);
        return common.Count == 0 ? "" : $"; credited to {string.Join(" and ", common.Order(StringComparer.Ordinal))}";
    }

    private static string Percent(double share) => Math.Floor(share * 100).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<SharedPassage> Identical(CopyText[][] nodes) =>
        nodes.Where(node => node[0].Words.Length > 0).SelectMany(node => node.Skip(1).Select(text =>
            new SharedPassage(node[0].Id, node[0].SpanOf(0, node[0].Words.Length), text.Id, text.SpanOf(0, text.Words.Length))));

    private static IEnumerable<SharedPassage> Shared(CopyText[] texts, List<CopyPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var (a, b) = (texts[pair.A], texts[pair.B]);
            foreach (var passage in pair.Alignment!.Passages)
            {
                yield return new SharedPassage(a.Id, a.SpanOf(passage.FirstA, passage.EndA), b.Id, b.SpanOf(passage.FirstB, passage.EndB));
            }
        }
    }
}
