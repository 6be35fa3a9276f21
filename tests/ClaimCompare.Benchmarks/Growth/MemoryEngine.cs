using ClaimCompare.Core;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Stories;
using ClaimCompare.Ingestion;

namespace ClaimCompare.Benchmarks.Growth;

/// <summary>The engine without a store: an article is read, finds its story, and the story is compared anew.</summary>
internal sealed class MemoryEngine
{
    private readonly StoryCatalog catalog = new();
    private readonly AnalysisCache analyses = new();
    private readonly Dictionary<string, Article> articles = new(StringComparer.Ordinal);

    /// <summary>Takes articles in one by one.</summary>
    public void Add(IEnumerable<Article> coming)
    {
        foreach (var article in coming)
        {
            articles[article.Id] = article;
            foreach (var story in catalog.Update([KeyValuePair.Create(article.Id, Read(article))]))
            {
                StoryComparer.Compare(StoryAssembler.Assemble([.. story.Select(id => analyses.Analyze(articles[id]))], analyses.Analyze));
            }
        }
    }

    /// <summary>Takes articles in without comparing their stories, to get to a size in less time.</summary>
    public void FastForward(IEnumerable<Article> coming)
    {
        foreach (var some in coming.Chunk(1000))
        {
            catalog.Update(some.Select(article => KeyValuePair.Create(article.Id, Read(article))));
            foreach (var article in some)
            {
                articles[article.Id] = article;
            }
        }
    }

    private StorySignature? Read(Article article) => SignatureReader.Read(analyses.Analyze(article));
}
