namespace ClaimCompare.Ingestion.Tests.Ingesting;

/// <summary>The order in which articles come in decides nothing, nor how many come in together.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task Seeds_InEachOf120Orders_GiveTheSameClaimsStoriesAndDiscrepancies()
    {
        var results = new List<string>();
        using var empty = new TestStore();
        await IngestAsync(empty, TestStore.Seeds, results);
        Assert.Equal(120, results.Count);
        Assert.Contains("Contradiction", results[0], StringComparison.Ordinal);
        Assert.All(results, rows => Assert.Equal(results[0], rows));
    }

    [Fact]
    public async Task Seeds_AllTogether_GiveWhatTheyGiveOneByOne()
    {
        using var together = new TestStore();
        await together.IngestFilesAsync(TestStore.Seeds);
        using var single = new TestStore();
        foreach (var file in TestStore.Seeds)
        {
            await single.IngestFileAsync(file);
        }

        Assert.Equal(single.Rows(), together.Rows());
    }

    /// <summary>Every order of what is left, each step from a copy of the store that the steps before it led to.</summary>
    private static async Task IngestAsync(TestStore store, string[] left, List<string> results)
    {
        if (left.Length == 0)
        {
            results.Add(store.Rows());
        }

        foreach (var file in left)
        {
            using var next = store.Copy();
            await next.IngestFileAsync(file);
            await IngestAsync(next, [.. left.Where(other => other != file)], results);
        }
    }
}
