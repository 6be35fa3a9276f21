using System.Globalization;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// The time of day at which texts say that their figures stood: "by 6 p.m. on Tuesday", "said on Tuesday evening", "the toll was 30 at
/// noon". The time of what happened is none. One instance serves one story and remembers what it read of each article.
/// </summary>
internal sealed class StatedTimes
{
    private static readonly PhraseTable<bool> Bounds = new(LexiconFile.Read("figures").Section("as-of"), static _ => true);
    private static readonly WordTable<bool> Telling = new(Verbs.Inflect(LexiconFile.Read("figures").Section("telling")), static _ => true);
    private static readonly WordTable<bool> Counting = new(Verbs.Inflect(LexiconFile.Read("figures").Section("counting")), static _ => true);
    private static readonly WordTable<bool> Showing = new(Verbs.Inflect(LexiconFile.Read("figures").Section("showing")), static _ => true);
    private static readonly WordTable<bool> Counts = new(LexiconFile.Read("figures").Section("count"), static _ => true);

    /// <summary>The hours that a part of the day may mean; an hour from 24 on is of the next day.</summary>
    private static readonly PhraseTable<(int From, int To)> DayParts = new(LexiconFile.Read("figures").Section("hours"), static entry =>
        (int.Parse(entry.Value.Split('-')[0], CultureInfo.InvariantCulture), int.Parse(entry.Value.Split('-')[1], CultureInfo.InvariantCulture)));

    /// <summary>Tokens of "as of", "up to".</summary>
    private const int LongestBound = 2;

    /// <summary>Tokens of a sentence that are looked at for words of counting.</summary>
    private const int LongestRead = 60;

    private readonly Dictionary<string, List<(Claim Claim, Stretch Stood)>> articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Interval?> tolls = new(StringComparer.Ordinal);

    /// <summary>When the figure stood, where its sentence says so, or another one of the article that repeats it.</summary>
    public Stretch? Of(ClaimEntry entry)
    {
        if (Of(entry.Article, entry.Claim) is { } own)
        {
            return own;
        }

        foreach (var (claim, stood) in StatedIn(entry.Article))
        {
            if (claim.Measurand!.Population == entry.Claim.Measurand!.Population && Interval.Of(entry.Article.Body.Quantities[claim.Quantity!.Value]).SameAs(entry.Interval))
            {
                return stood;
            }
        }

        return null;
    }

    /// <summary>The latest time at which any count of the article stood: what its other counts are of, too.</summary>
    public Stretch? OfArticle(AnalyzedArticle article)
    {
        Stretch? latest = null;
        foreach (var (_, stood) in StatedIn(article))
        {
            latest = latest is null || stood.To > latest.Value.To ? stood : latest;
        }

        return latest;
    }

    /// <summary>The counts of the article's text that say when they stood, one for each time and figure.</summary>
    private List<(Claim Claim, Stretch Stood)> StatedIn(AnalyzedArticle article)
    {
        if (!articles.TryGetValue(article.Article.Id, out var stated))
        {
            articles[article.Article.Id] = stated = [];
            foreach (var claim in article.Claims)
            {
                if (stated.Count < MostStated && claim is { Quantity: not null, Measurand: not null, In: ClaimPlace.Text } && Of(article, claim) is { } stood)
                {
                    stated.Add((claim, stood));
                }
            }
        }

        return stated;
    }

    /// <summary>Counts with a time of their own that are kept of one article.</summary>
    private const int MostStated = 16;

    /// <summary>
    /// The articles tell two states of the event, so that their other counts are of two times: both say of when their counts are, or both
    /// give the number of the dead, and it is not the same.
    /// </summary>
    public bool AreApart(ClaimEntry a, ClaimEntry b)
    {
        if (OfArticle(a.Article) is { } one && OfArticle(b.Article) is { } other)
        {
            return !one.Meets(other);
        }

        return a.Claim.Measurand!.Measure != Measure.Killed && TollOf(a.Article) is { } toll && TollOf(b.Article) is { } another && toll.IsDisjointFrom(another);
    }

    /// <summary>The first count of the dead in the article's text.</summary>
    private Interval? TollOf(AnalyzedArticle article)
    {
        if (!tolls.TryGetValue(article.Article.Id, out var toll))
        {
            foreach (var claim in article.Claims)
            {
                if (claim is { Quantity: { } index, In: ClaimPlace.Text, Measurand: { Measure: Measure.Killed, Part: Part.Whole } })
                {
                    toll = Interval.Of(article.Body.Quantities[index]);
                    break;
                }
            }

            tolls[article.Article.Id] = toll;
        }

        return toll;
    }

