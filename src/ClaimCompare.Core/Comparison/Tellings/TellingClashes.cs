using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>
/// One thing told in other words by two articles: by the one that it is so, by the other that it is not; or by the one as a fact what the
/// other only holds possible.
/// </summary>
internal static class TellingClashes
{
    // Shares and weights from which a finding goes to the desk: chosen on the report sets of the tests and on other news, so that what
    // remains is worth an editor's look. Two sentences of long reports share much and tell two things.

    /// <summary>One speaker has it both ways.</summary>
    private const float LeastHeldOfSpeaker = 0.25f;

    /// <summary>The outlet itself says that it is not so.</summary>
    private const float LeastHeldOfOutlet = 0.5f;
    private const float LeastShared = 0.8f;

    /// <summary>A headline whose own text has the word turned, and nowhere otherwise.</summary>
    private const float LeastHeldOfHeadline = 0.1f;

    /// <summary>Of the hedged clause, and of the one that tells it as a fact.</summary>
    private const float LeastHedged = 0.5f;
    private const float LeastFact = 0.55f;
    private const float LeastLead = 0.15f;
    private const float LeastSharedByHedged = 0.6f;

    /// <summary>The same where one of the two has no date: something may have come out in between.</summary>
    private const float LeastHedgedUndated = 0.55f;
    private const float LeastFactUndated = 0.7f;
    private const int FarthestUndated = 1;

    private const float LeastConfidence = 0.55f;
    private const float PerHeld = 0.3f;

    /// <summary>Confidence of what is listed only.</summary>
    private const double Listed = 0.45;

    /// <summary>Days within which nothing new need have come out.</summary>
    private const int OneTime = 1;

    /// <summary>Findings of one kind in one story.</summary>
    private const int Most = 20;

    public static IEnumerable<(ClaimGroup Group, Discrepancy Found)> Of(StoryArticles story, StoryClaims claims, IReadOnlyList<Discrepancy> known, ReasonWriter reasons)
    {
        var told = new StoryTellings(story, claims);
        var reading = new TellingReading(told);
        var seen = known.SelectMany(found => found.HoldersOfA.SelectMany(a => found.HoldersOfB.Select(b => (found.Kind, a, b)))).ToHashSet();
        var turned = TellingPairs.Turned(told).Select(pair => (pair, Evidence: reading.Of(pair))).Where(x => IsTurned(told, x.pair, x.Evidence));
        var hedged = TellingPairs.Hedged(told).Select(pair => (pair, Evidence: reading.Of(pair))).Where(x => IsHedged(x.pair, x.Evidence));
        foreach (var clash in Grouped(turned, false).Concat(Grouped(hedged, true)))
        {
            var kind = clash.Hedged ? DiscrepancyKind.Certainty : DiscrepancyKind.Polarity;
            var (a, b) = (clash.Pair.A.Claim.Ref, clash.Pair.B.Claim.Ref);
            if (a != b && !seen.Contains((kind, a, b)) && !seen.Contains((kind, b, a)))
            {
                yield return Tell(clash, kind, reasons);
            }
        }
    }

    private sealed record Clash(TellingPair Pair, float Held, bool Hedged)
    {
        public List<Telling> HoldersOfA { get; } = [Pair.A];

        public List<Telling> HoldersOfB { get; } = [Pair.B];
    }

    private static bool IsTurned(StoryTellings told, TellingPair pair, TellingEvidence evidence)
    {
        if (evidence.ToldBothWays)
        {
            return false;
        }

        if (IsHeadlineAlone(told, pair))
        {
            return evidence.Held >= LeastHeldOfHeadline;
        }

        var (a, b) = (pair.A, pair.B);
        if ((a.Words[pair.WordOfA].Role != WordRole.Deed && b.Words[pair.WordOfB].Role != WordRole.Deed) || evidence.Lead < 0)
        {
            return false;
        }

        return a.Claim.Attribution is not null
            ? b.Claim.Attribution is not null && !IsUndated(pair) && evidence.Held >= LeastHeldOfSpeaker && SpeakerRelations.Of(a.Claim, b.Claim) == SpeakerRelation.Same
            : evidence.Held >= LeastHeldOfOutlet && evidence.Shared >= LeastShared && !IsUndated(pair);
    }

    private static bool IsHedged(TellingPair pair, TellingEvidence evidence)
    {
        var undated = IsUndated(pair);
        return !evidence.ToldBothWays && !(IsQuotation(pair.A) && IsQuotation(pair.B)) && evidence.Lead >= LeastLead && evidence.Shared >= LeastSharedByHedged && !IsOfOtherTime(pair) && (!undated || evidence.Distance <= FarthestUndated)
            && evidence.HeldOfFirst >= (undated ? LeastHedgedUndated : LeastHedged) && evidence.HeldOfSecond >= (undated ? LeastFactUndated : LeastFact);
    }

    /// <summary>What is quoted on both sides is compared word by word elsewhere.</summary>
    private static bool IsQuotation(Telling telling) => telling.Claim.Attribution is { Directness: Attributions.Directness.Direct };

