namespace ClaimCompare.Core.Tests.Text;

/// <summary>Test cases kept as lines of a file; lines that begin with # and empty ones are for the reader.</summary>
internal static class CaseFile
{
    public static TheoryData<string> Lines(string path) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, path)).Where(line => line.Length > 0 && line[0] != '#')];
}
