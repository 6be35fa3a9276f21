namespace ClaimCompare.Store.Stories;

/// <summary>
/// Counts the changes of stories. Who changes stories counts first, and so holds off others until it is done; who remembers the count
/// knows whether another process changed stories since. There is one row.
/// </summary>
public sealed class StoryChange
{
    public int Id { get; set; }

    public long Number { get; set; }
}
