using System.Collections.Immutable;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// An article's features, ready to be compared. Two signatures decide whether their articles may tell one story; see
/// <see cref="StoryLink"/>.
/// </summary>
public sealed class StorySignature
{
    /// <summary>Terms beyond these say little; the bound keeps features small and a comparison under a microsecond.</summary>
    public const int MostTerms = 128;

    /// <summary>How many of the weightiest terms stand for the article in an index.</summary>
    public const int LeadingTerms = 24;

    /// <summary>How many of the weightiest terms are the gist of the article.</summary>
    internal const int GistTerms = 12;

    public StorySignature(StoryFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        Features = features;
        Profile = new LinkProfile(features);
    }

    public StoryFeatures Features { get; }

    /// <summary>The keys of the weightiest terms, ascending. Two articles that share too few of them are never linked; see <see cref="StoryLink"/>.</summary>
    public ImmutableArray<uint> Leading => Profile.Leading;

    /// <summary>Keys of what kind of event happens where, ascending.</summary>
    public ImmutableArray<uint> Events => Profile.Events;

    internal LinkProfile Profile { get; }
}
