using System.Globalization;
using ClaimCompare.Benchmarks;
using ClaimCompare.Benchmarks.Affinity;
using ClaimCompare.Benchmarks.Growth;
using ClaimCompare.Benchmarks.Links;

// claimcompare-benchmarks world [articles] [seed] [--details N]
if (args is ["world", ..])
{
    WorldMeasurements.Run(args[1..]);
    return;
}

// claimcompare-benchmarks affinity|clashes|people FOLDER... [--details N]: folders of judged pairs, as the report sets of the tests
if (args is ["affinity" or "clashes" or "people", ..])
{
    var at = Array.IndexOf(args, "--details");
    Action<IReadOnlyList<string>, int> fit = args[0] switch { "affinity" => AffinityFit.Run, "people" => PeopleFit.Run, _ => ClashFit.Run };
    fit(args[1..(at < 0 ? args.Length : at)], at < 0 ? 0 : int.Parse(args[at + 1], CultureInfo.InvariantCulture));
    return;
}

// claimcompare-benchmarks stories SET... [--details N] [--left-out]: folders as above, files of articles, and simulated worlds by their seeds
if (args is ["stories", ..])
{
    StoryFit.Run(args[1..]);
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
