using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClaimCompare.Web.Tests.Browser;

/// <summary>An installed Chromium or Chrome; Debian's is installed where there is none and that is allowed.</summary>
internal static class Chromium
{
    public const string WhatToInstall = "No Chromium or Chrome was found. Install one (Debian: apt-get install chromium) and run the tests again.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe"];

    private static readonly string[] OtherFolders =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static bool IsRoot => Environment.UserName == "root";

    public static bool IsRequired => Environment.GetEnvironmentVariable("CI") == "true";

    public static bool CanInstall => OperatingSystem.IsLinux() && IsRoot && File.Exists("/usr/bin/apt-get");

    public static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .Concat(OtherFolders)
        .FirstOrDefault(File.Exists);

    public static string FindOrInstall()
    {
        if (Find() is { } found)
        {
            return found;
        }

        if (CanInstall)
        {
            Run("apt-get", "update", "-q");
            Run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        }

        return Find() ?? throw new InvalidOperationException(WhatToInstall);
    }

    /// <summary>The driver is used where the package manager put it.</summary>
    [ModuleInitializer]
    internal static void PointToDriver() => Environment.SetEnvironmentVariable(
        "PLAYWRIGHT_DRIVER_SEARCH_PATH",
        typeof(Chromium).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "PlaywrightPackage").Value);

    private static void Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException(WhatToInstall);
        process.WaitForExit();
    }
}

/// <summary>A test in a browser: skipped, saying what to install, where there is none; with CI=true it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Find() is null && !Chromium.CanInstall && !Chromium.IsRequired)
        {
            Skip = Chromium.WhatToInstall;
        }
    }
}
