using System.Text.Json;
using ClaimCompare.Core;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Comparison.Affinity;

namespace ClaimCompare.Benchmarks.Affinity;

/// <summary>Two figures of two articles on one event, with what an editor says of them.</summary>
/// <param name="Verdict">As the set has it; null where nobody judged the pair.</param>
/// <param name="Alternatives">How many pairs of figures of the two articles have the judged values: any of them may be meant.</param>
internal sealed record FigurePair(FigureProfile A, FigureProfile B, float[] Features, string? Verdict, int Alternatives)
{
    /// <summary>Values that agree say by themselves that the figures may be of one thing.</summary>
    public bool HaveOneValue => Features[(int)AffinityFeature.Ratio] == 0;

    public bool IsOne => Verdict is not null and not "not_comparable";
}

/// <summary>Reads a folder with articles.jsonl and pairs.jsonl, as the report sets of the tests are; articles "x-1" and "x-2" tell of one event.</summary>
internal static class JudgedPairs
{
    public static List<FigurePair> Read(string folder)
    {
        var events = File.ReadLines(Path.Combine(folder, "articles.jsonl")).Select(ArticleOf).Select(ArticleAnalyzer.Analyze)
            .GroupBy(article => article.Article.Id[..article.Article.Id.LastIndexOf('-')]).ToList();
        var verdicts = new Dictionary<(string, string), List<(double A, double B, string Verdict)>>();
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

        return [.. events.SelectMany(@event => PairsOf([.. @event], verdicts))];
    }

    private static IEnumerable<FigurePair> PairsOf(AnalyzedArticle[] articles, Dictionary<(string, string), List<(double A, double B, string Verdict)>> verdicts)
    {
        List<FigureProfile>[] profiles =
        [
            .. articles.Select(article => FigureProfile.Of(article, Enumerable.Range(0, article.Claims.Count).Select(i => new ClaimEntry(article, i, article.Article.Id, new CapitalWords(article))))),
        ];
        for (var i = 0; i < articles.Length; i++)
        {
            for (var j = i + 1; j < articles.Length; j++)
            {
                var judged = verdicts.GetValueOrDefault((articles[i].Article.Id, articles[j].Article.Id), []);
                foreach (var a in profiles[i])
                {
                    foreach (var b in profiles[j].Where(b => FigureAffinity.MayBeOne(a, b)))
                    {
                        var features = new float[FigureAffinity.Features];
                        FigureAffinity.Read(a, b, features);
                        var verdict = judged.Find(pair => Is(a, pair.A) && Is(b, pair.B));
                        var alternatives = verdict.Verdict is null ? 1 : profiles[i].Count(x => Is(x, verdict.A)) * profiles[j].Count(y => Is(y, verdict.B));
                        yield return new FigurePair(a, b, features, verdict.Verdict, alternatives);
                    }
                }
            }
        }
    }

    private static bool Is(FigureProfile figure, double value) =>
        (figure.Entry.Quantity!.Value ?? figure.Entry.Quantity.Low) is { } own && Math.Abs(own - value) <= 0.001 * Math.Max(Math.Abs(own), Math.Abs(value));

    private static double LowEnd(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value[0].GetDouble() : value.GetDouble();

    private static Article ArticleOf(string line)
    {
        using var document = JsonDocument.Parse(line);
        var article = document.RootElement;
        DateTimeOffset? published = article.TryGetProperty("published", out var at) && at.ValueKind == JsonValueKind.String ? at.GetDateTimeOffset() : null;
        return new Article
        {
            Id = article.GetProperty("id").GetString()!,
            Title = article.GetProperty("title").GetString(),
            Outlet = article.GetProperty("outlet").GetString(),
            Text = article.GetProperty("text").GetString()!,
            PublishedAt = published,
            Published = published is { } moment ? DateOnly.FromDateTime(moment.Date) : null,
        };
    }
}
