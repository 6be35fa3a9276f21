using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Stories;

/// <summary>Reads an article's signature: a pure function of the article.</summary>
public static class SignatureReader
{
    /// <summary>The date of a page or dateline stands within the first lines; a date further down is the event's or another's.</summary>
    private const int Opening = 400;

    /// <summary>A list of results or prices is no story's set of figures; the bound keeps signatures small.</summary>
    private const int MostFigures = 64;

    public static StorySignature Read(AnalyzedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var asides = Asides.In(article.Body);
        var scenes = new SceneReader(article, asides);
        var terms = TermCounter.Count(article, scenes, asides, out var latestYear, out var kinds);
        return new StorySignature(new StoryFeatures
        {
            Published = article.Article.Published,
            WrittenDay = WrittenDay(article.Body.Dates) ?? (article.Title is { } title ? WrittenDay(title.Dates) : null),
            LatestYear = latestYear,
            Terms = terms,
            Persons = Persons(article.Body.Names),
            Figures = Figures(article.Body.Quantities),
            Kinds = kinds,
            Countries = scenes.Countries,
            Days = EventDays.Of(article, asides),
            IsSequel = Sequels.IsOne(article),
        });
    }

    private static DateOnly? WrittenDay(IReadOnlyList<DateMention> dates)
    {
        foreach (var date in dates)
        {
            if (date.Span.Start > Opening)
            {
                break;
            }

            if (date is { Relative: false, Granularity: Granularity.Day or Granularity.Time, From: { } day })
            {
                return day;
            }
        }

        return null;
    }

    private static ImmutableArray<StoryMark> Persons(ArticleNames names)
    {
        var mentions = new int[names.Entities.Count];
        foreach (var mention in names.Mentions)
        {
            mentions[mention.Entity]++;
        }

        var persons = new Dictionary<uint, int>();
        foreach (var entity in names.Entities)
        {
            var space = entity.Name.LastIndexOf(' ');
            if (entity.Kind == NameKind.Person && space > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(persons, TermKeys.Of(entity.Name.AsSpan(space + 1)), out _) += mentions[entity.Id];
            }
        }

        return [.. persons.OrderBy(person => person.Key).Select(person => new StoryMark(person.Key, 1 + MathF.Log(Math.Max(1, person.Value))))];
    }

    /// <summary>Exact figures; "one" is left out, it counts something in every article.</summary>
    private static ImmutableArray<StoryFigure> Figures(IReadOnlyList<Quantity> quantities) =>
    [
        .. quantities.Where(quantity => quantity.Value is { } value && value != 1).Take(MostFigures)
            .Select(quantity => new StoryFigure(quantity.Measure, quantity.Value!.Value)).Distinct()
            .OrderBy(figure => figure.Measure).ThenBy(figure => figure.Value),
    ];
}
