namespace ClaimCompare.Store.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("claimcompare-folder-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Resolve_NoSettingInsideTheProject_IsDataBesideTheSolution()
    {
        File.WriteAllText(Path.Combine(root.FullName, "ClaimCompare.sln"), "");
        var inside = root.CreateSubdirectory("src/somewhere");
        Assert.Equal(Path.Combine(root.FullName, "data"), DataFolder.Resolve(null, inside.FullName));
        Assert.Equal(Path.Combine(root.FullName, "elsewhere"), DataFolder.Resolve("elsewhere", inside.FullName));
    }

    [Fact]
    public void Resolve_NoSettingOutsideTheProject_IsDataWhereItStarts() =>
        Assert.Equal(Path.Combine(root.FullName, "data"), DataFolder.Resolve(" ", root.FullName));

    [Fact]
    public void Resolve_RootedSetting_IsThatFolder() =>
        Assert.Equal(root.FullName, DataFolder.Resolve(root.FullName, AppContext.BaseDirectory));
}
