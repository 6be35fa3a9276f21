using System.Diagnostics;
using ClaimCompare.Store;

namespace ClaimCompare.Web.Tests;

/// <summary>The built application as a process of its own.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("claimcompare-start-");

    [Fact]
    public async Task Start_fromAnotherFolder_findsItsSettingsAndSaysItsAddress()
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", $"--{DataFolder.Setting}", folder.FullName })
        {
            start.ArgumentList.Add(argument);
        }

        using var app = Process.Start(start)!;
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            var said = new List<string>();
            while (await app.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                said.Add(line);
                if (line.Contains("ready at http", StringComparison.Ordinal))
                {
                    return;
                }
            }

            Assert.Fail(string.Join('\n', said) + await app.StandardError.ReadToEndAsync(limit.Token));
        }
        finally
        {
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync();
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
