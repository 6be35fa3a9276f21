using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ClaimCompare.Web.Tests.House;

/// <summary>Dependencies point one way: between the projects, and between the engine's folders.</summary>
public sealed partial class DependencyDirectionTests
{
    /// <summary>From the bottom up: a project may use those named before it.</summary>
    private static readonly string[][] Projects = [["ClaimCompare.Core"], ["ClaimCompare.Store"], ["ClaimCompare.Ingestion"], ["ClaimCompare.Web", "ClaimCompare.Cli"]];

    /// <summary>
    /// From the bottom up; folders in one layer do not know each other, but for the lowest: lexicons are compiled by the tokenizer that
    /// reads texts, and word classes come from lexicons.
    /// </summary>
    private static readonly string[][] Folders =
        [["Lexicons", "Text"], ["Quantities", "Dates", "Names"], ["Attributions"], ["Claims"], ["Stories"], ["Comparison"]];

    private static readonly DirectoryInfo Source = new(Path.Combine(Root().FullName, "src"));

    public static TheoryData<string> ProjectNames => [.. Source.GetDirectories().Select(folder => folder.Name)];

    public static TheoryData<string> FolderNames => [.. Folders.SelectMany(layer => layer)];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Project_References_PointDownOnly(string project)
    {
        var layer = LayerOf(Projects, project);
        Assert.True(layer >= 0, $"{project} has no place in the house yet; give it one here.");
        var references = XDocument.Load(Path.Combine(Source.FullName, project, $"{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')));
        Assert.All(references, reference => Assert.True(LayerOf(Projects, reference) is var other && other >= 0 && other < layer, $"{project} references {reference}."));
    }

    [Fact]
    public void Core_Packages_AreNone()
    {
        var core = XDocument.Load(Path.Combine(Source.FullName, "ClaimCompare.Core", "ClaimCompare.Core.csproj"));
        Assert.Empty(core.Descendants("PackageReference"));
        Assert.Empty(core.Descendants("FrameworkReference"));
    }

    [Theory]
    [MemberData(nameof(FolderNames))]
    public void CoreFolder_Namespaces_PointDownOnly(string folder)
    {
        var layer = LayerOf(Folders, folder);
        var files = new DirectoryInfo(Path.Combine(Source.FullName, "ClaimCompare.Core", folder)).GetFiles("*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var used = CoreNamespace().Matches(File.ReadAllText(file.FullName)).Select(match => match.Groups[1].Value).Where(name => name != folder);
            Assert.All(used, name => Assert.True(LayerOf(Folders, name) < layer || (layer == 0 && Folders[0].Contains(name)), $"{folder}/{file.Name} uses {name}."));
        }
    }

    private static int LayerOf(string[][] layers, string name) => Array.FindIndex(layers, layer => layer.Contains(name));

    private static DirectoryInfo Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimCompare.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the project.");
        }

        return folder;
    }

    [GeneratedRegex(@"ClaimCompare\.Core\.(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex CoreNamespace();
}
