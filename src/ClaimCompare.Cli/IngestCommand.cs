using ClaimCompare.Ingestion;
using ClaimCompare.Store;
using ClaimCompare.Store.Ingests;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCompare.Cli;

/// <summary>Adds files to the store that the web application shows; both may run at once.</summary>
internal static class IngestCommand
{
    /// <summary>Names the folder before the setting and the default do.</summary>
    private const string FolderOption = "--data";

    /// <summary>Files that go in together; what became of them is printed when all of them are in.</summary>
    private const int Together = 250;

    /// <returns>Null where the arguments make no sense; else whether every file is in the store now.</returns>
    public static bool? Run(IReadOnlyList<string> arguments, Stream output, TextWriter error)
    {
        var files = arguments.ToList();
        string? folder = null;
        if (files.IndexOf(FolderOption) is var option and >= 0)
        {
            if (option + 1 == files.Count)
            {
                return null;
            }

            folder = files[option + 1];
            files.RemoveRange(option, 2);
        }

        return files.Count == 0 ? null : RunAsync(files, Folder(folder), output, error).GetAwaiter().GetResult();
    }

    private static string Folder(string? given) => given is not null
        ? Path.GetFullPath(given)
        : DataFolder.Resolve(Environment.GetEnvironmentVariable(DataFolder.Setting.Replace(":", "__", StringComparison.Ordinal)), Environment.CurrentDirectory);

    private static async Task<bool> RunAsync(List<string> files, string folder, Stream output, TextWriter error)
    {
        await using var services = new ServiceCollection().AddLogging().AddSqliteStore(folder).AddIngestion().BuildServiceProvider();
        await using (var scope = services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ClaimCompareDbContext>().PrepareAsync();
        }

        await using var printer = new StreamWriter(output, leaveOpen: true);
        var all = true;
        foreach (var group in files.Chunk(Together))
        {
            var single = new List<string>(group.Length);
            foreach (var file in group)
            {
                if (HoldsMany(file))
                {
                    all = false;
                    await error.WriteLineAsync($"{file}: it holds an article a line; ingest takes files of one article, a page or a text. Nothing of it was added.");
                }
                else
                {
                    single.Add(file);
                }
            }

            await using var scope = services.CreateAsyncScope();
            var outcomes = await scope.ServiceProvider.GetRequiredService<Ingester>().IngestFilesAsync(single);
            foreach (var (file, outcome) in single.Zip(outcomes))
            {
                if (outcome.Problem is { } problem)
                {
                    all &= outcome.ArticleId is not null;
                    await error.WriteLineAsync($"{file}: {problem}");
                }
                else
                {
                    await printer.WriteLineAsync($"{file}: {Word(outcome.Result)}, article {outcome.ArticleId}");
                }
            }
        }

        return all;
    }

    private static bool HoldsMany(string file) => Path.GetExtension(file).ToUpperInvariant() is ".JSONL" or ".NDJSON";

    private static string Word(IngestResult result) => result switch
    {
        IngestResult.Revised => "revised",
        IngestResult.Unchanged => "already there",
        _ => "added",
    };
}
