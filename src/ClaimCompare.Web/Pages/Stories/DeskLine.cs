using ClaimCompare.Core.Comparison;
using ClaimCompare.Store.Stories;
using ClaimCompare.Web.Pages.Shared;

namespace ClaimCompare.Web.Pages.Stories;

/// <summary>What one desk did with the copy it carries.</summary>
public sealed record DeskLine(ArticleLine From, ArticleLine To, IReadOnlyList<DeskLine.Edit> Changes)
{
    public static IEnumerable<DeskLine> Of(StoryReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Story.Desk.GroupBy(piece => (piece.From, piece.To))
            .Select(pair => new DeskLine(reading.Article(pair.Key.From), reading.Article(pair.Key.To), [.. pair.Select(piece => Edit.Of(reading, piece))]));
    }

    /// <param name="Before">The claim in the older text; null where it was added.</param>
    /// <param name="After">The claim in the newer text; null where it was dropped.</param>
    public sealed record Edit(DeskChange Change, string? What, ClaimLine? Before, ClaimLine? After)
    {
        public string Kind => Change.ToString();

        /// <summary>A change of sense takes the colour of a contradiction, a lost or gained hedge that of a stale figure.</summary>
        public string Style => Change switch
        {
            DeskChange.Altered => "contradiction",
            DeskChange.Hardened or DeskChange.Softened => "superseded",
            _ => "neutral",
        };

        /// <summary>Who is said to have said it, where that is what changed.</summary>
        public string? SourceOf(ClaimLine claim) => What is "attribution" or "name" ? Chain.Brief(claim) : null;

        public static Edit Of(StoryReading reading, DeskPiece piece)
        {
            ArgumentNullException.ThrowIfNull(reading);
            ArgumentNullException.ThrowIfNull(piece);
            return new Edit(
                piece.Change,
                piece.What,
                piece.ClaimFrom is { } before ? reading.Claim(piece.From, before) : null,
                piece.ClaimTo is { } after ? reading.Claim(piece.To, after) : null);
        }
    }
}
