using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Headlines;

/// <summary>
/// A headline that says more than its own text, or another thing: a fact of what is only feared or asked for, an admission of what is
/// denied, a quotation without its not. A text that bears the headline out anywhere ends the matter.
/// </summary>
internal static class HeadlineSenses
{
    private const double Confidence = 0.65;

    /// <summary>Words that a headline and a sentence of its text share where both tell of one thing.</summary>
    private const int FewestShared = 3;

    /// <summary>A short headline is all of it in such a sentence.</summary>
    private static int Fewest(Headline headline) => Math.Clamp(headline.Words.Count, FewestShared - 1, FewestShared);

    /// <summary>Sentences that tell the news.</summary>
    private const int LeadSentences = 5;

    private static readonly PhraseTable<bool> Pending = Headline.Table("pending");
    private static readonly PhraseTable<bool> Doubted = Headline.Table("doubted");
    private static readonly PhraseTable<bool> UnderWay = Headline.Table("under way");
    private static readonly PhraseTable<bool> Admission = Headline.Table("admission");
    private static readonly PhraseTable<bool> Guilty = Headline.Table("guilty");
    private static readonly PhraseTable<bool> Caught = Headline.Table("caught");
    private static readonly PhraseTable<bool> NotProved = Headline.Table("not proved");
    private static readonly PhraseTable<bool> Proved = Headline.Table("proved");
    private static readonly PhraseTable<bool> Denial = Headline.Table("denial");
    private static readonly PhraseTable<bool> Decided = Headline.Table("decided");
    private static readonly PhraseTable<bool> Deciding = Headline.Table("deciding");

    public static IEnumerable<(ClaimGroup Group, Discrepancy Found)> Of(StoryArticles story, StoryClaims claims, ReasonWriter reasons)
    {
        foreach (var article in story.Articles.OrderBy(article => article.Article.Id, StringComparer.Ordinal))
        {
            var entries = claims.Of(article.Article.Id);
            if (Headline.Of(article, entries) is { } headline && (Quotation(headline, entries) ?? HeadlineNumbers.Of(headline, entries) ?? Words(headline)) is { } clash)
            {
                yield return Found(clash, reasons);
            }
        }
    }

    private static HeadlineClash? Words(Headline headline)
    {
        if (IsAdmission(headline.Text) && !headline.Body.Exists(sentence => sentence.Holds(Admission)) && headline.Body.Find(sentence => sentence.Index < LeadSentences && sentence.Holds(Denial)) is { } denied)
        {
            return new HeadlineClash(headline.Claim, denied.Claim, DiscrepancyKind.Polarity, "the one says that it is owned up to, the other that it is denied");
        }

        if (!headline.IsPlain)
        {
            return null;
        }

        if (Headline.Holds(headline.Text, 0, headline.Text.Tokens.Length, Guilty) && Headline.Holds(headline.Text, 0, headline.Text.Tokens.Length, Caught)
            && !headline.Body.Exists(sentence => sentence.Holds(Guilty) || sentence.Holds(Proved)) && headline.Body.Find(sentence => sentence.Index < LeadSentences && sentence.Holds(NotProved)) is { } suspected)
        {
            return new HeadlineClash(headline.Claim, suspected.Claim, DiscrepancyKind.Certainty, "the one calls guilty whom the other only suspects");
        }

        return Opposite(headline) ?? Undecided(headline) ?? (headline.Deeds.Count > 0 ? Weaker(headline) : null);
    }

    private static bool IsAdmission(ArticleText title) =>
        Headline.Holds(title, 0, title.Tokens.Length, Admissions) && !Headline.IsNegated(title, 0, title.Tokens.Length);

    private static readonly PhraseTable<bool> Admissions = new(LexiconFile.Read("headlines").Section("admission").Where(entry => entry.Key is "admits" or "admitted" or "confesses" or "confessed" or "pleads guilty" or "pleaded guilty" or "owns up" or "concedes"), static _ => true);

    /// <summary>"Board accepts bid", and the board rejected it; no sentence has the headline's deed.</summary>
    private static HeadlineClash? Opposite(Headline headline)
    {
        foreach (var deed in headline.Deeds)
        {
            var found = headline.Body.Find(sentence => sentence.Index < LeadSentences && !sentence.IsNegated && sentence.Shared(headline) >= FewestShared - 1
                && sentence.Deeds.Any(other => SenseChange.AreOpposite(deed, other)));
            if (found is not null && !headline.Body.Exists(sentence => sentence.Words.Contains(deed)))
            {
                return new HeadlineClash(headline.Claim, found.Claim, DiscrepancyKind.Polarity, "the one says the opposite of the other");
            }
        }

        return null;
    }

