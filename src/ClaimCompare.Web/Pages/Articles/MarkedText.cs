using ClaimCompare.Core.Text;
using ClaimCompare.Store.Articles;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>
/// The whole original, cut where a claim, a piece of furniture or a word of evidence begins or ends. One sweep over sorted
/// boundaries: linear in the text, whatever overlaps.
/// </summary>
public static class MarkedText
{
    private enum Layer
    {
        Paragraph,
        Furniture,
        Kept,
        Evidence,
        Claim,
    }

    private sealed record Stretch(Layer Layer, TextSpan Span, FurniturePiece? Furniture = null, EvidencePiece? Evidence = null, MarkedClaim? Claim = null)
    {
        /// <summary>First and last character of the claim, which may lie in several stretches.</summary>
        public TextSpan Whole { get; init; } = Span;
    }

    /// <param name="article">The article.</param>
    /// <param name="claims">Its claims with where they stand in the text, or in the headline.</param>
    /// <returns>Paragraphs of stretches.</returns>
    public static IReadOnlyList<IReadOnlyList<TextRun>> Of(ArticleRecord article, IReadOnlyList<(ClaimRecord Claim, MarkedClaim Mark)> claims)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(claims);
        var stretches = new List<Stretch>();
        stretches.AddRange(article.Segments.Select(piece => new Stretch(Layer.Kept, new TextSpan(piece.Start, piece.End))));
        stretches.AddRange(article.Furniture.Select(piece => new Stretch(Layer.Furniture, new TextSpan(piece.Start, piece.End), Furniture: piece)));
        stretches.AddRange(article.Evidence.Select(piece => new Stretch(Layer.Evidence, new TextSpan(piece.Start, piece.End), Evidence: piece)));
        var places = new OriginalPlaces(article);
        foreach (var (claim, mark) in claims)
        {
            var spans = places.Of(claim);
            stretches.AddRange(spans.Select(span => new Stretch(Layer.Claim, span, Claim: mark) { Whole = new TextSpan(spans[0].Start, spans[^1].End) }));
        }

        var paragraphs = Paragraphs.Of(article.Original);
        stretches.AddRange(paragraphs.Select(span => new Stretch(Layer.Paragraph, span)));
        return Sweep(article.Original, stretches);
    }

    private static List<IReadOnlyList<TextRun>> Sweep(string original, List<Stretch> stretches)
    {
        var starts = stretches.OrderBy(stretch => stretch.Span.Start).ToList();
        var cuts = stretches.SelectMany(stretch => new[] { stretch.Span.Start, stretch.Span.End }).Distinct().Order().ToList();
        var result = new List<IReadOnlyList<TextRun>>();
        var paragraph = new List<TextRun>();
        var active = new List<Stretch>();
        var next = 0;
        for (var cut = 0; cut + 1 < cuts.Count; cut++)
        {
            var span = new TextSpan(cuts[cut], cuts[cut + 1]);
            active.RemoveAll(stretch => stretch.Span.End <= span.Start);
            while (next < starts.Count && starts[next].Span.Start <= span.Start)
            {
                active.Add(starts[next++]);
            }

            if (!active.Exists(stretch => stretch.Layer == Layer.Paragraph))
            {
                continue;
            }

            if (active.Exists(stretch => stretch.Layer == Layer.Paragraph && stretch.Span.Start == span.Start) && paragraph.Count > 0)
            {
                result.Add(paragraph);
                paragraph = [];
            }

            paragraph.Add(Run(original, span, active));
        }

        if (paragraph.Count > 0)
        {
            result.Add(paragraph);
        }

        return result;
    }

    private static TextRun Run(string original, TextSpan span, List<Stretch> active)
    {
        var furniture = active.Find(stretch => stretch.Layer == Layer.Furniture);
        var claims = active.Where(stretch => stretch.Claim is not null)
            .OrderBy(stretch => stretch.Whole.Length).ThenBy(stretch => stretch.Claim!.Index)
            .ToList();
        return new TextRun(original[span.Start..span.End])
        {
            LeftOut = !active.Exists(stretch => stretch.Layer == Layer.Kept),
            Caption = furniture?.Furniture is { Kept: true },
            Label = furniture is not null && furniture.Span.Start == span.Start ? furniture.Furniture!.Kind.ToLowerInvariant() : null,
            Evidence = active.Find(stretch => stretch.Evidence is not null)?.Evidence!.Field,
            Claims = [.. claims.Select(stretch => stretch.Claim!)],
            Begins = [.. claims.Where(stretch => stretch.Whole.Start == span.Start).Select(stretch => stretch.Claim!)],
            Ends = [.. claims.Where(stretch => stretch.Whole.End == span.End).Select(stretch => stretch.Claim!)],
        };
    }
}
