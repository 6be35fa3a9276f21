using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Stories;

namespace ClaimCompare.Core.Tests.Stories;

public class FeatureBytesTests
{
    [Fact]
    public void Read_whatWasWritten_isTheSame()
    {
        var features = new StoryFeatures
        {
            Published = new DateOnly(2021, 5, 9),
            LatestYear = 2020,
            Terms = [new StoryTerm(7, 0.25f, TermKind.Word, 1, false), new StoryTerm(uint.MaxValue, 1.6f, TermKind.Number, 0, true, true), new StoryTerm(9, 1, TermKind.Name, 2, false, false, true)],
            Persons = [new StoryMark(3_000_000_000, 1.5f)],
            Figures = [new StoryFigure(Measure.Age, 44), new StoryFigure(Measure.Killed, 0.5)],
            Kinds = [new StoryMark(4, 2.25f)],
            Countries = [new StoryMark(9, 1), new StoryMark(4_000_000_000, 2)],
            Days = [3, 510, 738_000],
            IsSequel = true,
        };
        var read = FeatureBytes.Read(FeatureBytes.Write(features));
        Assert.Equal((features.Published, features.WrittenDay, features.LatestYear), (read.Published, read.WrittenDay, read.LatestYear));
        Assert.Equal(features.Terms.ToArray(), read.Terms.ToArray());
        Assert.Equal(features.Persons.ToArray(), read.Persons.ToArray());
        Assert.Equal(features.Figures.ToArray(), read.Figures.ToArray());
        Assert.Equal(features.Kinds.ToArray(), read.Kinds.ToArray());
        Assert.Equal(features.Countries.ToArray(), read.Countries.ToArray());
        Assert.Equal(features.Days.ToArray(), read.Days.ToArray());
        Assert.True(read.IsSequel);
    }

    [Fact]
    public void Read_nothingButDates_isTheSame()
    {
        var features = new StoryFeatures { Published = DateOnly.MinValue, WrittenDay = DateOnly.MaxValue, Terms = [] };
        var read = FeatureBytes.Read(FeatureBytes.Write(features));
        Assert.Equal((DateOnly.MinValue, DateOnly.MaxValue, null), (read.Published!.Value, read.WrittenDay!.Value, read.LatestYear));
        Assert.Empty(read.Terms);
        Assert.False(read.IsSequel);
        Assert.Empty(read.Days);
    }
}
