using System.Globalization;
using System.Text.Json;
using ClaimCompare.Benchmarks.World;

namespace ClaimCompare.Benchmarks;

internal static class WorldMeasurements
{
    public static void Run(string[] args)
    {
        var world = new SimulatedWorld(int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture));
        foreach (var article in world.Articles)
        {
            Console.WriteLine(JsonSerializer.Serialize(article));
        }

        foreach (var p in world.Plants)
        {
            Console.WriteLine(p.Kind + " " + p.Words + " " + string.Join(',', p.Articles));
        }
    }
}
