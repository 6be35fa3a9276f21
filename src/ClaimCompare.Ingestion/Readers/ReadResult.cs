using System.Diagnostics.CodeAnalysis;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>Why a source could not be read, in words for an editor.</summary>
/// <param name="Source">The file or article that was read.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record ReadFailure(string Source, string Problem, string Remedy)
{
    public override string ToString() => $"{Source}: {Problem} {Remedy}";
}

/// <summary>An article, or why there is none. Bad input is a result, never an exception.</summary>
public sealed class ReadResult
{
    private ReadResult(ReadArticle? article, ReadFailure? failure) => (Article, Failure) = (article, failure);

    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Article is not null;

    public ReadArticle? Article { get; }

    public ReadFailure? Failure { get; }

    /// <summary>The same result; a failure names this source.</summary>
    internal ReadResult From(string source) => Failure is null ? this : Of(Failure with { Source = source });

    public static ReadResult Of(ReadArticle article) => new(article, null);

    public static ReadResult Of(ReadFailure failure) => new(null, failure);
}
