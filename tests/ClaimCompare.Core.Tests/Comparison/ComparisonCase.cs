using System.Globalization;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Comparison;

/// <summary>A case of cases.txt, tolls.txt or statements.txt: articles and what comparing them as one story must show.</summary>
public sealed record ComparisonCase(string Name, IReadOnlyList<Article> Articles, IReadOnlyList<string> Expectations)
{
    public static IEnumerable<ComparisonCase> ReadAll(string file)
    {
        string? name = null;
        var articles = new List<Article>();
        var expectations = new List<string>();
        foreach (var line in File.ReadLines(file).Append("## "))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (name is not null)
                {
                    yield return new ComparisonCase(name, [.. articles], [.. expectations]);
                }

                name = line[3..];
                articles.Clear();
                expectations.Clear();
            }
            else if (line.StartsWith("-- ", StringComparison.Ordinal))
            {
                articles.Add(Header(line[3..], articles.Count));
            }
            else if (line.StartsWith("=> ", StringComparison.Ordinal))
            {
                expectations.Add(line[3..]);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                articles[^1] = articles[^1] with { Text = articles[^1].Text + (articles[^1].Text.Length > 0 ? "\n\n" : "") + line };
            }
        }
    }

    /// <summary>The articles compared as one story, and where the name says so as one copy, whether or not the engine would have put them together.</summary>
    public StoryComparison Compare() => StoryComparer.Compare(new StoryArticles(
        "s",
        [.. Articles.Select(ArticleAnalyzer.Analyze)],
        [],
        Name.StartsWith("one copy: ", StringComparison.Ordinal) ? [new CopyFamily([.. Articles.Select(article => article.Id)], "")] : [],
        []));

    public static string WordsOf(StoryComparison story, ClaimRef reference)
    {
        var article = story.Analyses[reference.Article];
        var claim = article.Claims[reference.Claim];
        return article.TextOf(claim).Text.Slice(claim.Span);
    }

    private static Article Header(string header, int number)
    {
        var parts = header.Split('|', StringSplitOptions.TrimEntries);
        return new Article
        {
            Id = "a" + (number + 1).ToString(CultureInfo.InvariantCulture),
            Text = "",
            Outlet = parts[0],
            Published = DateTimeOffset.TryParse(parts[1], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? DateOnly.FromDateTime(moment.DateTime) : null,
            PublishedAt = parts[1].Contains('T', StringComparison.Ordinal) ? moment : null,
            Title = parts.Length > 2 && parts[2].Length > 0 ? parts[2] : null,
        };
    }
}
