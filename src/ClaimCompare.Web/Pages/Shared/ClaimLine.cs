using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;
using ClaimCompare.Store.Articles;

namespace ClaimCompare.Web.Pages.Shared;

/// <summary>A claim with the words it stands in.</summary>
/// <param name="Wording">The text the claim's offsets count in: the body or the headline.</param>
public sealed record ClaimLine(ArticleLine Article, ClaimRecord Claim, string Wording)
{
    private const string OpeningMarks = "\"“«„";
    private const string ClosingMarks = "\"”»";

    /// <summary>Room for " of the " between a figure and what it counts.</summary>
    private const int LongestLink = 8;

    /// <summary>The place in the article's page.</summary>
    public string Link => $"/articles/{Article.Id}?claim={Claim.Index}#claim-{Claim.Index}";

    /// <summary>Where the story's page lists the claim when it is in no group.</summary>
    public string LoneId => $"claim-{Article.Id}-{Claim.Index}";

    /// <summary>What a reader looks at first: the figure with what it counts, or the words of the claim.</summary>
    public string Headline => Claim.Figure is { } figure && !Claim.Withheld ? FigureWords(figure) : Bare(Cut(Claim.Start, Claim.End));

    public bool HasFigure => Claim.Figure is not null && !Claim.Withheld;

    /// <summary>The sentence before the marked words, these words, and the rest of the sentence.</summary>
    public (string Before, string Marked, string After) Sentence
    {
        get
        {
            var (start, end) = Claim.Figure is { } figure && !Claim.Withheld ? (figure.Start, figure.End) : (Claim.Start, Claim.End);
            var (first, last) = (Math.Min(Claim.SentenceStart, start), Math.Max(Claim.SentenceEnd, end));
            return (Cut(first, start), Cut(start, end), Cut(end, last));
        }
    }

    /// <summary>The sentence before the claim's own, where there is one; figures often leave their source there.</summary>
    public string? SentenceBefore
    {
        get
        {
            TextSpan? before = null;
            foreach (var sentence in ArticleText.Parse(Wording).Sentences)
            {
                if (sentence.Span.End > Claim.SentenceStart)
                {
                    break;
                }

                before = sentence.Span;
            }

            return before is { } span ? Cut(span.Start, span.End) : null;
        }
    }

    /// <summary>What keeps the claim from being a plain statement of fact.</summary>
    public IEnumerable<string> Reservations()
    {
        if (Claim.Withheld)
        {
            yield return "not disclosed";
        }

        if (Claim.Negated)
        {
            yield return "negated";
        }

        if (Claim.Certainty != Certainty.Stated)
        {
            yield return Labels.Of(Claim.Certainty);
        }

        if (Claim.State != ClaimState.Actual)
        {
            yield return Labels.Of(Claim.State);
        }
    }

    /// <summary>The figure as written up to what it counts ("one of the allies"), or the two joined where they stand apart.</summary>
    private string FigureWords(FigureReading figure)
    {
        if (figure.Counted is not { } counted || figure.Text.Contains(counted, StringComparison.OrdinalIgnoreCase))
        {
            return figure.Text;
        }

        var behind = Cut(figure.End, figure.End + counted.Length + LongestLink);
        return behind.IndexOf(counted, StringComparison.Ordinal) is var at and >= 0
            ? Cut(figure.Start, figure.End + at + counted.Length)
            : $"{figure.Text} {counted}";
    }

    /// <summary>Without the quotation marks and commas that only join the words to the rest of their sentence.</summary>
    private static string Bare(string words)
    {
        var bare = words.AsSpan().Trim().TrimEnd(",;");
        if (bare.Length > 1 && OpeningMarks.Contains(bare[0]) && ClosingMarks.Contains(bare[^1]) && !bare[1..^1].ContainsAny(OpeningMarks) && !bare[1..^1].ContainsAny(ClosingMarks))
        {
            bare = bare[1..^1];
        }
        else if (bare.Length > 1 && ClosingMarks.Contains(bare[^1]) && !bare[..^1].ContainsAny(OpeningMarks))
        {
            bare = bare[..^1];
        }

        return bare.TrimEnd(",;").ToString();
    }

    private string Cut(int start, int end)
    {
        start = Math.Clamp(start, 0, Wording.Length);
        return Wording[start..Math.Clamp(end, start, Wording.Length)];
    }
}
