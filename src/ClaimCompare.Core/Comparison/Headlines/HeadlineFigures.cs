using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Headlines;

/// <summary>
/// A figure in a headline that no figure of its own text allows: written before the text was brought up to date, or misread by
/// whoever wrote it.
/// </summary>
internal static class HeadlineFigures
{
    private const double Confidence = 0.8;

    /// <summary>Up to here victims are told one by one, and a headline counts them.</summary>
    private const double FewNamed = 4;

    public static IEnumerable<Discrepancy> Of(NumberGroup group, ReasonWriter reasons)
    {
        if (group.Axes.Negated || group.Axes.Measure == Measure.Age || group.Axes.Verb == PrisonTerms.Verb)
        {
            yield break;
        }

        foreach (var article in group.Members.GroupBy(entry => entry.Ref.Article))
        {
            var titles = article.Where(entry => entry.Claim.In == ClaimPlace.Title).Take(2).ToList();
            if (titles.Count == 1 && BodyFigure(titles[0], article.Where(entry => group.AffinityOf(titles[0], entry) >= 1)) is { } body)
            {
                yield return Found(group, titles[0], body, reasons);
            }
        }
    }

    /// <summary>The figure that the text gives instead; null where any of its figures allows the headline's.</summary>
    private static ClaimEntry? BodyFigure(ClaimEntry title, IEnumerable<ClaimEntry> entries)
    {
        var figures = Told([.. entries.Where(entry => entry.Claim.In == ClaimPlace.Text)]);
        var told = figures.Find(entry => !Background.IsRecalled(entry));
        if (told is null || !NumberRelation.IsInLead(told) || Background.IsRecalled(title) || !title.Interval.IsDisjointFrom(told.Interval)
            || figures.Exists(entry => !Background.IsOutdated(entry) && !entry.Interval.IsDisjointFrom(title.Interval))
            || IsPassed(title, told) || IsElsewhere(title, told) || MakesUp(title, told)
            || WhoCounts.Explains(Axes.Of(title.Claim), title, told) || WhoCounts.IsShare(Axes.Of(title.Claim), title, told, [told]) || WhoCounts.IsShare(Axes.Of(title.Claim), told, title, [title])
            || EventTimes.Differ(title, told) || EventTimes.SpanDiffers(title, told))
        {
            return null;
        }

        return told;
    }

    /// <summary>"At least 6", and further down "6 dead": where the text gives the count itself, its bound allows no more.</summary>
    private static List<ClaimEntry> Told(List<ClaimEntry> figures)
    {
        var counts = figures.FindAll(entry => entry.Interval.Low.Equals(entry.Interval.High));
        return figures.FindAll(entry => !double.IsPositiveInfinity(entry.Interval.High) || !counts.Exists(count => count.Interval.Low.Equals(entry.Interval.Low)));
    }

    /// <summary>"Toll passes 100", and the text has 107.</summary>
    private static bool IsPassed(ClaimEntry title, ClaimEntry told)
    {
        var text = title.Article.TextOf(title.Claim).Text;
        var before = text.TokenAt(title.Quantity!.Span.Start) - 1;
        return before >= 0 && Passing.Contains(text.Tokens[before].Word) && told.Interval.Low >= title.Interval.High;
    }

    private static readonly WordTable<bool> Passing = new(LexiconFile.Read("figures").Section("passing"), static _ => true);

    /// <summary>The text gives the very number, only in other words: it is not made up.</summary>
    private static bool IsElsewhere(ClaimEntry title, ClaimEntry told)
    {
        var claims = title.Article.Claims;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { In: ClaimPlace.Text, Quantity: { } index } claim && i != told.Index
                && title.Article.Body.Quantities[index] is { Measure: not Measure.Age } quantity && Interval.Of(quantity).SameAs(title.Interval)
                && !(claim.Measurand?.Measure == told.Claim.Measurand!.Measure && Background.IsOutdated(new ClaimEntry(title.Article, i, title.Witness, title.Capitals))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The headline adds up what the text tells in parts, or one by one: two children and their mother, one there and two in hospital.</summary>
    private static bool MakesUp(ClaimEntry title, ClaimEntry told)
    {
        if (title.Quantity!.Value is not { } sum)
        {
            return false;
        }

        if (told.Quantity!.Value is { } main && sum > main && sum <= FewNamed)
        {
            return true;
        }

        List<double> parts = [];
        foreach (var claim in title.Article.Claims)
        {
            if (claim.In == ClaimPlace.Text && claim.Quantity is { } index && title.Article.Body.Quantities[index] is { Value: { } value } quantity && MayBePart(title.Quantity.Measure, quantity.Measure) && parts.Count < MostParts && !parts.Contains(value))
            {
                parts.Add(value);
            }
        }

        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = i + 1; j < parts.Count; j++)
            {
                if (parts[i] + parts[j] == sum || Math.Abs(parts[i] - parts[j]) == sum || parts.Skip(j + 1).Any(third => parts[i] + parts[j] + third == sum))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Figures of a text that are added up, three at a time.</summary>
    private const int MostParts = 16;

    private static bool MayBePart(Measure whole, Measure part) => part == whole || part == Measure.People
        || (whole is Measure.Injured or Measure.Casualties && part is Measure.Killed or Measure.Injured or Measure.Casualties);

    private static Discrepancy Found(NumberGroup group, ClaimEntry title, ClaimEntry body, ReasonWriter reasons) =>
        new(
            StableHash.Of("headline", group.Axes.Key, title.Ref.Article, title.Words, body.Words),
            DiscrepancyKind.Number,
            [group.Id],
            title.Ref,
            body.Ref,
            Verdict.Contradiction,
            Axis.None,
            true,
            Severity.OfHeadline(title.Interval.Gap(body.Interval)),
            Confidence,
            reasons.HeadlineFigure(title, body));
}
