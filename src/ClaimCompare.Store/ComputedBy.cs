namespace ClaimCompare.Store;

/// <summary>Which build of the engine computed what is stored; another build computes it anew. There is one row.</summary>
public sealed class ComputedBy
{
    public int Id { get; set; }

    public required string Engine { get; set; }
}
