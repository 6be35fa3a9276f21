using System.Collections.Immutable;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Stories;

/// <summary>What kind of evidence a term is; each kind is compared for itself.</summary>
public enum TermKind : byte
{
    /// <summary>A word of the language.</summary>
    Word,

    /// <summary>A word that the article writes with a capital only.</summary>
    Name,

    Number,
}

/// <summary>A word, name or figure of an article.</summary>
/// <param name="Key">Hash of the stem or digits; equal for all forms and house spellings.</param>
/// <param name="Weight">Above 0: the rarer in English and the more often used, the more.</param>
/// <param name="Rank">Its place among the article's terms by weight, 0 the weightiest.</param>
/// <param name="Lead">It stands in the headline or the first sentences.</param>
/// <param name="Scene">It names a place, smaller than a country, where the headline or the first sentences say that the event is.</param>
/// <param name="Aside">It stands only in sentences that tell of other events.</param>
public readonly record struct StoryTerm(uint Key, float Weight, TermKind Kind, byte Rank, bool Lead, bool Scene = false, bool Aside = false);

/// <summary>A person named in full (by the last name), a kind of event or a country that the article speaks of.</summary>
/// <param name="Key">Hash of the name; of a kind its number.</param>
/// <param name="Weight">Above 0: the more it is spoken of, the more.</param>
public readonly record struct StoryMark(uint Key, float Weight);

/// <summary>A figure that the article gives: 3 killed, 27 (age).</summary>
public readonly record struct StoryFigure(Measure Measure, double Value);

/// <summary>What story finding needs of an article: plain data, read once from the article alone, about two kilobytes.</summary>
public sealed record StoryFeatures
{
    /// <summary>The day of publication, where the source says it. An inferred date never comes in here.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The first full date that stands in the opening of the text; used where <see cref="Published"/> is unknown.</summary>
    public DateOnly? WrittenDay { get; init; }

    /// <summary>The latest year the text names, where it names one.</summary>
    public int? LatestYear { get; init; }

    /// <summary>The article's weightiest terms, ascending by key, each key once.</summary>
    public required ImmutableArray<StoryTerm> Terms { get; init; }

    /// <summary>Whom it names in full; ascending by key, each key once.</summary>
    public ImmutableArray<StoryMark> Persons { get; init; } = [];

    /// <summary>Ascending by measure, then value, each once.</summary>
    public ImmutableArray<StoryFigure> Figures { get; init; } = [];

    /// <summary>The kinds of event its words speak for; ascending by key, each key once.</summary>
    public ImmutableArray<StoryMark> Kinds { get; init; } = [];

    /// <summary>The countries it names, by themselves or by their people; ascending by key, each key once.</summary>
    public ImmutableArray<StoryMark> Countries { get; init; } = [];

    /// <summary>The days that its opening names, as <see cref="EventDays"/> writes them; ascending, each once.</summary>
    public ImmutableArray<int> Days { get; init; } = [];

    /// <summary>It says that its event is another one after one like it.</summary>
    public bool IsSequel { get; init; }
}
