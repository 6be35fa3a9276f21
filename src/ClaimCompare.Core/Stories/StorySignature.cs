using System.Collections.Immutable;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// What story finding needs of an article, computed once from the article alone, small enough to be stored by the hundred thousand.
/// Two signatures decide whether their articles may tell one story; see <see cref="StoryLink"/>.
/// </summary>
public sealed record StorySignature
{
    /// <summary>Terms beyond these say little; the bound keeps a signature of any article near one kilobyte.</summary>
    public const int MostTerms = 128;

    /// <summary>How many of the weightiest terms stand for the article in the index.</summary>
    public const int LeadingTerms = 24;

    /// <summary>The day of publication, where the source says it. An inferred date never comes in here.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Hashes of the article's weightiest terms (stems, names, figures), ascending.</summary>
    public required ImmutableArray<uint> Terms { get; init; }

    /// <summary>The weight of each term; the squares of all add up to one.</summary>
    public required ImmutableArray<float> Weights { get; init; }

    /// <summary>The weightiest terms, ascending: two articles that share fewer than two of them are never linked.</summary>
    public required ImmutableArray<uint> Leading { get; init; }
}
