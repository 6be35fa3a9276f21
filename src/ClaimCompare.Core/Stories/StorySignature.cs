using System.Collections.Immutable;

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
/// <param name="Rank">Its place among the article's terms by weight, 0 the weightiest; at most 255.</param>
public readonly record struct StoryTerm(uint Key, float Weight, TermKind Kind, byte Rank);

/// <summary>
/// What story finding needs of an article, computed once from the article alone, small enough to be stored by the hundred thousand.
/// Two signatures decide whether their articles may tell one story; see <see cref="StoryLink"/>.
/// </summary>
public sealed class StorySignature
{
    /// <summary>Terms beyond these say little; the bound keeps a signature near one kilobyte and a comparison near a microsecond.</summary>
    public const int MostTerms = 128;

    /// <summary>How many of the weightiest terms stand for the article in the index.</summary>
    public const int LeadingTerms = 24;

    /// <summary>How many of the weightiest terms are the gist of the article.</summary>
    internal const int GistTerms = 12;

    private readonly StoryTerm[] terms;
    private readonly double[] norms = new double[3];

    /// <param name="published">See <see cref="Published"/>.</param>
    /// <param name="writtenDay">See <see cref="WrittenDay"/>.</param>
    /// <param name="latestYear">See <see cref="LatestYear"/>.</param>
    /// <param name="terms">See <see cref="Terms"/>; each key once, in any order.</param>
    public StorySignature(DateOnly? published, DateOnly? writtenDay, int? latestYear, IEnumerable<StoryTerm> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        Published = published;
        WrittenDay = writtenDay;
        LatestYear = latestYear;
        this.terms = [.. terms.OrderBy(term => term.Key)];
        Leading = [.. this.terms.Where(term => term.Rank < LeadingTerms).Select(term => term.Key)];
        foreach (var term in this.terms)
        {
            norms[(int)term.Kind] += (double)term.Weight * term.Weight;
            GistWeight += term.Rank < GistTerms ? term.Weight : 0;
        }

        for (var kind = 0; kind < norms.Length; kind++)
        {
            norms[kind] = Math.Sqrt(norms[kind]);
        }
    }

    /// <summary>The day of publication, where the source says it. An inferred date never comes in here.</summary>
    public DateOnly? Published { get; }

    /// <summary>The first full date that stands in the opening of the text; used where <see cref="Published"/> is unknown.</summary>
    public DateOnly? WrittenDay { get; }

    /// <summary>The latest year the text names, where it names one.</summary>
    public int? LatestYear { get; }

    /// <summary>The article's weightiest terms, by key.</summary>
    public ReadOnlySpan<StoryTerm> Terms => terms;

    /// <summary>The keys of the weightiest terms, ascending: two articles that share fewer than two of them are never linked.</summary>
    public ImmutableArray<uint> Leading { get; }

    internal double GistWeight { get; }

    /// <summary>The length of the vector of one kind's weights.</summary>
    internal double Norm(TermKind kind) => norms[(int)kind];
}
