using System.Diagnostics;

namespace ClaimCompare.Web.Hosting;

/// <summary>One line a request, with status and duration. Every line written during a request about an article carries its id.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        var (method, path) = (context.Request.Method, context.Request.Path);
        using var scope = ArticleId(path) is { } id ? logger.BeginScope(new Dictionary<string, object> { ["ArticleId"] = id }) : null;
        try
        {
            await next(context);
        }
        finally
        {
            Log(method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }

    private static string? ArticleId(PathString path) =>
        path.StartsWithSegments("/articles", StringComparison.OrdinalIgnoreCase, out var rest) && rest.Value is { Length: > 1 } value && value != "/add"
            ? value.Split('/')[1]
            : null;

    private void Log(string method, PathString path, int status, double milliseconds)
    {
        if (path == "/healthz")
        {
            Probed(method, path, status, milliseconds);
        }
        else
        {
            Answered(method, path, status, milliseconds);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Path} answered {Status} in {Milliseconds:0.0} ms")]
    private partial void Answered(string method, PathString path, int status, double milliseconds);

    [LoggerMessage(LogLevel.Debug, "{Method} {Path} answered {Status} in {Milliseconds:0.0} ms")]
    private partial void Probed(string method, PathString path, int status, double milliseconds);
}
