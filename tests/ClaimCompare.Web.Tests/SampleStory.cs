using ClaimCompare.Core;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;
using ClaimCompare.Store;
using ClaimCompare.Store.Articles;
using ClaimCompare.Store.Stories;

namespace ClaimCompare.Web.Tests;

/// <summary>
/// A story made by hand, so that pages can be tested on exactly what they are given: three articles, two of them the same copy, a
/// contradiction between two figures, a toll of two days, one planned figure that is not comparable, a claim the copy lost, a lone
/// figure without a source of its own and one that is fit for no comparison.
/// </summary>
public sealed class SampleStory
{
    public const string Id = "flood";
    public const string Contradiction = "toll-differs";
    public const string Apart = "planned-shelters";
    public const string Script = "<script>alert('x')</script>";

    private const string RegionalText = $"""
        Twelve people drowned when the Marle burst its banks, the fire brigade said. {Script}

        The province opened 40 shelters. A further 200 are planned.
        """;

    private const string CityText = "At least 31 people drowned in the flood, Mayor Ilse Brandt told Radio Nord on Sunday. Damage of 5 million was counted.";

    private readonly ClaimCompareDbContext store;

    private SampleStory(ClaimCompareDbContext store) => this.store = store;

    public static async Task SaveAsync(ClaimCompareDbContext store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var sample = new SampleStory(store);
        var regional = Regional("regional", "The Marle Messenger", "Twelve drown as river floods");
        var copy = Regional("regional-copy", null, null);
        var city = City();
        sample.Add(regional, [new FurniturePiece { Kind = "Advertisement", Start = 0, End = 4 }]);
        sample.Add(copy, []);
        sample.Add(city, []);
        await store.SaveChangesAsync();
        await store.ReplaceStoriesAsync([Compare(regional, copy, city)]);
    }

    private static AnalyzedArticle Regional(string id, string? outlet, string? title)
    {
        var reader = new Reading(RegionalText);
        var drowned = reader.Quantity("Twelve", "people", 12, 12, Measure.Killed);
        var shelters = reader.Quantity("40", "shelters", 40, 40, Measure.Other);
        var planned = reader.Quantity("200", null, 200, 200, Measure.Other);
        var brigade = reader.Attribution("the fire brigade", "Marle Fire Brigade", "said", "Twelve people drowned when the Marle burst its banks", [], null);
        reader.Claim("Twelve people drowned", drowned, brigade, ClaimState.Actual);
        reader.Claim("opened 40 shelters", shelters, null, ClaimState.Actual);
        reader.Claim("A further 200 are planned", planned, null, ClaimState.Planned);
        return reader.Article(new Article { Id = id, Text = RegionalText, Outlet = outlet, Title = title, Published = outlet is null ? null : new DateOnly(2021, 5, 8), Agencies = ["Nordpress"] });
    }

    private static AnalyzedArticle City()
    {
        var reader = new Reading(CityText);
        var drowned = reader.Quantity("At least 31", "people", 31, null, Measure.Killed);
        var damage = reader.Quantity("5 million", null, 5_000_000, 5_000_000, Measure.Money);
        var mayor = reader.Attribution("Mayor Ilse Brandt", "Ilse Brandt", "told", "At least 31 people drowned in the flood", ["Citywire"], "Radio Nord");
        reader.Claim("At least 31 people drowned", drowned, mayor, ClaimState.Actual);
        reader.Claim("Damage of 5 million was counted", damage, null, ClaimState.Actual);
        return reader.Article(new Article { Id = "city", Text = CityText, Title = "Flood toll rises, says mayor", Published = new DateOnly(2021, 5, 9), Credits = ["City Desk"] });
    }

