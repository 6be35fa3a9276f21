using Serilog;

namespace ClaimCompare.Web.Hosting;

/// <summary>Serilog by configuration. The file's place, where no setting names one, is the data folder.</summary>
internal static class StructuredLog
{
    private const string FilePath = "Serilog:WriteTo:File:Args:path";

    public static void AddStructuredLog(this WebApplicationBuilder builder, string dataFolder)
    {
        builder.Configuration[FilePath] ??= Path.Combine(dataFolder, "logs", "claimcompare-.log");
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).CreateLogger(), dispose: true);
    }
}
