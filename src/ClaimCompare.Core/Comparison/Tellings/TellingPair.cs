namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>Two sentences of two articles, and the word on which they differ.</summary>
/// <param name="WordOfA">Its place in the words of <paramref name="A"/>; -1 where they differ on no word.</param>
internal readonly record struct TellingPair(Telling A, Telling B, int WordOfA, int WordOfB);
