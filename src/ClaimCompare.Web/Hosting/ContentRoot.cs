namespace ClaimCompare.Web.Hosting;

/// <summary>Where the application's settings and pages are.</summary>
internal static class ContentRoot
{
    private const string Settings = "appsettings.json";

    /// <summary>The working folder where it has settings, as in development; else the folder of the program. Null leaves it to the host.</summary>
    public static string? Of(string workingFolder) =>
        File.Exists(Path.Combine(workingFolder, Settings)) || !File.Exists(Path.Combine(AppContext.BaseDirectory, Settings)) ? null : AppContext.BaseDirectory;
}