    /// <summary>The pairs, the likest first; what shares a sentence and the word with one of them is told with it.</summary>
    private static List<Clash> Grouped(IEnumerable<(TellingPair Pair, TellingEvidence Evidence)> found, bool hedged)
    {
        var clashes = new List<Clash>();
        foreach (var (pair, evidence) in found.OrderByDescending(one => one.Evidence.Held).ThenBy(one => one.Pair.A.Claim.Ref.Article, StringComparer.Ordinal).ThenBy(one => one.Pair.B.Claim.Ref.Article, StringComparer.Ordinal).ThenBy(one => one.Pair.A.Sentence).ThenBy(one => one.Pair.B.Sentence))
        {
            var like = clashes.Find(clash => (hedged || clash.Pair.A.Words[clash.Pair.WordOfA].Key == pair.A.Words[pair.WordOfA].Key) && (clash.HoldersOfA.Contains(pair.A) || clash.HoldersOfB.Contains(pair.B)));
            if (like is null && clashes.Count < Most)
            {
                clashes.Add(new Clash(pair, evidence.Held, hedged));
            }
            else if (like is not null)
            {
                Add(like.HoldersOfA, pair.A);
                Add(like.HoldersOfB, pair.B);
            }
        }

        return clashes;
    }

    private static void Add(List<Telling> holders, Telling telling)
    {
        if (!holders.Contains(telling))
        {
            holders.Add(telling);
        }
    }

    /// <summary>A plain headline, and a text that has its word only turned round.</summary>
    private static bool IsHeadlineAlone(StoryTellings told, TellingPair pair)
    {
        if (!pair.B.IsTitle || pair.B.Guarded || pair.B.Claim.Article != pair.A.Claim.Article || pair.B.Claim.Attribution is not null)
        {
            return false;
        }

        var key = pair.A.Words[pair.WordOfA].Key;
        foreach (var telling in told.Of(pair.A.Claim.Ref.Article))
        {
            foreach (var word in telling.Words)
            {
                if (word.Key == key && !word.Turned && !telling.IsTitle)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Nobody knows when the one or the other was told: more may have been known by then.</summary>
    private static bool IsUndated(TellingPair pair) => AsOf.DayOf(pair.A.Claim) is null || AsOf.DayOf(pair.B.Claim) is null;

    private static bool IsOfOtherTime(TellingPair pair) =>
        AsOf.DayOf(pair.A.Claim) is { } one && AsOf.DayOf(pair.B.Claim) is { } other && Math.Abs(other.DayNumber - one.DayNumber) > OneTime;

    private static (ClaimGroup, Discrepancy) Tell(Clash clash, DiscrepancyKind kind, ReasonWriter reasons)
    {
        var (a, b) = (clash.Pair.A, clash.Pair.B);
        var overtaken = !clash.Hedged && IsOvertaken(clash.Pair);
        var flagged = !overtaken && !IsOfOtherTime(clash.Pair);
        var verdict = overtaken ? Verdict.Superseded : Verdict.Contradiction;
        var confidence = !flagged ? Listed : LeastConfidence + (PerHeld * clash.Held);
        var id = StableHash.Of("telling", kind.ToString(), a.Text.Slice(a.Span), b.Text.Slice(b.Span));
        List<ClaimRef> heldByA = [.. clash.HoldersOfA.Select(telling => telling.Claim.Ref).Distinct()];
        List<ClaimRef> heldByB = [.. clash.HoldersOfB.Select(telling => telling.Claim.Ref).Distinct()];
        List<ClaimEntry> members = [.. clash.HoldersOfA.Concat(clash.HoldersOfB).Select(telling => telling.Claim).DistinctBy(entry => entry.Ref)];
        var group = new ClaimGroup(
            id,
            ClaimKind.Statement,
            ReasonWriter.Quote(b.Text.Slice(b.Span)),
            [.. members.Select(entry => entry.Ref)],
            members.Select(entry => entry.Witness).Distinct(StringComparer.Ordinal).Count(),
            members.Select(entry => entry.Origin).Distinct(StringComparer.Ordinal).Count(),
            [],
            overtaken ? GroupVerdict.Superseded : GroupVerdict.Contradiction);
        return (group, new Discrepancy(
            id,
            kind,
            [id],
            a.Claim.Ref,
            b.Claim.Ref,
            verdict,
            Axis.None,
            flagged,
            clash.Hedged ? Severity.OfCertainty(confidence) : Severity.OfPolarity + (Severity.PerConfidence * confidence),
            confidence,
            reasons.Tellings(a, b, clash.Hedged ? "the one tells as a fact what the other leaves open" : overtaken ? "the later telling overtakes the earlier one" : "the one tells that it is so, the other that it is not"))
        {
            HoldersOfA = heldByA,
            HoldersOfB = heldByB,
        });
    }

    /// <summary>What was not so on the one day is on a later one; what one speaker says of it may have come out a day later.</summary>
    private static bool IsOvertaken(TellingPair pair) =>
        AsOf.DayOf(pair.A.Claim) is { } turned && AsOf.DayOf(pair.B.Claim) is { } plain
        && (plain.DayNumber - turned.DayNumber > (pair.A.Claim.Attribution is null ? 0 : OneTime) || turned.DayNumber - plain.DayNumber > OneTime);
}
