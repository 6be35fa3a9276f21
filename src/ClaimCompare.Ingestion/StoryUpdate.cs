namespace ClaimCompare.Ingestion;

/// <summary>What came of bringing stories up to date.</summary>
/// <param name="Claims">How many claims each changed article makes.</param>
/// <param name="LargestStory">Articles of the largest story that was compared anew.</param>
public sealed record StoryUpdate(IReadOnlyDictionary<string, int> Claims, int LargestStory)
{
    public static StoryUpdate None { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal), 0);
}
