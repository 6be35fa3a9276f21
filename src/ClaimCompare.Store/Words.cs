namespace ClaimCompare.Store;

/// <summary>Lists in words.</summary>
public static class Words
{
    /// <summary>"a", "a and b", "a, b and c"; empty where there is nothing.</summary>
    public static string Join(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            _ => $"{string.Join(", ", all.Take(all.Count - 1))} and {all[^1]}",
        };
    }
}
