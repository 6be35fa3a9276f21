using ClaimCompare.Store.Articles;

namespace ClaimCompare.Web.Pages.Shared;

/// <summary>A step on the way from the one who said it to the reader.</summary>
/// <param name="Role">Origin, Via, Agency or Outlet.</param>
public sealed record ChainStep(string Role, string Name, string? Note);

/// <summary>The way a claim came: origin, relayers, the outlet's agency, the outlet.</summary>
public static class Chain
{
    public const string NoSource = "No source of its own";

    public static IReadOnlyList<ChainStep> Of(ClaimLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var source = line.Claim.Source;
        var via = source?.Via ?? [];
        return
        [
            new ChainStep("Origin", Origin(source), OriginNote(source)),
            .. via.Select(relayer => new ChainStep("Via", relayer, null)),
            .. line.Article.Agencies.Where(agency => !via.Contains(agency, StringComparer.OrdinalIgnoreCase)).Select(agency => new ChainStep("Credit", agency, "credited by the article")),
            new ChainStep("Outlet", line.Article.OutletOrCredit, null),
        ];
    }

    /// <summary>Origin and relayers in one line: "Belarusian opposition, via DPA".</summary>
    public static string Brief(ClaimLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var source = line.Claim.Source;
        var origin = Origin(source);
        return source?.Via.Count > 0 ? $"{origin}, via {Store.Words.Join(source.Via)}" : origin;
    }

    private static string Origin(SourceReading? source) =>
        source switch
        {
            { Speaker.Length: > 0 } => source.Speaker,
            { Name.Length: > 0 } => source.Name,
            _ => NoSource,
        };

    private static string? OriginNote(SourceReading? source)
    {
        if (source is null)
        {
            return null;
        }

        var notes = new List<string>();
        if (source.Speaker is { } speaker && source.Name.Length > 0 && !IsWritten(source.Name, speaker))
        {
            notes.Add($"as “{source.Name}”");
        }

        if (source.Channel is { } channel)
        {
            notes.Add($"on {channel}");
        }

        if (source.SaidOn is { } day)
        {
            notes.Add($"said {Labels.Day(day)}");
        }
        else if (source.SaidText is { } words)
        {
            notes.Add($"said “{words}”");
        }

        return notes.Count > 0 ? string.Join(", ", notes) : null;
    }

    /// <summary>The article's words are the speaker's name; whom he speaks for, in brackets, is added here.</summary>
    private static bool IsWritten(string name, string speaker) => speaker.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (speaker.Length == name.Length || speaker.AsSpan(name.Length).StartsWith(" ("));
}
