using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ClaimCompare.Core;
using ClaimCompare.Core.Claims;

namespace ClaimCompare.Ingestion;

/// <summary>
/// The analyses of the articles that were looked at last. A story that grows is compared anew with every article; its texts need not be
/// read anew for that, nor need ten thousand copies of one text. Forgetting one costs the time of reading it again, nothing else.
/// </summary>
/// <param name="mostCharacters">Characters of text kept; an analysis takes about forty times the room of its text.</param>
public sealed class AnalysisCache(long mostCharacters = AnalysisCache.DefaultCharacters)
{
    /// <summary>About 125 MB of analyses: a few thousand articles, the news of the day and of the day before.</summary>
    public const long DefaultCharacters = 4_000_000;

    private readonly Lock guard = new();
    private readonly LatestUsed<Key, AnalyzedArticle> known = new(mostCharacters, static analysis => analysis.Article.Text.Length);

    /// <summary>What <see cref="ArticleAnalyzer.Analyze(Article)"/> gives.</summary>
    public AnalyzedArticle Analyze(Article article) => Analyze(article, article?.Published);

    /// <summary>What <see cref="ArticleAnalyzer.Analyze(Article, DateOnly?)"/> gives.</summary>
    public AnalyzedArticle Analyze(Article article, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(article);
        var key = Key.Of(article, published);
        lock (guard)
        {
            if (known.TryGet(key, out var found))
            {
                // The same object where it can be: what else is worked out of an analysis is kept for as long as it is there.
                return found.Article == article ? found : found with { Article = article };
            }
        }

        var analysis = ArticleAnalyzer.Analyze(article, published);
        lock (guard)
        {
            known.Keep(key, analysis);
        }

        return analysis;
    }

    /// <summary>What an analysis depends on: text, headline and day.</summary>
    private readonly record struct Key(UInt128 Text, UInt128 Title, DateOnly? Published)
    {
        public static Key Of(Article article, DateOnly? published) => new(Hash(article.Text), Hash(article.Title ?? ""), published);

        private static UInt128 Hash(string text)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()), hash);
            return BitConverter.ToUInt128(hash);
        }
    }
}
