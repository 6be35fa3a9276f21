using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Stories;

public class StoryLinkTests
{
    private const string Report = "A gas explosion tore through a bakery in Ludwell on Friday, killing three people, Fire Chief Nora Pasternak said. Windows broke along Mercer Lane. "
        + "Owner Tobias Quandt, 61, was among the 14 injured.";

    private const string Other = "The explosion at Quandt's bakery in Ludwell that killed three people was caused by a leaking pipe, Fire Chief Nora Pasternak said. Fourteen people were injured in Mercer Lane; Tobias Quandt is still in hospital.";

    [Fact]
    public void Score_swapped_isTheSame() => Assert.Equal(StoryLink.Score(Sign(Report, 3), Sign(Other, 5)), StoryLink.Score(Sign(Other, 5), Sign(Report, 3)));

    [Fact]
    public void Score_sameText_isNearOne() => Assert.InRange(StoryLink.Score(Sign(Report, 3), Sign(Report, 3)), 0.95, 1);

    [Fact]
    public void Score_growingDistanceInTime_neverRises()
    {
        var scores = new[] { 0, 1, 2, 5, 10, 30, 44, 60, 200, 365, 366, 4000 }.Select(days => StoryLink.Score(Sign(Report, 0), Sign(Other, days))).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.True(scores[0] > 0.8, "one event, one day");
        Assert.Equal(0, scores[^1]);
    }

    [Fact]
    public void Score_otherToll_isLower() =>
        Assert.True(StoryLink.Score(Sign(Report, 0), Sign(Other.Replace("three", "nine", StringComparison.Ordinal), 1)) < StoryLink.Score(Sign(Report, 0), Sign(Other, 1)));

    [Theory]
    [InlineData("")]
    [InlineData("bakery")]
    [InlineData("The mayor of Ludwell opened a bridge. It is long.")]
    public void Score_littleInCommon_isNoLink(string text) => Assert.Equal(0, StoryLink.Score(Sign(Report, 0), Sign(text, 0)));

    [Theory]
    [InlineData("Four people were killed when a coach overturned on the highway near Quellmouth on Friday, police said.", "A tropical storm made landfall near Quellmouth on Friday, killing nine people.")]
    [InlineData("QUELLMOUTH — Miners brought up the bodies of four colleagues on Friday after the pit near Quellmouth flooded with methane.", "Voters in Quellmouth went to the polls on Friday in an early election.")]
    [InlineData("A landslide buried a farm above Quellmouth on Friday.", "The man who murdered two nurses in Quellmouth was found guilty on Friday by a court in Quellmouth, and the judge will sentence him in May.")]
    public void Score_oneTownOnOneDayOfOtherKinds_isNoLink(string one, string other) =>
        Assert.InRange(StoryLink.Score(Sign(one, 0), Sign(other, 0)), 0, StoryFinder.Cohesion);

    [Theory]
    [InlineData("Four people were killed on Friday in a bus crash in the Zambian town of Tarnwick.", "Nine people were killed on Friday in a bus crash in the Zambian town of Oldmarket.")]
    [InlineData("PUERTO ALMEIRO — A hotel fire killed four people in Santavilla on Friday.", "TRES LOMAS — A hotel fire killed nine people in Santavilla on Friday.")]
    public void Score_oneKindInTwoTowns_isLowerThanInOne(string one, string other)
    {
        var (apart, together) = (Odds(other), Odds(one.Replace("Four", "Nine", StringComparison.Ordinal).Replace("four", "nine", StringComparison.Ordinal)));
        Assert.True(apart < together / 10, $"{apart} and {together}");

        double Odds(string second) => StoryLink.Score(Sign(one, 0), Sign(second, 0)) is var score ? score / (1 - score) : 0;
    }

    [Theory]
    [InlineData("Marvin Tolgate, 24, was shot dead in Fernhollow on Friday, police said. Officer Dana Pruitt asked for witnesses.", true)]
    [InlineData("Leon Abernack, 24, was shot dead in Fernhollow on Friday, police said. Officer Rita Solveig asked for witnesses.", false)]
    public void OtherPersons_twoNamedInFull_unlessOneIsShared(string second, bool ofOne)
    {
        const string First = "Marvin Tolgate, 24, was shot dead in Fernhollow on Friday, police said. Officer Dana Pruitt asked for witnesses.";
        var evidence = LinkEvidence.Of(new LinkProbe(Sign(First, 0).Profile), Sign(second, 1).Profile);
        Assert.Equal(ofOne ? 0 : 1, evidence.OtherPersons);
    }

    [Fact]
    public void OtherKinds_withAFigureInCommon_areOneEvent()
    {
        var (siege, clinic) = (Sign("Gunmen stormed the village of Ashmere on Friday with artillery, killing 176 people.", 0), Sign("The ministry counted 176 dead of Ashmere on Saturday; cholera cases are feared in the clinic.", 1));
        var evidence = LinkEvidence.Of(new LinkProbe(siege.Profile), clinic.Profile);
        Assert.True(evidence.OpenOtherwise);
        Assert.False(evidence.OtherKinds);
        Assert.True(StoryLink.Score(siege, clinic) >= StoryFinder.Cohesion);
    }

    private const string Ferry = "A ferry with 131 people on board capsized off Tumbrel on Tuesday, killing 17, the coast guard said. Another 22 passengers were missing.";

