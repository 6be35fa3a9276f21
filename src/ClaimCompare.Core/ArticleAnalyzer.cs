using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core;

/// <summary>The path of an article through the engine: a pure function of the article, safe to call from many threads.</summary>
public static class ArticleAnalyzer
{
    public static AnalyzedArticle Analyze(Article article) => Analyze(article, article?.Published);

    /// <param name="article">The article.</param>
    /// <param name="published">The day against which its relative dates are resolved: its own, or an inferred one.</param>
    public static AnalyzedArticle Analyze(Article article, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(article);
        var body = Read(article.Text, published, ArticleNames.None);
        var title = string.IsNullOrWhiteSpace(article.Title) ? null : Read(article.Title, published, body.Names);
        var claims = Scratch<Claim>.Rent();
        ClaimBuilder.Add(body, ClaimPlace.Text, claims);
        if (title is not null)
        {
            ClaimBuilder.Add(title, ClaimPlace.Title, claims);
        }

        PutEventsLast(claims);
        return new AnalyzedArticle(article, body, title, Scratch<Claim>.ToArray(claims));
    }

    /// <summary>
    /// Which dates tell of events depends on the day they are counted from; behind all others, those claims leave the indices of the
    /// others as they are when an article is read again with an inferred day.
    /// </summary>
    private static void PutEventsLast(List<Claim> claims)
    {
        var events = claims.FindAll(static claim => claim.Kind == ClaimKind.EventDate);
        if (events.Count > 0)
        {
            claims.RemoveAll(static claim => claim.Kind == ClaimKind.EventDate);
            claims.AddRange(events);
        }
    }

    private static TextAnalysis Read(string value, DateOnly? published, ArticleNames context)
    {
        var text = ArticleText.Parse(value);
        var dates = DateRecognizer.Recognize(text, published);
        var quantities = QuantityRecognizer.Recognize(text, Days(dates));
        var names = NameRecognizer.Recognize(text, context);
        var attributions = AttributionRecognizer.Recognize(text, names, dates);
        return new TextAnalysis(text, dates, quantities, names, attributions);
    }

    /// <summary>Where the text speaks of days: what is said to last some is a quantity.</summary>
    private static TextSpan[] Days(IReadOnlyList<DateMention> dates)
    {
        var days = Scratch<TextSpan>.Rent();
        foreach (var date in dates)
        {
            if (date.Granularity != Granularity.Duration)
            {
                days.Add(date.Span);
            }
        }

        return Scratch<TextSpan>.ToArray(days);
    }
}
