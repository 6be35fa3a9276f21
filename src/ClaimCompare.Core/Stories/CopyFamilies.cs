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

    /// <summary>Of more texts than these only the passages shared with the family's longest member are listed.</summary>
    private const int MostListedTogether = 20;

    public static (IReadOnlyList<CopyFamily> Families, IReadOnlyList<SharedPassage> Passages) Find(IReadOnlyList<AnalyzedArticle> articles)
    {
        CopyText[] texts = [.. articles.Select(CopyText.Of).OrderBy(text => text.Id, StringComparer.Ordinal)];
        if (texts.Length < 2)
        {
            return ([], []);
        }

        // Texts of the same words are one node, so that ten thousand copies cost no more than one.
        CopyText[][] nodes = [.. texts.GroupBy(text => text.Words.Length == 0 ? Fnv.Add(Fnv.LongStart, text.Id) : text.Content).Select(group => group.ToArray())];
        var pairs = Pairs([.. nodes.Select(node => node[0])]);
        var kin = pairs.Where(pair => pair.Share >= Kin && pair.Alignment.Shared >= FewestShared).Select(pair => (pair.A, pair.B, pair.Share + StrangersWeigh));
        var cluster = AverageLinkage.Cluster([.. nodes.Select(node => node.Length)], kin, SameCopy + StrangersWeigh);
        var families = nodes.Select((node, number) => (node, number)).GroupBy(x => cluster[x.number])
            .Select(members => members.ToArray()).Where(members => members.Sum(x => x.node.Length) > 1 && members[0].node[0].Words.Length >= FewestShared)
            .Select(members => Family(members, pairs.Where(pair => cluster[pair.A] == members[0].number && cluster[pair.B] == members[0].number)))
            .OrderBy(family => family.Articles[0], StringComparer.Ordinal);
        return ([.. families], [.. Passages(nodes, pairs)]);
    }

    private static List<CopyPair> Pairs(CopyText[] texts)
    {
        var pairs = new List<CopyPair>();
        for (var b = 0; b < texts.Length; b++)
        {
            for (var a = 0; a < b; a++)
            {
                if (ShareFingerprint(texts[a].Fingerprints, texts[b].Fingerprints))
                {
                    var alignment = CopyAlignment.Of(texts[a], texts[b]);
                    if (alignment.Passages.Count > 0)
                    {
                        pairs.Add(new CopyPair(a, b, (double)alignment.Shared / Math.Min(texts[a].Words.Length, texts[b].Words.Length), alignment));
                    }
                }
            }
        }

        return pairs;
    }

    private static bool ShareFingerprint(ulong[] a, ulong[] b)
    {
        int i = 0, j = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j])
            {
                return true;
            }

            if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return false;
    }

    private static CopyFamily Family((CopyText[] Node, int Number)[] members, IEnumerable<CopyPair> pairs)
    {
        var least = 1.0;
        var most = members.Any(member => member.Node.Length > 1) ? 1.0 : 0.0;
        foreach (var pair in pairs)
        {
            least = Math.Min(least, pair.Share);
            most = Math.Max(most, pair.Share);
        }

        var (low, high) = (Percent(least), Percent(most));
        var share = low == high ? $"{low} %" : $"{low} to {high} %";
        return new CopyFamily(
            [.. members.SelectMany(member => member.Node).Select(text => text.Id).Order(StringComparer.Ordinal)],
            $"{share} of the shorter text is the same, word for word");
    }

    private static string Percent(double share) => Math.Floor(share * 100).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<SharedPassage> Passages(CopyText[][] nodes, List<CopyPair> pairs)
    {
        foreach (var node in nodes)
        {
            for (var i = 1; i < node.Length && node[0].Words.Length > 0; i++)
            {
                yield return new SharedPassage(node[0].Id, node[0].SpanOf(0, node[0].Words.Length), node[i].Id, node[i].SpanOf(0, node[i].Words.Length));
            }
        }

        foreach (var pair in pairs)
        {
            var (a, b) = (nodes[pair.A][0], nodes[pair.B][0]);
            foreach (var passage in pair.Alignment.Passages)
            {
                yield return new SharedPassage(a.Id, a.SpanOf(passage.FirstA, passage.EndA), b.Id, b.SpanOf(passage.FirstB, passage.EndB));
            }
        }
    }

    /// <param name="Share">The share of the shorter text that stands in the other.</param>
    private readonly record struct CopyPair(int A, int B, double Share, CopyAlignment Alignment);
}
