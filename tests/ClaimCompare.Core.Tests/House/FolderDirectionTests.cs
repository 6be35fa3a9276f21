using System.Text.RegularExpressions;

namespace ClaimCompare.Core.Tests.House;

/// <summary>Inside the engine, too, references point one way: Text ← Quantities, Dates, Names ← Attributions ← Claims ← Stories ← Comparison.</summary>
public partial class FolderDirectionTests
{
    /// <summary>A folder may refer to those of a lower rank and to itself; Text and Lexicons are one layer in two folders.</summary>
    private static readonly Dictionary<string, int> Rank = new()
    {
        ["Lexicons"] = 0,
        ["Text"] = 0,
        ["Quantities"] = 1,
        ["Dates"] = 1,
        ["Names"] = 1,
        ["Attributions"] = 2,
        ["Claims"] = 3,
        ["Stories"] = 4,
        ["Comparison"] = 5,
    };

    public static TheoryData<string> Folders => [.. Rank.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_references_pointDownwards(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Core(), folder), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.All(References().Matches(File.ReadAllText(file)), reference =>
        {
            var other = reference.Groups[1].Value;
            Assert.True(other == folder || !Rank.TryGetValue(other, out var rank) || rank < Rank[folder] || rank + Rank[folder] == 0, $"{Path.GetFileName(file)} in {folder} refers to {other}");
        }));
    }

    [Fact]
    public void Folders_ofTheEngine_allHaveARank() =>
        Assert.Equal(Rank.Keys.Order(), Directory.GetDirectories(Core()).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order());

    private static string Core()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimCompare.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "src", "ClaimCompare.Core");
    }

    [GeneratedRegex(@"\bClaimCompare\.Core\.(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex References();
}
