namespace ClaimCompare.Core.Comparison;

/// <summary>One utterance, quoted in two articles with a word that turns its sense.</summary>
internal static class QuoteClashes
{
    // Confidences are ranks, not probabilities. Above StoryComparer.FlagThreshold a finding goes to the desk.
    private const double Turned = 0.85;
    private const double Figure = 0.75;
    private const double Name = 0.75;
    private const double Cut = 0.65;

    /// <summary>Taken off where the quotation is short, and where not both articles say by name who spoke.</summary>
    private const double Short = 0.15;
    private const double Unsure = 0.1;
    private const double Reworded = 0.1;

    /// <summary>Weighty words from which a quotation is known again beyond doubt.</summary>
    private const int LongEnough = 4;

    /// <summary>Of so many weighty words that both have, one may be another: else it is a second translation, or a second sentence.</summary>
    private const int PerReworded = 4;
    private const int WordsPerReworded = 7;

    public static IEnumerable<StatementClash> Of(WordingSets sets)
    {
        var found = new Dictionary<(Wording, Wording), StatementClash>();
        foreach (var pair in sets.Pairs)
        {
            if (pair.Change.Sense != Sense.Same && AreQuoted(pair) && !sets.AreInOneArticle(pair.A, pair.B) && ClashOf(pair, sets) is { } clash)
            {
                var key = (sets.RootOf(pair.A), sets.RootOf(pair.B));
                if (!found.Keys.Any(known => IsSame(sets, known, key) || IsSame(sets, known, (key.Item2, key.Item1))))
                {
                    found.Add(key, clash);
                }
            }
        }

        return found.Values;
    }

    /// <summary>Weighty words that both must have where a figure or a name is another: a short sentence about a figure is told again every day, with a new one.</summary>
    private const int FewestAround = 3;
    private const int FewestWordsAround = 7;

    /// <summary>The same where nothing says that the figure is one which changes by the hour.</summary>
    private const int FewestAroundFixed = 2;
    private const int FewestWordsAroundFixed = 3;

    private static bool IsKnownAgain(SenseChange change, Saying a, Saying b) =>
        AsOf.AreOfOneTime(a.Entry, b.Entry)
        && (change.Sense == Sense.Number && SaidFigures.MayMove(a, change.Hunk.FirstA, change.Hunk.EndA)
            ? change.Heavy >= FewestAround && change.Words >= FewestWordsAround
            : change.Heavy >= FewestAroundFixed && change.Words >= FewestWordsAroundFixed);

    /// <summary>One side is the same, the other the same in other words: told already.</summary>
    private static bool IsSame(WordingSets sets, (Wording A, Wording B) known, (Wording A, Wording B) pair) =>
        (known.A == pair.A && sets.AreOneUtterance(known.B, pair.B)) || (known.B == pair.B && sets.AreOneUtterance(known.A, pair.A));

    /// <summary>The words that differ, and those beside them, are the speaker's own in both.</summary>
    private static bool AreQuoted(WordingPair pair) =>
        pair.A.First.IsQuotedAt(pair.Change.Hunk.FirstA, pair.Change.Hunk.EndA) && pair.B.First.IsQuotedAt(pair.Change.Hunk.FirstB, pair.Change.Hunk.EndB);

    private static StatementClash? ClashOf(WordingPair pair, WordingSets sets)
    {
        var change = pair.Change;
        if ((change.Reworded * PerReworded > change.Heavy && change.Reworded * WordsPerReworded > change.Words) || (change.OverA > 0 && change.OverB > 0))
        {
            return null;
        }

        var (a, b, relation) = Pick(pair);
        if (relation == SpeakerRelation.Different || (change.Sense is Sense.Number or Sense.Name && !IsKnownAgain(change, a, b)))
        {
            return null;
        }

        var confidence = change.Sense switch
        {
            Sense.Turned => Turned,
            Sense.Number => Figure,
            Sense.Name => Name,
            _ => Cut,
        };
        confidence -= change.Heavy < LongEnough ? Short : 0;
        confidence -= Reworded * change.Reworded;
        confidence -= relation == SpeakerRelation.Unknown ? Unsure * (change.Heavy < LongEnough ? 2 : 1) : 0;
        return new StatementClash(a, b, change, Verdict.Contradiction, confidence, Holders(sets, pair.A, a), Holders(sets, pair.B, b)).Ordered();
    }

    private static List<ClaimEntry> Holders(WordingSets sets, Wording wording, Saying chosen) =>
        [.. sets.HoldersOf(wording).Select(saying => saying.Entry).Where(entry => SpeakerRelations.Of(entry, chosen.Entry) != SpeakerRelation.Different)];

    /// <summary>The two holders that are most surely one speaker: one of each speaker is looked at.</summary>
    private static (Saying A, Saying B, SpeakerRelation Relation) Pick(WordingPair pair)
    {
        var best = (pair.A.First, pair.B.First, SpeakerRelation.Different);
        foreach (var a in pair.A.Holders.DistinctBy(saying => saying.Entry.Speaker))
        {
            foreach (var b in pair.B.Holders.DistinctBy(saying => saying.Entry.Speaker))
            {
                var relation = SpeakerRelations.Of(a.Entry, b.Entry);
                if (relation == SpeakerRelation.Same)
                {
                    return (a, b, relation);
                }

                best = relation == SpeakerRelation.Unknown && best.Item3 == SpeakerRelation.Different ? (a, b, relation) : best;
            }
        }

        return best;
    }
}
