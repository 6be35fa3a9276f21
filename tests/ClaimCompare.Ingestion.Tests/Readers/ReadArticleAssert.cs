using ClaimCompare.Ingestion.Readers;

namespace ClaimCompare.Ingestion.Tests.Readers;

internal static class ReadArticleAssert
{
    /// <summary>What every read article must hold, whatever was read.</summary>
    public static void IsConsistent(ReadArticle article)
    {
        var (originalEnd, textEnd) = (0, 0);
        foreach (var segment in article.Segments)
        {
            Assert.True(segment.Original.Start >= originalEnd, "segments overlap or stand out of order");
            Assert.Equal(article.Original[segment.Original.Start..segment.Original.End], article.Text[segment.InText.Start..segment.InText.End]);
            Assert.True(string.IsNullOrWhiteSpace(article.Text[textEnd..segment.TextStart]), "the text holds words that no segment maps");
            (originalEnd, textEnd) = (segment.Original.End, segment.InText.End);
        }

        Assert.Equal(article.Text.Length, textEnd);
        var last = 0;
        foreach (var furniture in article.Furniture)
        {
            Assert.True(furniture.Original.Start >= last && furniture.Original.End <= article.Original.Length, "furniture overlaps or stands out of order");
            Assert.Equal(furniture.Kind == FurnitureKind.Caption, furniture.InText is not null);
            if (furniture.InText is { } span)
            {
                Assert.Equal(furniture.Text, article.Text[span.Start..span.End]);
            }
            else
            {
                Assert.DoesNotContain(article.Segments, segment => segment.Original.Overlaps(furniture.Original));
            }

            last = furniture.Original.End;
        }

        Assert.All(article.Evidence, evidence => Assert.True(evidence.Original.Length > 0 && evidence.Original.End <= article.Original.Length));
    }
}
