using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;

namespace ClaimCompare.Store.Articles;

/// <summary>What the engine read in an article, as the store keeps it.</summary>
internal static class ClaimProjection
{
    public static IEnumerable<ClaimRecord> Of(AnalyzedArticle article) =>
        article.Claims.Select((claim, index) => Of(article.Article.Id, index, claim, article.TextOf(claim)));

    private static ClaimRecord Of(string article, int index, Claim claim, TextAnalysis text)
    {
        var date = claim.Date is { } mention ? text.Dates[mention] : null;
        return new ClaimRecord
        {
            ArticleId = article,
            Index = index,
            Kind = claim.Kind,
            In = claim.In,
            Start = claim.Span.Start,
            End = claim.Span.End,
            SentenceStart = claim.Sentence.Start,
            SentenceEnd = claim.Sentence.End,
            Subject = claim.Subject,
            Place = claim.Place,
            State = claim.State,
            Certainty = claim.Certainty,
            Negated = claim.Negated,
            Withheld = claim.Withheld,
            Key = claim.Key,
            Figure = claim.Quantity is { } quantity ? Figure(text, quantity) : null,
            Source = claim.Attribution is { } attribution ? Source(text, text.Attributions[attribution]) : null,
            DateText = date is null ? null : text.Text.Slice(date.Span),
            DateFrom = date?.From,
            DateTo = date?.To,
        };
    }

    private static FigureReading Figure(TextAnalysis text, int index)
    {
        var quantity = text.Quantities[index];
        return new FigureReading
        {
            Start = quantity.Span.Start,
            End = quantity.Span.End,
            Text = text.Text.Slice(quantity.Span),
            Counted = quantity.Counted is { } counted ? text.Text.Slice(counted) : null,
            Value = quantity.Value,
            Low = quantity.Low,
            High = quantity.High,
            Qualifier = quantity.Qualifier,
            Measure = quantity.Measure,
        };
    }

    private static SourceReading? Source(TextAnalysis text, Attribution attribution)
    {
        if (attribution.Sources.Count == 0 && attribution.Via.Count == 0)
        {
            return null;
        }

        var said = attribution.Date is { } date ? text.Dates[date] : null;
        return new SourceReading
        {
            Name = Words.Join(attribution.Sources.Select(source => source.Name)),
            Speaker = attribution.Sources.Any(source => source.Speaker is not null)
                ? Words.Join(attribution.Sources.Select(source => source.Shown ?? source.Name))
                : null,
            Kind = attribution.Sources.Count > 0 ? attribution.Sources[0].Kind : SourceKind.Unnamed,
            Cue = attribution.Cue is { } cue ? text.Text.Slice(cue) : null,
            Stance = attribution.Stance,
            Via = [.. attribution.Via],
            Channel = attribution.Channel,
            SaidText = said is null ? null : text.Text.Slice(said.Span),
            SaidOn = said?.From == said?.To ? said?.From : null,
        };
    }
}
