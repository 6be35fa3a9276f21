using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Comparison.People;

/// <summary>Reads what speaks for and against two people of two articles, whose ages differ, being one.</summary>
internal static class PersonEvidence
{
    public const int Features = (int)PersonFeature.CountsAlike + 1;

    /// <summary>Ages farther apart are two people's.</summary>
    public const double MostYears = 10;

    private const double FewYears = 4;
    private const double MostShare = 2;
    private const int MostRank = 4;

    /// <summary>A difference of so many years for each year of age is usual where two texts mean one person.</summary>
    private const double UsualShare = 0.125;

    /// <summary>Scales a sum of shared words to about 1.</summary>
    private const float UsualSum = 6;
    private const float MostShared = 2;

    /// <summary>Whether the two can be one, and their ages differ.</summary>
    public static bool MayBeOne(Person a, Person b) => !a.Years.Equals(b.Years) && Math.Abs(a.Years - b.Years) <= MostYears && a.IsCompatibleWith(b) && !a.Bearer.Several && !b.Bearer.Several && !a.IsOfAnotherTime(b)
        && a.Profile is not null && b.Profile is not null && !IsRelativeOnly(a, b) && !IsRelativeOnly(b, a) && Background.IsRecalled(a.Entries[0]) == Background.IsRecalled(b.Entries[0]);

    /// <summary>"Her 14-year-old son called the police": a relative to whom nothing happened is known again as that relative alone.</summary>
    private static bool IsRelativeOnly(Person person, Person other) => person.Bearer is { Tie: { } tie, Involvement: Involvement.None } && person.Name is null && tie != other.Bearer.Tie;

