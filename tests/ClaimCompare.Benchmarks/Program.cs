using System.Globalization;
using ClaimCompare.Benchmarks;

// claimcompare-benchmarks world [articles] [seed] [--details N] [--write FILE]
if (args is ["world", ..])
{
    WorldMeasurements.Run(args[1..]);
    return;
}

// claimcompare-benchmarks [MB of input] [path of the published command]
var length = (args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 100) * 1_000_000;
var articles = Measurements.Corpus();
Measurements.OneArticle(articles);
Measurements.Throughput(articles, length);
Measurements.Memory(articles, length);
Measurements.Linearity();
if (args.Length > 1)
{
    Startup.Measure(args[1]);
}
