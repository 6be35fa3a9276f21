using System.Globalization;
using ClaimCompare.Web.Pages.Shared;

namespace ClaimCompare.Web.Pages.Stories;

/// <summary>
/// A toll over time as a line an editor takes in at a glance: time to the right, the figure upwards, a bar where the words allow
/// more than one number. Drawn on the server; the readings stand beside it as text.
/// </summary>
public sealed class SeriesChart
{
    public const double Width = 320;
    public const double Height = 96;
    private const double Margin = 8;

    private SeriesChart(IReadOnlyList<ChartPoint> points, DateTime from, DateTime to, double top)
    {
        Points = points;
        From = from;
        To = to;
        Top = top;
    }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ChartPoint> Points { get; }

    public DateTime From { get; }

    public DateTime To { get; }

    /// <summary>The figure at the upper edge.</summary>
    public double Top { get; }

    public string Line => string.Join(' ', Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")));

    public string InWords => string.Join("; ", Points.Select(point => $"{Labels.Day(DateOnly.FromDateTime(point.AsOf))}: {Labels.Allows(point.Low, point.High)}"));

    /// <summary>Null where fewer than two moments are known: one moment makes no line.</summary>
    public static SeriesChart? Of(DetailsModel.GroupLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var figures = line.Members.ToDictionary(member => (member.Article.Id, member.Claim.Index), member => member.Claim.Figure);
        var readings = (from member in line.Group.Members
                        let figure = figures[(member.ArticleId, member.ClaimIndex)]
                        where member.AsOf is not null && figure is { Low: not null } or { High: not null }
                        orderby member.AsOf, member.ArticleId, member.ClaimIndex
                        select (AsOf: member.AsOf!.Value, figure.Low, figure.High)).ToList();
        if (readings.Select(reading => reading.AsOf).Distinct().Count() < 2)
        {
            return null;
        }

        var (from, to) = (readings[0].AsOf, readings[^1].AsOf);
        var top = readings.Max(reading => reading.High ?? reading.Low!.Value);
        double Right(DateTime moment) => Margin + ((moment - from) / (to - from) * (Width - (2 * Margin)));
        double Up(double figure) => Height - Margin - (top > 0 ? figure / top * (Height - (2 * Margin)) : 0);
        return new SeriesChart(
            [.. readings.Select(reading => new ChartPoint(reading.AsOf, reading.Low, reading.High, Right(reading.AsOf), Up(reading.Low ?? reading.High!.Value), Up(reading.High ?? top)))],
            from,
            to,
            top);
    }

    /// <param name="Y">The least the words allow.</param>
    /// <param name="YHigh">The most they allow; the upper edge where they set no bound.</param>
    public sealed record ChartPoint(DateTime AsOf, double? Low, double? High, double X, double Y, double YHigh);
}
