using System.Runtime.Intrinsics;

namespace ClaimCompare.Core.Stories;

/// <summary>What the terms add up to that two profiles share.</summary>
internal struct TermEvidence
{
    /// <summary>The products of the weights of a word, name or number in both.</summary>
    public double Words;
    public double Names;
    public double Numbers;

    /// <summary>The weight of shared terms that are of the gist of the one, and of the other.</summary>
    public double GistA;
    public double GistB;

    /// <summary>The squared weights of shared terms that are in the lead of the one, and of the other.</summary>
    public double LeadA;
    public double LeadB;

    /// <summary>The lesser weights of the words of both leads.</summary>
    public double LeadWords;

    /// <summary>The lesser weights of the places that both say the event is at.</summary>
    public double Scene;

    /// <summary>Of the places that each says its event is at, how many the other names.</summary>
    public int ScenesOfA;
    public int ScenesOfB;

    /// <summary>One names a place of the other's where it tells of other events.</summary>
    public bool NamesAside;

    /// <summary>For the traits that a term has in both: which of <see cref="Words"/>, <see cref="Names"/>, <see cref="Numbers"/> and <see cref="LeadWords"/> it adds to.</summary>
    private static readonly Vector256<double>[] OfBoth = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(traits => Vector256.Create(
        Mask(traits, TermTraits.Word), Mask(traits, TermTraits.Name), Mask(traits, TermTraits.Number), Mask(traits, TermTraits.Lead | TermTraits.Word)).AsDouble())];

    /// <summary>For the traits that it has in one: whether it adds to the sums of the gist and of the lead of that one.</summary>
    private static readonly Vector128<double>[] OfOne = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(traits => Vector128.Create(
        Mask(traits, TermTraits.Gist), Mask(traits, TermTraits.Lead)).AsDouble())];

    /// <summary>
    /// The sums come out the same whichever of the two is the probe. What a term does not add to is masked: a branch on its traits could
    /// not be foretold, and would cost more than all the rest.
    /// </summary>
    public static TermEvidence Of(LinkProbe probe, LinkProfile b)
    {
        var a = probe.Profile;
        ReadOnlySpan<float> weightsA = a.Weights, weightsB = b.Weights;
        ReadOnlySpan<TermTraits> traitsA = a.Traits, traitsB = b.Traits;
        var (sums, asides) = (default(TermEvidence), TermTraits.None);
        var (both, ofA, ofB) = (Vector256<double>.Zero, Vector128<double>.Zero, Vector128<double>.Zero);
        foreach (var (i, j) in probe.SharedWith(b))
        {
            var (one, other) = (traitsA[i], traitsB[j]);
            double weightA = weightsA[i], weightB = weightsB[j];
            double product = weightA * weightB, least = double.MinNative(weightA, weightB);
            both += Vector256.Create(product, product, product, least) & OfBoth[(int)(one & other)];
            ofA += Vector128.Create(weightA, weightA * weightA) & OfOne[(int)one];
            ofB += Vector128.Create(weightB, weightB * weightB) & OfOne[(int)other];
            sums.Scene += (one & other & TermTraits.Scene) != 0 ? least : 0;
            sums.ScenesOfA += (one & TermTraits.Scene) != 0 ? 1 : 0;
            sums.ScenesOfB += (other & TermTraits.Scene) != 0 ? 1 : 0;
            asides |= (TermTraits)((int)one >> 1) & other;
            asides |= (TermTraits)((int)other >> 1) & one;
        }

        (sums.Words, sums.Names, sums.Numbers, sums.LeadWords) = (both[0], both[1], both[2], both[3]);
        (sums.GistA, sums.LeadA, sums.GistB, sums.LeadB) = (ofA[0], ofA[1], ofB[0], ofB[1]);
        sums.NamesAside = (asides & TermTraits.Aside) != 0;
        return sums;
    }

    /// <summary>All bits where the term has these traits, none where it lacks one.</summary>
    private static long Mask(int traits, TermTraits wanted) => ((TermTraits)traits & wanted) == wanted ? -1 : 0;
}
