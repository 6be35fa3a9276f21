namespace ClaimCompare.Core.Stories;

/// <summary>Two texts that share words in a row.</summary>
/// <param name="Share">The share of the shorter text, quotations aside, that stands in the other.</param>
/// <param name="SharedWords">How many words that is.</param>
/// <param name="Alignment">Where they stand; null where the fingerprints alone say enough.</param>
internal readonly record struct CopyPair(int A, int B, double Share, int SharedWords, CopyAlignment? Alignment)
{
    /// <summary>From this share of fingerprints on two texts plainly are one copy; below, they are aligned word by word.</summary>
    private const double Plain = 0.6;

    /// <summary>With fewer words outside quotation marks the quotations count, too: a speech is all quotation.</summary>
    private const int FewestTold = 25;

    /// <summary>Fewer fingerprints estimate nothing.</summary>
    private const int FewestFingerprints = 24;

    /// <summary>All pairs of texts that share a passage.</summary>
    public static List<CopyPair> All(CopyText[] texts)
    {
        var pairs = new List<CopyPair>();
        for (var b = 1; b < texts.Length; b++)
        {
            for (var a = 0; a < b; a++)
            {
                var common = Common(texts[a].Fingerprints, texts[b].Fingerprints);
                if (common == 0)
                {
                    continue;
                }

                var fewest = Math.Min(texts[a].Fingerprints.Length, texts[b].Fingerprints.Length);
                var share = (double)common / fewest;
                var pair = share >= Plain && fewest >= FewestFingerprints
                    ? new CopyPair(a, b, share, (int)(share * ShorterOf(texts[a], texts[b])), null)
                    : new CopyPair(a, b, 0, 0, null).Aligned(texts);
                if (pair.SharedWords > 0)
                {
                    pairs.Add(pair);
                }
            }
        }

        return pairs;
    }

    /// <summary>The pair with its passages, and the exact share.</summary>
    public CopyPair Aligned(CopyText[] texts)
    {
        if (Alignment is not null)
        {
            return this;
        }

        var alignment = texts[A].AlignWith(texts[B]);
        var told = Math.Min(texts[A].Told, texts[B].Told);
        var share = told >= FewestTold ? Math.Min(1, (double)alignment.Told / told) : (double)alignment.Shared / ShorterOf(texts[A], texts[B]);
        return new CopyPair(A, B, share, alignment.Shared, alignment);
    }

    /// <summary>Whether the pair may be one copy: nearly all the same, or a passage that goes on over the end of a sentence.</summary>
    public bool IsCopy => Share >= Plain || Alignment is { GoesOn: true };

    private static int ShorterOf(CopyText a, CopyText b) => Math.Min(a.Words.Length, b.Words.Length);

    private static int Common(ulong[] a, ulong[] b)
    {
        int i = 0, j = 0, common = 0;
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            common += x == y ? 1 : 0;
            i += x <= y ? 1 : 0;
            j += y <= x ? 1 : 0;
        }

        return common;
    }
}