    /// <summary>The other text tells of somebody of his age whose name and sex do not speak against his being the one.</summary>
    public static bool HasLike(Person person, ArticlePeople there)
    {
        foreach (var other in there.All)
        {
            if (other.Years.Equals(person.Years) && other.NamesFit(person) && Person.SexesFit(other.Bearer, person.Bearer))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Fills in what <see cref="PersonFeature"/> names.</summary>
    /// <param name="ruled">By what the rules take the two for one; null where they do not.</param>
    public static void Read(Person a, Person b, ArticlePeople ofA, ArticlePeople ofB, Likeness? ruled, Span<float> features)
    {
        features.Clear();
        features[(int)PersonFeature.Bias] = 1;
        var isInOrder = a.Years < b.Years;
        var (lesser, greater, ofLesser, ofGreater) = isInOrder ? (a, b, ofA, ofB) : (b, a, ofB, ofA);
        ReadYears(lesser.Years, greater.Years, features);
        ReadNames(lesser, greater, ofLesser, ofGreater, features);
        ReadParts(lesser, greater, ofLesser, ofGreater, features);
        ReadChoice(lesser, greater, ofLesser, ofGreater, features);
        ReadPlaces(lesser, greater, ofLesser, ofGreater, features);
        ReadWords(lesser.Profile!, greater.Profile!, features);
        Set(features, PersonFeature.RuledDescribed, ruled is Likeness.Described);
        Set(features, PersonFeature.RuledListed, ruled is Likeness.Listed);
        Set(features, PersonFeature.CountsAlike, ofA.CountsAsManyAs(ofB));
    }

    private static void Set(Span<float> features, PersonFeature feature, bool holds) => features[(int)feature] = holds ? 1 : 0;

    private static void ReadYears(double lesser, double greater, Span<float> features)
    {
        var years = greater - lesser;
        Set(features, PersonFeature.OneYear, years <= 1);
        Set(features, PersonFeature.TwoYears, years is > 1 and <= 2);
        Set(features, PersonFeature.FewYears, years is > 2 and <= FewYears);
        Set(features, PersonFeature.ManyYears, years > FewYears);
        features[(int)PersonFeature.ShareOfAge] = (float)Math.Min(MostShare, years / (UsualShare * Math.Max(1, lesser)));
        Set(features, PersonFeature.Transposed, Ages.AreTransposed(lesser, greater));
        Set(features, PersonFeature.BothChildren, greater < Ages.Adult);
        Set(features, PersonFeature.OneChild, lesser < Ages.Adult && greater >= Ages.Adult);
    }

    private static void ReadNames(Person lesser, Person greater, ArticlePeople ofLesser, ArticlePeople ofGreater, Span<float> features)
    {
        var named = lesser.Name is not null ? lesser : greater.Name is not null ? greater : null;
        Set(features, PersonFeature.OneNamed, named is not null && (lesser.Name is null || greater.Name is null));
        Set(features, PersonFeature.NameThere, named is not null && (named == lesser ? ofGreater : ofLesser).Names(named.Name!));
        var (one, other) = (lesser.Bearer, greater.Bearer);
        Set(features, PersonFeature.SameSex, one.Sex != Gender.Unknown && one.Sex == other.Sex);
        Set(features, PersonFeature.SameTrade, one.Trade is not null && one.Trade == other.Trade);
        Set(features, PersonFeature.OtherTrade, one.Trade is not null && other.Trade is not null && one.Trade != other.Trade);
        Set(features, PersonFeature.SameTie, one.Tie is not null && one.Tie == other.Tie);
        var (x, y) = (lesser.Profile!.Head, greater.Profile!.Head);
        Set(features, PersonFeature.SameNoun, x != 0 && x == y);
        Set(features, PersonFeature.OtherNoun, x != 0 && y != 0 && x != y);
    }

    private static void ReadParts(Person lesser, Person greater, ArticlePeople ofLesser, ArticlePeople ofGreater, Span<float> features)
    {
        var (one, other) = (PartOf(lesser), PartOf(greater));
        Set(features, PersonFeature.BothKilled, one == Involvement.Killed && other == Involvement.Killed);
        Set(features, PersonFeature.BothHurt, one == Involvement.Harmed && other == Involvement.Harmed);
        Set(features, PersonFeature.BothAccused, one == Involvement.Accused && other == Involvement.Accused);
        Set(features, PersonFeature.OneInvolved, (one == Involvement.None) != (other == Involvement.None));
        Set(features, PersonFeature.KilledOrHurt, one is Involvement.Killed or Involvement.Harmed && other is Involvement.Killed or Involvement.Harmed && one != other);
        Set(features, PersonFeature.SolePart, one == other && one != Involvement.None && IsSole(ofLesser, one) && IsSole(ofGreater, other));
        Set(features, PersonFeature.OneCounted, one == other && CountOf(ofLesser, one) <= 1 && CountOf(ofGreater, one) <= 1);
        Set(features, PersonFeature.SeveralCounted, (one != Involvement.None && CountOf(ofLesser, one) is >= 2 and < double.PositiveInfinity) || (other != Involvement.None && CountOf(ofGreater, other) is >= 2 and < double.PositiveInfinity));
        Set(features, PersonFeature.SeveralOfTrade, IsOfSeveral(lesser, ofLesser, ofGreater) || IsOfSeveral(greater, ofLesser, ofGreater));
        Set(features, PersonFeature.OneArmed, IsArmed(lesser) != IsArmed(greater));
        Set(features, PersonFeature.SameWounds, (lesser.Bearer.Wounds & greater.Bearer.Wounds) != 0);
    }

    private static Involvement PartOf(Person person)
    {
        var part = person.Bearer.Involvement;
        return (part & Involvement.Accused) != 0 ? Involvement.Accused : (part & Involvement.Killed) != 0 ? Involvement.Killed : part != Involvement.None ? Involvement.Harmed : Involvement.None;
    }

    private static bool IsOfSeveral(Person person, ArticlePeople one, ArticlePeople other) => person.Bearer.Trade is { } trade && (one.CountsSeveral(trade) || other.CountsSeveral(trade));

    private static bool IsArmed(Person person) => person.Bearer.Trade is "officer" or "soldier" or "guard";

    private static double CountOf(ArticlePeople people, Involvement part) => part switch
    {
        Involvement.Killed => people.Killed,
        Involvement.Harmed => people.Injured,
        Involvement.Accused => people.Detained,
        _ => double.PositiveInfinity,
    };

    private static bool IsSole(ArticlePeople people, Involvement part)
    {
        var count = 0;
        foreach (var person in people.All)
        {
            count += !person.Bearer.Aside && PartOf(person) == part ? 1 : 0;
        }

        return count == 1;
    }

    private static void ReadChoice(Person lesser, Person greater, ArticlePeople ofLesser, ArticlePeople ofGreater, Span<float> features)
    {
        ReadRivals(lesser, greater, ofGreater, PersonFeature.LesserHasCloser, features);
        ReadRivals(greater, lesser, ofLesser, PersonFeature.GreaterHasCloser, features);
        features[(int)PersonFeature.OnlyOne] = 1f / (ofLesser.All.Count * ofGreater.All.Count);
        features[(int)PersonFeature.OnlyFitting] = 1f / Math.Max(1, Fitting(lesser, ofGreater) * Fitting(greater, ofLesser));
    }

    /// <summary>Who else of the other text may be the person, and is nearer to his age.</summary>
    private static void ReadRivals(Person person, Person instead, ArticlePeople there, PersonFeature closer, Span<float> features)
    {
        var years = Math.Abs(instead.Years - person.Years);
        foreach (var other in there.All)
        {
            if (other != instead && Math.Abs(other.Years - person.Years) < years && other.IsCompatibleWith(person))
            {
                features[(int)closer] = 1;
            }
        }
    }

    private static int Fitting(Person person, ArticlePeople there)
    {
        var count = 0;
        foreach (var other in there.All)
        {
            count += Math.Abs(other.Years - person.Years) <= MostYears && other.IsCompatibleWith(person) ? 1 : 0;
        }

        return count;
    }

    private static void ReadPlaces(Person lesser, Person greater, ArticlePeople ofLesser, ArticlePeople ofGreater, Span<float> features)
    {
        var (x, y) = (ofLesser.RankOf(lesser), ofGreater.RankOf(greater));
        Set(features, PersonFeature.BothFirst, x == 0 && y == 0);
        features[(int)PersonFeature.RankApart] = Math.Min(MostRank, Math.Abs(x - y));
        Set(features, PersonFeature.ListedAlike, lesser.Bearer.Listed > 1 && lesser.Bearer.Listed == greater.Bearer.Listed);
        Set(features, PersonFeature.OneListed, lesser.Bearer.Listed > 1 != greater.Bearer.Listed > 1);
        Set(features, PersonFeature.BothLead, lesser.Profile!.IsInLead && greater.Profile!.IsInLead);
        features[(int)PersonFeature.PositionsApart] = Math.Abs(lesser.Profile!.Position - greater.Profile!.Position);
        Set(features, PersonFeature.Aside, lesser.Bearer.Aside || greater.Bearer.Aside);
        Set(features, PersonFeature.Among, lesser.Bearer.Among || greater.Bearer.Among);
    }

    private static void ReadWords(PersonProfile a, PersonProfile b, Span<float> features)
    {
        var (product, sum) = a.Near.Shared(b.Near);
        features[(int)PersonFeature.Near] = product == 0 ? 0 : product / MathF.Sqrt(a.Near.Square * b.Near.Square);
        features[(int)PersonFeature.Shared] = Math.Min(MostShared, sum / UsualSum);
        features[(int)PersonFeature.Wide] = a.Wide.Likeness(b.Wide);
    }
}
