namespace ClaimCompare.Store;

/// <summary>Where things are when no setting says so: in the project's own folder, whichever of its folders a command starts in.</summary>
public static class DataFolder
{
    /// <summary>The setting's name, in configuration files and (with two underscores for the colon) in the environment.</summary>
    public const string Setting = "ClaimCompare:DataFolder";

    public const string Default = "data";

    private const string Landmark = "ClaimCompare.sln";

    /// <summary>
    /// A folder from a setting. A relative one counts from the folder that holds the solution, looked for from
    /// <paramref name="start"/> upwards, else from <paramref name="start"/>.
    /// </summary>
    public static string Resolve(string? configured, string start)
    {
        ArgumentException.ThrowIfNullOrEmpty(start);
        return Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? Default : configured, Root(start));
    }

    private static string Root(string start)
    {
        for (var folder = new DirectoryInfo(Path.GetFullPath(start)); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Landmark)))
            {
                return folder.FullName;
            }
        }

        return Path.GetFullPath(start);
    }
}
