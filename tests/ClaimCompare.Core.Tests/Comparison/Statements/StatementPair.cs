using System.Text.Json;

namespace ClaimCompare.Core.Tests.Comparison.Statements;

/// <summary>Two passages of two reports, or a headline and a passage of one, as an editor judged them.</summary>
/// <param name="Kind">quote, attribution, polarity, certainty, date or headline.</param>
/// <param name="A">The passage, as it stands in the first article.</param>
/// <param name="Verdicts">What they are to each other, and what else would be right.</param>
internal sealed record StatementPair(string Kind, string ArticleA, string A, string ArticleB, string B, IReadOnlyList<string> Verdicts)
{
    public string Verdict => Verdicts[0];

    public static StatementPair Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var pair = document.RootElement;
        string[] accepted = pair.TryGetProperty("accept", out var others) && others.ValueKind == JsonValueKind.Array ? [.. others.EnumerateArray().Select(verdict => verdict.GetString()!)] : [];
        return new StatementPair(
            pair.GetProperty("kind").GetString()!,
            pair.GetProperty("a_article").GetString()!,
            pair.GetProperty("a_text").GetString()!,
            pair.GetProperty("b_article").GetString()!,
            pair.GetProperty("b_text").GetString()!,
            [pair.GetProperty("verdict").GetString()!, .. accepted]);
    }
}
