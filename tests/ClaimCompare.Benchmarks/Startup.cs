using System.Diagnostics;

namespace ClaimCompare.Benchmarks;

/// <summary>How long the published command takes from its start to its answer for one article.</summary>
internal static class Startup
{
    private const string Article = """{"text": "At least 16 people were killed in Port Skell on Monday, the coast guard said."}""";
    private const int Rounds = 15;

    public static void Measure(string command)
    {
        Report.Section($"start of {command}, one article");
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(command, "extract") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            process.StandardInput.WriteLine(Article);
            process.StandardInput.Close();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Report.Line("median", times[Rounds / 2], "ms", "(target 300 or less)");
        Report.Line("best", times[0], "ms");
    }
}