    [Fact]
    public void Score_undatedTextThatNamesTheWeekday_isHigherThanWithAnother()
    {
        const string Later = "The number of people who died when a ferry capsized off Tumbrel on {0} has risen to 19, the coast guard said.";
        var (same, other) = (Score("Tuesday"), Score("Friday"));
        Assert.True(same > other, $"{same} and {other}");

        static double Score(string weekday) => StoryLink.Score(Sign(Ferry, 0), Sign(string.Format(System.Globalization.CultureInfo.InvariantCulture, Later, weekday), null));
    }

    [Fact]
    public void Score_undatedTextWithTheDateInItsHeadline_isHigherThanWithout()
    {
        const string Note = "A hundred and thirty-one people were on the ferry when it capsized off Tumbrel. Seventeen died.";
        var with = StoryLink.Score(Sign(Ferry, 0), Sign(Note, null, "Situation report, 3 February 2017: Tumbrel ferry"));
        Assert.True(with > StoryLink.Score(Sign(Ferry, 0), Sign(Note, null, "Situation report: Tumbrel ferry")));
    }

    [Fact]
    public void Score_placeNamedOnlyAsAnotherEvents_isNoSharedScene()
    {
        const string Second = "A second ferry sank off Quillon on Thursday, killing nine, the coast guard said. Divers looked for 14 passengers.\n\n{0} a ferry capsized off Tumbrel, where 17 people were killed.";
        var (aside, news) = (Score("It was the second such accident in a week after"), Score("The coast guard said it was there that"));
        Assert.True(aside < news, $"{aside} and {news}");

        static double Score(string opening) => StoryLink.Score(Sign(Ferry, 0), Sign(string.Format(System.Globalization.CultureInfo.InvariantCulture, Second, opening), 2));
    }

    [Theory]
    [InlineData("Two men were shot dead in Harrowgap on Friday, the city's second shooting in three days, police said.", true)]
    [InlineData("Police in Harrowgap looked for the gunman on Friday after the third deadly attack on a shop in the county within a week.", true)]
    [InlineData("Another boat capsized off Harrowgap on Friday, the harbour master said.", true)]
    [InlineData("Two men were shot dead in Harrowgap on Friday. Chief Lora Benedek said it was not believed to be related to the killing at the market.", true)]
    [InlineData("The strike in Harrowgap entered its second week on Friday.", false)]
    [InlineData("Two men were shot dead in Harrowgap on Friday, police said. A second man was arrested at the harbour.", false)]
    [InlineData("Two men were shot dead in Harrowgap on Friday, police said. A crowd gathered. The mayor spoke. It was the second shooting in three days.", false)]
    public void IsSequel_leadThatCountsEventsLikeIt_isOne(string text, bool expected) => Assert.Equal(expected, Sign(text, 0).Features.IsSequel);

    [Fact]
    public void Score_secondEventOfItsKindInATown_isLowerThanWithoutSayingSo()
    {
        const string First = "Two men were shot dead at a barber's in Harrowgap on Wednesday night, police chief Lora Benedek said. Three others were wounded in the shooting.";
        const string Second = "A woman was shot dead at a filling station in Harrowgap on Friday, {0}, police chief Lora Benedek said.";
        var (sequel, other) = (Odds("the town's second shooting in three days"), Odds("hit by a second shot through a window"));
        Assert.True(sequel < other / 3, $"{sequel} and {other}");

        double Odds(string words) => StoryLink.Score(Sign(First, 0), Sign(string.Format(System.Globalization.CultureInfo.InvariantCulture, Second, words), 2)) is var score ? score / (1 - score) : 0;
    }

    [Fact]
    public void Score_twoTownsOfOneProvince_isLowerThanOne()
    {
        const string One = "A typhoon killed 21 people on Wednesday in the town of Sandovar in Quilate province, the weather service said.";
        const string Other = "Fifteen people were killed on Thursday by a typhoon in the town of {0} in Quilate province, the weather service said.";
        var (same, apart) = (Odds("Sandovar"), Odds("Merindale"));
        Assert.True(apart < same / 10, $"{apart} and {same}");

        static double Odds(string town) =>
            StoryLink.Score(Sign(One, 0), Sign(string.Format(System.Globalization.CultureInfo.InvariantCulture, Other, town), 1)) is var score ? score / (1 - score) : 0;
    }

    [Fact]
    public void Score_datelineOfAnAgencysCity_isNoScene()
    {
        var (a, b) = (Sign("MANILA, Feb 1 (RNA) - " + Ferry, 0), Sign("JAKARTA - Rescuers recovered more bodies on Wednesday from a ferry that capsized off Tumbrel.", 1));
        Assert.False(LinkEvidence.Of(new LinkProbe(a.Profile), b.Profile).OtherScene);
        Assert.True(LinkEvidence.Of(new LinkProbe(a.Profile), b.Profile).Scene > 0);
    }

    [Fact]
    public void Score_exactFiguresInCommon_tellMoreThanRoundOnes()
    {
        static double Precision(double value) => FigureEvidence.Of([new StoryFigure(Measure.People, value)], [new StoryFigure(Measure.People, value)]).Precision;
        Assert.True(Precision(1187) > Precision(127) && Precision(127) > Precision(100) && Precision(100) == Precision(3));
        Assert.InRange(Precision(double.MaxValue), 0, Precision(3));
        Assert.InRange(Precision(double.PositiveInfinity), 0, Precision(3));
    }

    private static StorySignature Sign(string text, int? day, string? title = null) =>
        SignatureReader.Read(ArticleAnalyzer.Analyze(new Article { Id = "x", Text = text, Title = title, Published = day is { } days ? new DateOnly(2017, 2, 1).AddDays(days) : null }));
}
