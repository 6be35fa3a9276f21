using System.Text.Json;

namespace ClaimCompare.Core.Tests.Comparison.Reports;

/// <summary>Two figures of two reports, as an editor judged them.</summary>
/// <param name="A">The figure of the first article, or both ends of its range.</param>
/// <param name="Verdicts">What they are to each other, and what else would be right.</param>
internal sealed record ReportPair(string ArticleA, string ArticleB, (double Low, double High) A, (double Low, double High) B, IReadOnlyList<string> Verdicts)
{
    public string Verdict => Verdicts[0];

    public static ReportPair Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var pair = document.RootElement;
        string[] accepted = pair.TryGetProperty("accept", out var others) ? [.. others.EnumerateArray().Select(verdict => verdict.GetString()!)] : [];
        return new ReportPair(
            pair.GetProperty("a_article").GetString()!,
            pair.GetProperty("b_article").GetString()!,
            Ends(pair.GetProperty("a_value")),
            Ends(pair.GetProperty("b_value")),
            [pair.GetProperty("verdict").GetString()!, .. accepted]);
    }

    private static (double Low, double High) Ends(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? (value[0].GetDouble(), value[1].GetDouble()) : (value.GetDouble(), value.GetDouble());
}
