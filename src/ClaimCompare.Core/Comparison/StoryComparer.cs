using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Comparison;

/// <summary>Compares the claims of a story's articles.</summary>
public static class StoryComparer
{
    public static StoryComparison Compare(StoryArticles story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return new StoryComparison(
            story.Id,
            story.Articles[0].Article.Title ?? story.Articles[0].Article.Id,
            [.. story.Articles.Select(article => article.Article.Id)],
            story.Dated,
            story.Families,
            story.Passages,
            [],
            [],
            [])
        {
            Analyses = story.Articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal),
        };
    }
}