    private static StoryComparison Compare(params AnalyzedArticle[] articles) => new(
        Id,
        "River floods Marle",
        [.. articles.Select(article => article.Article.Id)],
        [new InferredDate("regional-copy", new DateOnly(2021, 5, 8), "same copy as regional")],
        [new CopyFamily(["regional", "regional-copy"], "every sentence is the same, word for word")],
        [new SharedPassage("regional", new TextSpan(0, 40), "regional-copy", new TextSpan(0, 40))],
        [new DeskComparison("regional", "regional-copy", [new(0, 0, DeskChange.Kept, null), new(1, 1, DeskChange.Hardened, "attribution"), new(2, null, DeskChange.Dropped, null)])],
        [
            new ClaimGroup("drowned", ClaimKind.Quantity, "people drowned", [new("regional", 0), new("regional-copy", 0), new("city", 0)], 2, 2,
                [new(new DateTime(2021, 5, 8), 12, 12, new("regional", 0)), new(new DateTime(2021, 5, 9), 31, null, new("city", 0))], GroupVerdict.Contradiction),
            new ClaimGroup("shelters", ClaimKind.Quantity, "shelters opened", [new("regional", 1), new("regional-copy", 1)], 1, 1, [], GroupVerdict.Single),
            new ClaimGroup("shelters-planned", ClaimKind.Quantity, "shelters planned", [new("regional", 2), new("regional-copy", 2)], 1, 1, [], GroupVerdict.Single),
            new ClaimGroup("damage", ClaimKind.Quantity, "damage", [new("city", 1)], 1, 1, [], GroupVerdict.Single),
        ],
        [
            new Discrepancy(Contradiction, DiscrepancyKind.Number, ["drowned"], new("regional", 0), new("city", 0), Verdict.Contradiction, Axis.None, true, 0.82, 0.9, "Twelve against at least 31: both cannot be the toll."),
            new Discrepancy(Apart, DiscrepancyKind.Number, ["shelters", "shelters-planned"], new("regional", 1), new("regional", 2), Verdict.NotComparable, Axis.State, false, 0.1, 0.9, "40 are open, 200 are planned."),
            new Discrepancy("toll-grew", DiscrepancyKind.Number, ["drowned"], new("regional", 0), new("city", 0), Verdict.Superseded, Axis.None, false, 0.3, 0.6, "The toll has grown.")
            {
                HoldersOfA = [new("regional", 0), new("regional-copy", 0)],
            },
        ])
    {
        Uncompared = [new UncomparedFigure(new("city", 1), "the text does not say what is counted")],
        Analyses = articles.ToDictionary(article => article.Article.Id, StringComparer.Ordinal),
    };

    private void Add(AnalyzedArticle analyzed, List<FurniturePiece> furniture)
    {
        // The original has one furniture line, left out, before the text.
        const string notice = "Ads.\n";
        var article = analyzed.Article;
        store.Articles.Add(new ArticleRecord
        {
            Id = article.Id,
            Identity = $"text {article.Id}",
            ContentHash = article.Id,
            Source = $"{article.Id}.txt",
            Original = notice + article.Text,
            Text = article.Text,
            Title = article.Title,
            Outlet = article.Outlet,
            Published = article.Published,
            Agencies = [.. article.Agencies],
            Credits = [.. article.Credits],
            Furniture = furniture,
            Segments = [new SegmentPiece { Start = notice.Length, End = notice.Length + article.Text.Length, TextStart = 0 }],
        });
    }

    /// <summary>Collects annotations by the words they stand on.</summary>
    private sealed class Reading(string value)
    {
        private readonly ArticleText text = ArticleText.Parse(value);
        private readonly List<Quantity> quantities = [];
        private readonly List<Attribution> attributions = [];
        private readonly List<Claim> claims = [];

        public int Quantity(string words, string? counted, double low, double? high, Measure measure)
        {
            quantities.Add(new Quantity { Span = Find(words), Counted = counted is null ? null : Find(counted), Value = low, Low = low, High = high, Measure = measure });
            return quantities.Count - 1;
        }

        public int Attribution(string source, string speaker, string cue, string content, IReadOnlyList<string> via, string? channel)
        {
            attributions.Add(new Attribution
            {
                Sources = [new Source(Find(source), source, SourceKind.Person, speaker)],
                Cue = Find(cue),
                Contents = [Find(content)],
                Via = via,
                Channel = channel,
            });
            return attributions.Count - 1;
        }

        public void Claim(string words, int quantity, int? attribution, ClaimState state)
        {
            var span = Find(words);
            claims.Add(new Claim
            {
                Kind = ClaimKind.Quantity,
                Span = span,
                Sentence = text.Sentences.ToArray().Single(sentence => sentence.Span.Overlaps(span)).Span,
                Quantity = quantity,
                Attribution = attribution,
                State = state,
                Key = words,
            });
        }

        public AnalyzedArticle Article(Article article) => new(article, new TextAnalysis(text, [], quantities, ArticleNames.None, attributions), null, claims);

        private TextSpan Find(string words)
        {
            var start = value.IndexOf(words, StringComparison.Ordinal);
            Assert.True(start >= 0, $"The sample has no “{words}”.");
            return new TextSpan(start, start + words.Length);
        }
    }
}
