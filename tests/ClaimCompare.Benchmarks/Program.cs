using System.Globalization;
using ClaimCompare.Benchmarks;
using ClaimCompare.Benchmarks.Growth;

// claimcompare-benchmarks world [articles] [seed] [--details N] [--write FILE]
if (args is ["world", ..])
{
    WorldMeasurements.Run(args[1..]);
    return;
}

// claimcompare-benchmarks [MB of input] [path of the published command]
// claimcompare-benchmarks growth [most articles] [load|memory|store]
if (args is ["growth", ..])
{
    GrowthMeasurements.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000, args.ElementAtOrDefault(2));
    return;
}

var length = (args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 100) * 1_000_000;
var articles = Measurements.Corpus();
Measurements.OneArticle(articles);
Measurements.Ratio(articles);
Measurements.Throughput(articles, length);
Measurements.Memory(articles, length);
Measurements.Linearity();
if (args.Length > 1)
{
    Startup.Measure(args[1]);
}
