using System.Runtime.CompilerServices;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>A claim with all that comparing it needs.</summary>
/// <param name="Witness">The copy family or the article itself, as an independent text.</param>
/// <param name="Capitals">The capitalized words of the article.</param>
internal sealed record ClaimEntry(AnalyzedArticle Article, int Index, string Witness, CapitalWords Capitals)
{
    private Party? party;
    private string? origin;

    public Claim Claim { get; } = Article.Claims[Index];

    public ClaimRef Ref => new(Article.Article.Id, Index);

    public Quantity? Quantity { get; } = Article.Claims[Index].Quantity is { } q ? Article.TextOf(Article.Claims[Index]).Quantities[q] : null;

    public Attribution? Attribution { get; } = Article.Claims[Index].Attribution is { } a ? Article.TextOf(Article.Claims[Index]).Attributions[a] : null;

    /// <summary>What the wording allows.</summary>
    public Interval Interval => Quantity is null ? Interval.Everything : Interval.Of(Quantity, Claim.Measurand?.Scale ?? 1);

    /// <summary>The speaker as resolved, or as written; null where the outlet itself speaks.</summary>
    public string? Speaker => Attribution is { Sources.Count: > 0 } by ? by.Sources[0].Speaker ?? by.Sources[0].Name : null;

    /// <summary>On which side the speaker stands.</summary>
    public Party Party => party ??= Attribution is { Sources.Count: > 0 } by ? Party.Of(by.Sources[0]) : Party.OfCounting(this);

    /// <summary>
    /// Key of whom the claim goes back to: a speaker, the body whose spokesman he is, or the text itself where it names none.
    /// </summary>
    public string Origin => origin ??= (Attribution is { Sources: [var source, ..] } ? OriginOf(source) : null) ?? "text of " + Witness;

    /// <summary>Key of a source, or of the body whose spokesman he is; null where its name tells nothing.</summary>
    public static string? OriginOf(Source source) =>
        Speakers.Key(source.Affiliation is { Speaks: true } office ? office.Body : source.Speaker ?? source.Name) is { Length: > 0 } key ? key : null;

    /// <summary>The first day on which an article of the story came out; null where none is dated, or where the claim is looked at without its story.</summary>
    public DateOnly? Began { get; init; }

    public string Words => Article.TextOf(Claim).Text.Slice(Claim.Span);

    /// <summary>A claim is itself and no other; what it holds, whole texts among it, need not be looked at for that.</summary>
    public bool Equals(ClaimEntry? other) => other is not null && ReferenceEquals(Article, other.Article) && Index == other.Index;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Article), Index);
}
