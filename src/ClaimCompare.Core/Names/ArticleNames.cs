using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

public enum NameKind
{
    Unknown,
    Person,
    Organization,
    Agency,
    Place,
}

/// <summary>One person, body or place of an article, under its fullest name.</summary>
/// <param name="Id">Index in <see cref="ArticleNames.Entities"/>.</param>
/// <param name="Name">The canonical name: fullest form in the article, without titles, known transliterations folded ("Volodymyr Zelensky", "Belarusian Defense Ministry").</param>
public sealed record Entity(int Id, string Name, NameKind Kind)
{
    /// <summary>Roles and descriptions the article gives: "president", "leader of Belarus".</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Nationality or country by which it is described, as a place's canonical name ("Belarus"), where known.</summary>
    public string? Country { get; init; }
}

/// <summary>A place in the text where an entity is named (not pronouns).</summary>
public sealed record NameMention(TextSpan Span, int Entity);

/// <summary>Everyone and everything an article names.</summary>
public sealed record ArticleNames(IReadOnlyList<Entity> Entities, IReadOnlyList<NameMention> Mentions)
{
    public static ArticleNames None { get; } = new([], []);
}
