namespace ClaimCompare.Core.Comparison;

/// <summary>Two sentences that differ in a way an editor should see, and all claims that have them so.</summary>
/// <param name="Change">What differs; its hunk counts in the words of <paramref name="A"/> and <paramref name="B"/>.</param>
internal sealed record StatementClash(Saying A, Saying B, SenseChange Change, Verdict Verdict, double Confidence, IReadOnlyList<ClaimEntry> HoldersOfA, IReadOnlyList<ClaimEntry> HoldersOfB)
{
    /// <summary>The same with the first side that whose article comes first by id: no order of arrival shows.</summary>
    public StatementClash Ordered() => string.CompareOrdinal(A.Entry.Ref.Article, B.Entry.Ref.Article) <= 0 ? this : Swapped();

    public StatementClash Swapped() => new(B, A, Change.Swapped(), Verdict, Confidence, HoldersOfB, HoldersOfA);
}
