namespace ClaimCompare.Ingestion.Tests.Ingesting;

/// <summary>The order in which articles come in decides nothing.</summary>
public sealed class OrderTests
{
    [Fact]
    public async Task Seeds_InEachOf120Orders_GiveTheSameClaimsStoriesAndDiscrepancies()
    {
        var orders = Orders(TestStore.Seeds).ToList();
        Assert.Equal(120, orders.Count);
        var expected = await IngestAsync(orders[0]);
        Assert.Contains("\"Verdict\"", expected, StringComparison.Ordinal);
        await Parallel.ForEachAsync(orders.Skip(1), async (order, _) => Assert.Equal(expected, await IngestAsync(order)));
    }

    private static async Task<string> IngestAsync(IEnumerable<string> files)
    {
        using var store = new TestStore();
        foreach (var file in files)
        {
            await store.IngestFileAsync(file);
        }

        return store.Computed();
    }

    private static IEnumerable<string[]> Orders(string[] files) => files.Length == 0
        ? [[]]
        : files.SelectMany(first => Orders([.. files.Where(file => file != first)]).Select(rest => (string[])[first, .. rest]));
}
