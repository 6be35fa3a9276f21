using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;
using ClaimCompare.Store.Articles;

namespace ClaimCompare.Web.Pages.Articles;

/// <summary>Where an article's claims stand in its original. A claim over a stretch that was left out stands in several places.</summary>
internal sealed class OriginalPlaces(ArticleRecord article)
{
    private readonly List<SegmentPiece> segments = [.. article.Segments.OrderBy(segment => segment.TextStart)];

    /// <summary>In text order; empty where the claim stands in a headline that is not in the original as it is.</summary>
    public IReadOnlyList<TextSpan> Of(ClaimRecord claim) => claim.In == ClaimPlace.Title ? InHeadline(claim) : InText(claim);

    private List<TextSpan> InText(ClaimRecord claim)
    {
        var spans = new List<TextSpan>();
        for (var index = FirstBehind(claim.Start); index < segments.Count && segments[index].TextStart < claim.End; index++)
        {
            var segment = segments[index];
            var shift = segment.Start - segment.TextStart;
            var start = Math.Max(claim.Start + shift, segment.Start);
            var end = Math.Min(claim.End + shift, segment.End);
            if (start < end)
            {
                spans.Add(new TextSpan(start, end));
            }
        }

        return spans;
    }

    /// <summary>The first segment that ends behind a position of the text.</summary>
    private int FirstBehind(int position)
    {
        int low = 0, high = segments.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].TextStart + segments[middle].End - segments[middle].Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private List<TextSpan> InHeadline(ClaimRecord claim)
    {
        var headline = article.Evidence.Find(piece => piece.Field == "Title" && article.Original.AsSpan(piece.Start, piece.End - piece.Start).SequenceEqual(article.Headline));
        return headline is null || headline.Start + claim.End > headline.End ? [] : [new TextSpan(headline.Start + claim.Start, headline.Start + claim.End)];
    }
}
