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

    /// <summary>
    /// The sums come out the same whichever of the two is the probe. What a term adds is multiplied by 0 or 1: a branch on its traits
    /// could not be foretold, and would cost more than all the rest.
    /// </summary>
    public static TermEvidence Of(LinkProbe probe, LinkProfile b)
    {
        var a = probe.Profile;
        ReadOnlySpan<float> weightsA = a.Weights, weightsB = b.Weights;
        ReadOnlySpan<TermTraits> traitsA = a.Traits, traitsB = b.Traits;
        var sums = default(TermEvidence);
        var asides = TermTraits.None;
        foreach (var (i, j) in probe.SharedWith(b))
        {
            var (weightA, weightB, one, other) = (weightsA[i], weightsB[j], traitsA[i], traitsB[j]);
            var both = one & other;
            double product = (double)weightA * weightB, least = float.MinNative(weightA, weightB);
            sums.Words += product * Bit(both, TermTraits.Word);
            sums.Names += product * Bit(both, TermTraits.Name);
            sums.Numbers += product * Bit(both, TermTraits.Number);
            sums.GistA += weightA * Bit(one, TermTraits.Gist);
            sums.GistB += weightB * Bit(other, TermTraits.Gist);
            sums.LeadA += (double)weightA * weightA * Bit(one, TermTraits.Lead);
            sums.LeadB += (double)weightB * weightB * Bit(other, TermTraits.Lead);
            sums.LeadWords += least * Bit(both, TermTraits.Lead) * Bit(both, TermTraits.Word);
            sums.Scene += least * Bit(both, TermTraits.Scene);
            sums.ScenesOfA += (one & TermTraits.Scene) != 0 ? 1 : 0;
            sums.ScenesOfB += (other & TermTraits.Scene) != 0 ? 1 : 0;
            asides |= (TermTraits)((int)one >> 1) & other;
            asides |= (TermTraits)((int)other >> 1) & one;
        }

        sums.NamesAside = (asides & TermTraits.Aside) != 0;
        return sums;
    }

    private static double Bit(TermTraits traits, TermTraits trait) => (traits & trait) != 0 ? 1 : 0;
}
