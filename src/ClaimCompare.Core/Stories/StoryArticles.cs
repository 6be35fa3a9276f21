using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>The articles about one event, with what was seen of their kinship.</summary>
/// <param name="Id">Stable for the same set of articles, whatever their order.</param>
/// <param name="Articles">Sorted by publication (own or inferred), then id.</param>
public sealed record StoryArticles(
    string Id,
    IReadOnlyList<AnalyzedArticle> Articles,
    IReadOnlyList<InferredDate> Dated,
    IReadOnlyList<CopyFamily> Families,
    IReadOnlyList<SharedPassage> Passages);

/// <summary>The date that an undated article's siblings or weekdays imply.</summary>
/// <param name="Why">For people: "same copy as a3".</param>
public sealed record InferredDate(string Article, DateOnly Published, string Why);

/// <summary>Articles that carry the same copy: one witness, however many outlets.</summary>
/// <param name="Articles">Ids, in ordinal order.</param>
/// <param name="Why">How it was seen, for people: "93 % of the shorter text is the same, word for word".</param>
public sealed record CopyFamily(IReadOnlyList<string> Articles, string Why);

/// <summary>Characters that two articles share.</summary>
public sealed record SharedPassage(string ArticleA, TextSpan A, string ArticleB, TextSpan B);