    /// <summary>"Board accepts bid", and the board will look at it.</summary>
    private static HeadlineClash? Undecided(Headline headline)
    {
        var text = headline.Text;
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            if (Decided.TryMatch(text.Tokens, i, text.Tokens.Length, out _, out _) && ContentWords.KeyOf(text, i - 1) is { } doer && ContentWords.KeyOf(text, i) is { } deed && text.Classes[i - 1] is WordClass.Noun or WordClass.ProperNoun)
            {
                return headline.Body.Exists(sentence => sentence.Words.Contains(deed) || (sentence.Words.Contains(doer) && sentence.Holds(Decided))) ? null
                    : headline.Body.Find(sentence => sentence.Index < LeadSentences && sentence.Words.Contains(doer) && sentence.Holds(Deciding)) is { } open
                        ? new HeadlineClash(headline.Claim, open.Claim, DiscrepancyKind.Certainty, "the one has decided, the other is still to decide") : null;
            }
        }

        return null;
    }

    /// <summary>All sentences that tell of the deed only doubt it, ask for it, or say that it was not done.</summary>
    private static HeadlineClash? Weaker(Headline headline)
    {
        HeadlineClash? weaker = null;
        foreach (var sentence in headline.Body)
        {
            if (!sentence.Words.Overlaps(headline.Deeds))
            {
                if (sentence.Shared(headline) >= Fewest(headline) && !sentence.Holds(Pending) && !sentence.Holds(Doubted) && !sentence.IsNegated)
                {
                    return null;
                }

                continue;
            }

            var open = sentence.LeavesOpen(headline.Deeds, Doubted, Pending, UnderWay);
            if (!open && !sentence.IsNegated)
            {
                return null;
            }

            if (weaker is null && sentence.Index < LeadSentences && sentence.Shared(headline) >= Fewest(headline) && sentence.Denies(headline.Deeds))
            {
                weaker = new HeadlineClash(headline.Claim, sentence.Claim, DiscrepancyKind.Polarity, "the one says that it is so, the other that it is not");
            }

            if (weaker is null && open && !sentence.IsNegated && sentence.Index < LeadSentences && sentence.Shared(headline) >= Fewest(headline))
            {
                weaker = new HeadlineClash(headline.Claim, sentence.Claim, DiscrepancyKind.Certainty, "the one tells as a fact what the other leaves open");
            }
        }

        return weaker;
    }

    /// <summary>A quotation of the headline that no quotation of the text has so, and one has with a word that turns it.</summary>
    private static HeadlineClash? Quotation(Headline headline, IReadOnlyList<ClaimEntry> entries)
    {
        var quoted = entries.Where(entry => entry.Claim is { In: ClaimPlace.Title, Kind: ClaimKind.Statement } && entry.Attribution is { Contents.Count: > 0 }).SelectMany(Saying.Of).Concat(Saying.InTitle(headline.Claim)).ToList();
        if (quoted.Count == 0)
        {
            return null;
        }

        var said = entries.Where(entry => entry.Claim is { In: ClaimPlace.Text, Kind: ClaimKind.Statement, Withheld: false } && entry.Attribution is { Contents.Count: > 0 }).SelectMany(Saying.Of).ToList();
        HeadlineClash? clash = null;
        foreach (var title in quoted)
        {
            foreach (var body in said)
            {
                var change = SenseChange.Of(title, body);
                if (change.Sense == Sense.Same)
                {
                    return null;
                }

                if (clash is null && change is { Sense: Sense.Turned or Sense.Number, Reworded: 0 } && title.IsQuotedAt(change.Hunk.FirstA, change.Hunk.EndA))
                {
                    clash = new HeadlineClash(title.Entry, body.Entry, DiscrepancyKind.Quote, "a word of the one turns the sense of the other");
                }
            }
        }

        return clash;
    }

    private static (ClaimGroup, Discrepancy) Found(HeadlineClash clash, ReasonWriter reasons)
    {
        var id = StableHash.Of("headline", clash.Kind.ToString(), clash.Title.Ref.Article, clash.Title.Words, clash.Body.Words);
        return (
            new ClaimGroup(id, ClaimKind.Statement, ReasonWriter.Quote(clash.Title.Words), [clash.Title.Ref, clash.Body.Ref], 1, 1, [], GroupVerdict.Contradiction),
            new Discrepancy(
                StableHash.Of("headline sense", id), clash.Kind, [id], clash.Title.Ref, clash.Body.Ref, Verdict.Contradiction, Axis.None, true, Severity.OfHeadline(0), Confidence, reasons.Headline(clash.Title, clash.Body, clash.Why)));
    }
}

/// <summary>A headline and what of its own text does not bear it out.</summary>
/// <param name="Why">How the two differ, as the end of a sentence.</param>
internal sealed record HeadlineClash(ClaimEntry Title, ClaimEntry Body, DiscrepancyKind Kind, string Why);
