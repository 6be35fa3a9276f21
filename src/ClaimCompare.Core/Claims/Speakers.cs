using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Claims;

/// <summary>When two speakers, in two articles, are one.</summary>
public static class Speakers
{
    /// <summary>A key equal for the variants of one name; empty for no speaker.</summary>
    public static string Key(string? speaker) => string.IsNullOrWhiteSpace(speaker) ? "" : NameKey.Of(speaker);
}
