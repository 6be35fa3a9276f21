using ClaimCompare.Core;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;
using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Cli;

/// <summary>The command's verbs. Streams are handed in, so that tests run it in process.</summary>
public static class Commands
{
    private const int AllRead = 0;
    private const int SomeUnreadable = 1;
    private const int BadUsage = 2;

    private const string Usage = """
        claimcompare read FILE…        pages and texts (.html, .txt, .md) to articles, one line a file
        claimcompare extract [FILE…]   articles to annotations and claims, one line an article
        claimcompare compare [FILE…]   articles to stories, groups and discrepancies, one line a story
        claimcompare ingest [--data FOLDER] FILE…   pages and texts into the store of the web application
        Articles are JSONL, or .html, .txt and .md files of one article each. Without FILE, or for "-", JSONL is read from
        standard input.
        """;

    public static int Run(string[] args, Stream input, Stream output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(error);
        var files = args.Skip(1).ToArray();
        switch (args.FirstOrDefault())
        {
            case "read" when files.Length > 0:
                return Read(files, output, error);
            case "extract":
                return Extract(files, input, output, error);
            case "compare":
                return Compare(files, input, output, error);
            case "ingest":
                return IngestCommand.Run(files, output, error) switch
                {
                    true => AllRead,
                    false => SomeUnreadable,
                    null => Misused(error),
                };
            case "-h" or "--help":
                error.WriteLine(Usage);
                return AllRead;
            default:
                return Misused(error);
        }
    }

    private static int Misused(TextWriter error)
    {
        error.WriteLine(Usage);
        return BadUsage;
    }

    private static int Read(string[] files, Stream output, TextWriter error)
    {
        var failed = false;
        using var printer = new JsonLines(output);
        foreach (var file in files)
        {
            var result = ArticleReaders.ReadFile(file);
            if (result.Succeeded)
            {
                ReadJson.Write(printer, result.Article);
                printer.EndLine();
            }
            else
            {
                failed = true;
                error.WriteLine(result.Failure);
            }
        }

        return failed ? SomeUnreadable : AllRead;
    }

    private static int Extract(string[] files, Stream input, Stream output, TextWriter error)
    {
        var reader = new ArticleReader(files, input, error);
        using var printer = new JsonLines(output);
        foreach (var article in reader.Articles())
        {
            var analyzed = ArticleAnalyzer.Analyze(article);
            ExtractJson.Write(printer, analyzed);
            printer.EndLine();
        }

        return reader.Failed ? SomeUnreadable : AllRead;
    }

    private static int Compare(string[] files, Stream input, Stream output, TextWriter error)
    {
        var reader = new ArticleReader(files, input, error) { UniqueIds = true };
        var articles = new List<AnalyzedArticle>();
        foreach (var article in reader.Articles())
        {
            articles.Add(ArticleAnalyzer.Analyze(article));
        }

        using var printer = new JsonLines(output);
        foreach (var story in StoryFinder.Find(articles))
        {
            var comparison = StoryComparer.Compare(story);
            CompareJson.Write(printer, comparison);
            printer.EndLine();
        }

        return reader.Failed ? SomeUnreadable : AllRead;
    }
}
