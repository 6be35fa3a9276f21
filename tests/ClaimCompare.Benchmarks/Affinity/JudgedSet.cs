using System.Text.Json;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>A folder with articles.jsonl and pairs.jsonl, as the report sets of the tests are; articles "x-1" and "x-2" tell of one event.</summary>
internal sealed class JudgedSet
{
    /// <summary>Values closer than this share are one.</summary>
    private const double Same = 0.001;

    private readonly Dictionary<(string, string), List<(double A, double B, string Verdict)>> verdicts = [];

    public JudgedSet(string folder)
    {
        Name = Path.GetFileName(folder.TrimEnd('/'));
        Articles = [.. ArticleLines.Read(Path.Combine(folder, "articles.jsonl")).Select(line => line.Article)];
        foreach (var line in File.ReadLines(Path.Combine(folder, "pairs.jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            var pair = document.RootElement;
            var (a, b) = (pair.GetProperty("a_article").GetString()!, pair.GetProperty("b_article").GetString()!);
            var (x, y) = (LowEnd(pair.GetProperty("a_value")), LowEnd(pair.GetProperty("b_value")));
            var verdict = pair.GetProperty("verdict").GetString()!;
            verdicts.TryAdd((a, b), []);
            verdicts.TryAdd((b, a), []);
            verdicts[(a, b)].Add((x, y, verdict));
            verdicts[(b, a)].Add((y, x, verdict));
        }
    }

    public string Name { get; }

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>What was judged of two articles' figures: the value of each, and the verdict.</summary>
    public IReadOnlyList<(double A, double B, string Verdict)> Between(string a, string b) => verdicts.GetValueOrDefault((a, b), []);

    public static bool IsOne(double one, double other) => Math.Abs(one - other) <= Same * Math.Max(Math.Abs(one), Math.Abs(other));

    private static double LowEnd(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value[0].GetDouble() : value.GetDouble();
}
