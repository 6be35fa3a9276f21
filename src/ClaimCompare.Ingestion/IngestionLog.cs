using ClaimCompare.Store.Ingests;
using Microsoft.Extensions.Logging;

namespace ClaimCompare.Ingestion;

/// <summary>Everything ingestion logs. A line about an article names it.</summary>
internal static partial class IngestionLog
{
    [LoggerMessage(LogLevel.Information, "Article {ArticleId} from {Source}: {Result}")]
    public static partial void Ingested(this ILogger logger, string? articleId, string source, IngestResult result);

    [LoggerMessage(LogLevel.Information, "Article {ArticleId} is there already: {Source} has the same content")]
    public static partial void Unchanged(this ILogger logger, string articleId, string source);

    [LoggerMessage(LogLevel.Warning, "{Source} was not ingested. {Problem}")]
    public static partial void Refused(this ILogger logger, string source, string problem);

    [LoggerMessage(LogLevel.Warning, "Article {ArticleId} from {Source} has nothing to compare. {Problem}")]
    public static partial void NoClaims(this ILogger logger, string? articleId, string source, string problem);

    [LoggerMessage(LogLevel.Information, "Article {ArticleId} was corrected by hand")]
    public static partial void Corrected(this ILogger logger, string articleId);

    [LoggerMessage(LogLevel.Debug, "Story {StoryId} of {Articles} articles was compared")]
    public static partial void Compared(this ILogger logger, string storyId, int articles);

    [LoggerMessage(LogLevel.Information, "The engine has changed: {Articles} articles were compared anew")]
    public static partial void ComparedAnew(this ILogger logger, int articles);

    [LoggerMessage(LogLevel.Information, "There is no folder {Folder}: no articles to start with")]
    public static partial void NoSeeds(this ILogger logger, string folder);

    /// <summary>What became of something that came in.</summary>
    public static void Told(this ILogger logger, IngestOutcome outcome, string source)
    {
        if (outcome.Result == IngestResult.Unchanged)
        {
            logger.Unchanged(outcome.ArticleId!, source);
        }
        else if (outcome.Problem is null)
        {
            logger.Ingested(outcome.ArticleId, source, outcome.Result);
        }
        else if (outcome.ArticleId is null)
        {
            logger.Refused(source, outcome.Problem);
        }
        else
        {
            logger.NoClaims(outcome.ArticleId, source, outcome.Problem);
        }
    }
}
