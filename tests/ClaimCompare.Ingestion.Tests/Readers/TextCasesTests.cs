using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

/// <summary>The cases of text-cases.txt: a text, and what must be read from it.</summary>
public class TextCasesTests
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Readers", "text-cases.txt");

    public static TheoryData<string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string>();
        foreach (var part in System.IO.File.ReadAllText(File).ReplaceLineEndings("\n").Split("\n=== ").Skip(1))
        {
            var name = part[..part.IndexOf('\n', StringComparison.Ordinal)];
            var rule = part.LastIndexOf("\n---\n", StringComparison.Ordinal);
            cases.Add(name, part[(name.Length + 1)..rule], part[(rule + 5)..]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ReadText_case_isReadAsExpected(string name, string text, string expected)
    {
        var result = ArticleReaders.ReadText(name, text);
        Assert.True(result.Succeeded, result.Failure?.ToString());
        ReadArticleAssert.IsConsistent(result.Article);
        foreach (var line in expected.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            Check(result.Article, line[..colon], line[(colon + 2)..]);
        }
    }

    private static void Check(ReadArticle article, string field, string value)
    {
        switch (field)
        {
            case "keeps":
                Assert.Contains(value, article.Text, StringComparison.Ordinal);
                break;
            case "drops":
                Assert.DoesNotContain(value, article.Text, StringComparison.Ordinal);
                break;
            case "title" or "outlet" or "url" or "published" or "modified" or "authors" or "agencies" or "credits":
                Assert.Equal((field, value), (field, Field(article, field)));
                break;
            default:
                var kind = Enum.Parse<FurnitureKind>(field, ignoreCase: true);
                Assert.Contains(article.Furniture, furniture => furniture.Kind == kind && furniture.Text.Contains(value, StringComparison.Ordinal));
                break;
        }
    }

    private static string Field(ReadArticle article, string field) => field switch
    {
        "title" => article.Title ?? "-",
        "outlet" => article.Outlet ?? "-",
        "url" => article.Url ?? "-",
        "published" => article.Published?.ToString("yyyy-MM-dd") ?? "-",
        "modified" => article.Modified?.ToString("yyyy-MM-dd") ?? "-",
        "authors" => Listed(article.Authors),
        "agencies" => Listed(article.Agencies),
        _ => Listed(article.Credits),
    };

    private static string Listed(IReadOnlyList<string> names) => names.Count == 0 ? "-" : string.Join(", ", names);
}