    private static Stretch? Of(AnalyzedArticle article, Claim claim)
    {
        var read = article.TextOf(claim);
        var by = claim.Attribution is { } attribution ? read.Attributions[attribution] : null;
        if (by?.Date is { } told && TimeOfDay(read, read.Dates[told]) is { } said)
        {
            return said;
        }

        Stretch? nearest = null;
        var distance = int.MaxValue;
        for (var i = EventDates.FirstIn(read.Dates, claim.Sentence.Start); i < read.Dates.Count && read.Dates[i].Span.Start < claim.Sentence.End; i++)
        {
            var span = read.Dates[i].Span;
            var gap = span.Start >= claim.Span.End ? span.Start - claim.Span.End : claim.Span.Start - span.End;
            if (gap < distance && TimeOfDay(read, read.Dates[i]) is { } stood && IsOfCount(read, claim, by, span))
            {
                (nearest, distance) = (stood, gap);
            }
        }

        return nearest;
    }

    /// <summary>The moment or the part of a day that a date names; null for whole days, and for times of a named zone, which other texts may not keep.</summary>
    private static Stretch? TimeOfDay(TextAnalysis read, DateMention date)
    {
        if (date is not { Granularity: Granularity.Time, From: { } day, UtcOffset: null })
        {
            return null;
        }

        if (date.Time is { } time)
        {
            return new Stretch(day.ToDateTime(time), day.ToDateTime(time));
        }

        var last = read.Text.TokenAt(date.Span.End - 1);
        return day < DateOnly.MaxValue && DayParts.TryMatch(read.Text.Tokens, last, last + 1, out _, out var hours)
            ? new Stretch(day.ToDateTime(TimeOnly.MinValue).AddHours(hours.From), day.ToDateTime(TimeOnly.MinValue).AddHours(hours.To))
            : null;
    }

    /// <summary>
    /// The time is of the count: inside the words that name the source ("the mayor, speaking at 9 a.m."), behind "as of" or "by", behind
    /// a verb of telling or counting, behind the figure itself or at the head of the sentence where it tells of a count.
    /// </summary>
    private static bool IsOfCount(TextAnalysis read, Claim claim, Attributions.Attribution? by, TextSpan date)
    {
        if (by is { Sources: [var source, ..] } && source.Span.Contains(date.Start))
        {
            return true;
        }

        var text = read.Text;
        var token = text.TokenAt(date.Start);
        if (IsBehindBound(text, token))
        {
            return true;
        }

        var before = token > 0 && text.Classes[token - 1] is WordClass.Preposition or WordClass.Adverb ? token - 2 : token - 1;
        var first = text.Sentences[text.SentenceOf(token)].FirstToken;
        return before < first
            ? TellsCount(text, text.SentenceOf(token))
            : Telling.Contains(text.Tokens[before].Word) || Counting.Contains(text.Tokens[before].Word) || Showing.Contains(text.Tokens[before].Word) || IsTally(text, before) || Stands(text, before, first) || IsIssued(text, before, first)
                || (claim.Span.Contains(text.Tokens[before].Start) && TellsCount(text, text.SentenceOf(token)));
    }

    /// <summary>"were known to have died at 1 p.m.", "were taking part at noon": not when something befell them, but when it was so.</summary>
    private static bool Stands(ArticleText text, int last, int first)
    {
        for (var i = Math.Max(first, last - LongestStanding + 1); i <= last; i++)
        {
            if (Standing.TryMatch(text.Tokens, i, last + 1, out var length, out _) && i + length == last + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the figures released by the hospital on Monday morning".</summary>
    private static bool IsIssued(ArticleText text, int last, int first)
    {
        for (var i = last; i > Math.Max(first, last - LongestName); i--)
        {
            if (text.CharsOf(i) is "by")
            {
                return Telling.Contains(text.Tokens[i - 1].Word) || text.CharsOf(i - 1) is "up" or "kept";
            }

            if (text.Classes[i] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner or WordClass.Possessive))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Tokens of "known to have died", and of a body's name.</summary>
    private const int LongestStanding = 4;
    private const int LongestName = 6;

    private static readonly PhraseTable<bool> Standing = new(LexiconFile.Read("figures").Section("standing"), static _ => true);

    /// <summary>"put the toll on Saturday morning at 12".</summary>
    private static bool IsTally(ArticleText text, int token) => text.Classes[token] == WordClass.Noun && Counts.Contains(text.Tokens[token].Word);

    private static bool IsBehindBound(ArticleText text, int token)
    {
        for (var i = Math.Max(0, token - LongestBound); i < token; i++)
        {
            if (Bounds.TryMatch(text.Tokens, i, token, out var length, out _) && i + length == token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence tells of a count ("the toll", "had registered"), not of what happened.</summary>
    private static bool TellsCount(ArticleText text, int sentence)
    {
        var (first, end) = (text.Sentences[sentence].FirstToken, text.Sentences[sentence].EndToken);
        for (var i = first; i < Math.Min(end, first + LongestRead); i++)
        {
            if (Counts.Contains(text.Tokens[i].Word) || Counting.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }
}
