using Microsoft.Extensions.Logging;

namespace ClaimCompare.Ingestion;

/// <summary>The folder whose articles a first start loads. A second start finds them there already.</summary>
public sealed class Seeds(Ingester ingester, ILogger<Seeds> logger)
{
    public const string Setting = "ClaimCompare:SeedsFolder";

    public const string Default = "seeds";

    public async Task IngestAsync(string folder, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(folder))
        {
            logger.NoSeeds(folder);
            return;
        }

        await ingester.IngestFilesAsync([.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(file => Path.GetFileName(file)[0] != '.')], cancellationToken);
    }
}
