using System.Globalization;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Stories;

/// <summary>Finds days of publication for a story's undated articles: for reading and display, never for linking.</summary>
internal static class DateInference
{
    /// <summary>A lead names its weekday early; headline, kicker and dateline may stand before it as sentences of their own.</summary>
    private const int LeadSentences = 6;

    /// <summary>With three days either way every weekday falls on exactly one date.</summary>
    private const int HalfWeek = 3;

    private static readonly WordTable<int> Weekdays = new(
        LexiconFile.Read("weekdays").Section(""), static entry => int.Parse(entry.Value, CultureInfo.InvariantCulture));

    private static readonly WordTable<bool> Elsewhere = new(LexiconFile.Read("weekdays").Section("elsewhere"), static _ => true);

    /// <returns>In the order of article ids.</returns>
    public static IReadOnlyList<InferredDate> Infer(IReadOnlyList<AnalyzedArticle> articles, IReadOnlyList<CopyFamily> families)
    {
        var dated = articles.Where(article => article.Article.Published is not null)
            .OrderBy(article => article.Article.Published).ThenBy(article => article.Article.Id, StringComparer.Ordinal).Select(article => article.Article).ToList();
        if (dated.Count == 0)
        {
            return [];
        }

        var siblings = Siblings(dated, families);
        var inferred = new List<InferredDate>();
        foreach (var article in articles.Where(article => article.Article.Published is null).OrderBy(article => article.Article.Id, StringComparer.Ordinal))
        {
            if ((OfCopy(article.Article.Id, siblings) ?? OfLead(article, dated[0])) is { } date)
            {
                inferred.Add(date);
            }
        }

        return inferred;
    }

    /// <summary>The first date under which the same copy was published.</summary>
    private static InferredDate? OfCopy(string id, Dictionary<string, Article> siblings) =>
        siblings.TryGetValue(id, out var sibling) ? new InferredDate(id, sibling.Published!.Value, $"same copy as {sibling.Id}") : null;

    /// <summary>For each article of a family with a date the first of them that has one.</summary>
    private static Dictionary<string, Article> Siblings(List<Article> dated, IReadOnlyList<CopyFamily> families)
    {
        var siblings = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var family in families)
        {
            var members = family.Articles.ToHashSet(StringComparer.Ordinal);
            if (dated.Find(article => members.Contains(article.Id)) is { } sibling)
            {
                members.ToList().ForEach(id => siblings.TryAdd(id, sibling));
            }
        }

        return siblings;
    }

    /// <summary>The earliest day that fits the weekdays of the lead, near the first report that has a date.</summary>
    private static InferredDate? OfLead(AnalyzedArticle article, Article first)
    {
        var text = article.Body.Text;
        var day = first.Published!.Value;
        var count = Math.Min(LeadSentences, text.Sentences.Length);
        for (var s = 0; s < count; s++)
        {
            if (LatestDay(text, text.Sentences[s], day, out var weekday) is { } published)
            {
                return new InferredDate(
                    article.Article.Id, published, $"its lead says {weekday}, and {first.Id} is dated {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}");
            }
        }

        return null;
    }

    /// <summary>The latest of the days that a sentence names: it was written no earlier.</summary>
    private static DateOnly? LatestDay(ArticleText text, Sentence sentence, DateOnly near, out string weekday)
    {
        DateOnly? latest = null;
        weekday = "";
        var tokens = text.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!Weekdays.TryGet(tokens[i].Word, out var number) || (i > sentence.FirstToken && Elsewhere.Contains(tokens[i - 1].Word)))
            {
                continue;
            }

            var day = Nearest(number % 7, near);
            if (latest is null || day > latest)
            {
                latest = day;
                weekday = text.CharsOf(i).ToString();
            }
        }

        return latest;
    }

    private static DateOnly Nearest(int weekday, DateOnly near)
    {
        var first = DateOnly.FromDayNumber(Math.Clamp(near.DayNumber - HalfWeek, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber - (2 * HalfWeek)));
        return first.AddDays((weekday - (int)first.DayOfWeek + 7) % 7);
    }
}
