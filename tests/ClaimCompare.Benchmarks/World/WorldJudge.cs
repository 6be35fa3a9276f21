using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;

namespace ClaimCompare.Benchmarks.World;

/// <summary>Sets what the engine flags against what was planted.</summary>
internal sealed class WorldJudge(SimulatedWorld world)
{
    private readonly ILookup<int, Plant> plants = world.Plants.ToLookup(plant => plant.Event);

    public HashSet<Plant> Found { get; } = [];

    /// <summary>Flags that are about a planted thing.</summary>
    public int Planted { get; private set; }

    /// <summary>Flags that nothing was planted for.</summary>
    public List<(StoryComparison Story, Discrepancy Flag)> False { get; } = [];

    /// <summary>Flags of two figures that were both true, each at its moment.</summary>
    public int Rising { get; private set; }

    public void Judge(StoryComparison story)
    {
        foreach (var flag in story.Discrepancies.Where(found => found is { Flagged: true, Verdict: Verdict.Contradiction }))
        {
            var about = plants[world.Stories[flag.A.Article]].Concat(plants[world.Stories[flag.B.Article]]).Where(plant => Is(plant, flag, story)).ToList();
            if (about.Count > 0)
            {
                Planted++;
                Found.UnionWith(about);
            }
            else
            {
                False.Add((story, flag));
                Rising += BothTrue(flag, story) ? 1 : 0;
            }
        }
    }

    private static bool Is(Plant plant, Discrepancy flag, StoryComparison story)
    {
        var kinds = plant.Kind switch
        {
            "date" => flag.Kind is DiscrepancyKind.Date,
            "quote" => flag.Kind is DiscrepancyKind.Quote or DiscrepancyKind.Polarity,
            "speaker" => flag.Kind is DiscrepancyKind.Attribution,
            "certainty" => flag.Kind is DiscrepancyKind.Certainty,
            "polarity" => flag.Kind is DiscrepancyKind.Polarity,
            _ => flag.Kind is DiscrepancyKind.Number,
        };
        return kinds && (plant.Value is { } value
            ? ValueOf(flag.A, story) == value != (ValueOf(flag.B, story) == value)
            : flag.HoldersOfA.Concat(flag.HoldersOfB).Any(holder => plant.Articles.Contains(holder.Article)));
    }

    private bool BothTrue(Discrepancy flag, StoryComparison story) =>
        flag.Kind == DiscrepancyKind.Number && world.Stories[flag.A.Article] == world.Stories[flag.B.Article]
        && world.Events[world.Stories[flag.A.Article]].Moments.SelectMany(moment => moment.Figures).GroupBy(figure => figure.Key)
            .Any(series => series.Any(figure => figure.Value == ValueOf(flag.A, story)) && series.Any(figure => figure.Value == ValueOf(flag.B, story)));

    private static double? ValueOf(ClaimRef reference, StoryComparison story)
    {
        var article = story.Analyses[reference.Article];
        var claim = article.Claims[reference.Claim];
        return claim.Quantity is { } number ? article.TextOf(claim).Quantities[number].Value : null;
    }

    public static string Sentence(ClaimRef reference, StoryComparison story)
    {
        var article = story.Analyses[reference.Article];
        var claim = article.Claims[reference.Claim];
        return $"{reference.Article} {article.Article.Published:dd}: {(claim.In == ClaimPlace.Title ? "TITLE " : "")}{article.TextOf(claim).Text.Slice(claim.Sentence)}";
    }
}
