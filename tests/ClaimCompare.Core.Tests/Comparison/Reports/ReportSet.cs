using System.Collections.Concurrent;
using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Tests.Comparison.Reports;

/// <summary>The articles of a set of reports, analysed once.</summary>
internal static class ReportSet
{
    private static readonly ConcurrentDictionary<string, AnalyzedArticle[]> Sets = new(StringComparer.Ordinal);

    public static IReadOnlyList<AnalyzedArticle> Analyses(string set) =>
        Sets.GetOrAdd(set, static set => [.. ReportTests.Articles(set).Select(ArticleAnalyzer.Analyze)]);
}
