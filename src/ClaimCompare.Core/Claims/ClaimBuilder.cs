namespace ClaimCompare.Core.Claims;

/// <summary>Makes claims of what the recognizers found.</summary>
public static class ClaimBuilder
{
    public static IReadOnlyList<Claim> Build(TextAnalysis text, ClaimPlace place)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
