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

/// <summary>What a name or title says of a person's gender, for telling whom a pronoun can mean.</summary>
public enum Gender : byte
{
    Unknown,
    Male,
    Female,
}

/// <summary>One person, body or place of an article, under its fullest name.</summary>
/// <param name="Id">Index in <see cref="ArticleNames.Entities"/>.</param>
/// <param name="Name">The canonical name: fullest form in the article, without titles, known transliterations folded ("Volodymyr Zelensky", "Belarusian Defense Ministry").</param>
public sealed record Entity(int Id, string Name, NameKind Kind)
{
    /// <summary>Offices and descriptions the article gives, in their usual form: "president", "leader", "Republican".</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Nationality or country by which it is described, as a place's canonical name ("Belarus"), where known.</summary>
    public string? Country { get; init; }

    /// <summary>The state or city by which it is described ("Arizona" of "R-Ariz."), where known.</summary>
    public string? Region { get; init; }

    public Gender Gender { get; init; }

    /// <summary>What kind of body it is ("ministry", "police", "university"); null for people and places.</summary>
    public string? Body { get; init; }

    /// <summary>The body, party or person that the text says somebody belongs to or speaks for; null where it does not say.</summary>
    public Affiliation? Affiliation { get; init; }

    /// <summary>The kinds of its roles, as bits of <see cref="RoleKinds"/>.</summary>
    internal ulong RoleKindBits { get; init; }

    /// <summary>Folded last name, or what mentions of one body or place share.</summary>
    internal ulong Key { get; init; }

    /// <summary>Folded first name; 0 where only one word is known.</summary>
    internal ulong FirstKey { get; init; }
}

/// <summary>A place in the text where an entity is named (not pronouns).</summary>
/// <param name="Span">The name without title and possessive.</param>
/// <param name="Entity">Index in <see cref="ArticleNames.Entities"/>.</param>
public readonly record struct NameMention(TextSpan Span, int Entity);

/// <summary>Everyone and everything an article names.</summary>
/// <param name="Entities">In the order of their first mention.</param>
/// <param name="Mentions">In text order; none overlaps another.</param>
public sealed record ArticleNames(IReadOnlyList<Entity> Entities, IReadOnlyList<NameMention> Mentions)
{
    private readonly Entity[] entities = Entities as Entity[] ?? [.. Entities];
    private readonly NameMention[] mentions = Mentions as NameMention[] ?? [.. Mentions];
    private MentionChains? chains;

    /// <summary>Names of an ordinary article: so few are looked through faster than indexed.</summary>
    private const int MostScanned = 40;

    private Dictionary<string, Entity>? byName;
    private Dictionary<ulong, Entity>? byLastName;

    public static ArticleNames None { get; } = new([], []);

    /// <summary>The entities once more, for loops that ask for thousands.</summary>
    internal ReadOnlySpan<Entity> EntitySpan => entities;

    internal ReadOnlySpan<NameMention> MentionSpan => mentions;

    /// <summary>What is found out of an entity while the article is read.</summary>
    internal void Describe(int entity, Affiliation affiliation) => entities[entity] = entities[entity] with { Affiliation = affiliation };

    /// <summary>Which tokens stand inside quotation marks; null where nobody asked yet for this text.</summary>
    internal QuoteMap? Quotes { get; init; }

    /// <summary>The person, body or place of a canonical name; null where the text names none so.</summary>
    public Entity? Find(string name)
    {
        if (entities.Length > MostScanned)
        {
            return (byName ??= Index(static entity => entity.Name)).GetValueOrDefault(name);
        }

        foreach (var entity in entities)
        {
            if (entity.Name == name)
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>The first person whom the text gives with a first name and this last name; null where it gives none.</summary>
    internal Entity? FindByLastName(ReadOnlySpan<char> lastName)
    {
        var key = LetterFolding.Hash(lastName);
        if (entities.Length > MostScanned)
        {
            return (byLastName ??= Index(LastNameKey)).GetValueOrDefault(key);
        }

        foreach (var entity in entities)
        {
            if (LastNameKey(entity) == key)
            {
                return entity;
            }
        }

        return null;
    }

    /// <summary>0 for all who are not given with a first name.</summary>
    private static ulong LastNameKey(Entity entity) => entity is { Kind: NameKind.Person, FirstKey: not 0 } ? entity.Key : 0UL;

    private Dictionary<TKey, Entity> Index<TKey>(Func<Entity, TKey> keyOf)
        where TKey : notnull
    {
        var index = new Dictionary<TKey, Entity>(Entities.Count);
        foreach (var entity in Entities)
        {
            index.TryAdd(keyOf(entity), entity);
        }

        return index;
    }

    /// <summary>The index of the next mention of a person from <paramref name="mention"/> on, some mentions ahead; -1 where there is none.</summary>
    internal int NextPerson(int mention)
    {
        const int Ahead = 10;
        for (var i = mention; i < Math.Min(mentions.Length, mention + Ahead); i++)
        {
            if (entities[mentions[i].Entity].Kind == NameKind.Person)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The index of an entity's first mention; -1 where it has none.</summary>
    internal int FirstMention(int entity) => (chains ??= Chain()).First[entity];

    /// <summary>The index of the next mention of the same entity; -1 behind the last.</summary>
    internal int NextMention(int mention) => (chains ??= Chain()).Next[mention];

    private MentionChains Chain()
    {
        var (first, next) = (new int[Entities.Count], new int[Mentions.Count]);
        Array.Fill(first, -1);
        for (var i = next.Length - 1; i >= 0; i--)
        {
            next[i] = first[Mentions[i].Entity];
            first[Mentions[i].Entity] = i;
        }

        return new MentionChains(first, next);
    }

    /// <summary>Each entity's first mention and each mention's next, by index.</summary>
    private sealed record MentionChains(int[] First, int[] Next);

    /// <summary>The index of the first mention that ends behind <paramref name="position"/>; the count where none does.</summary>
    public int MentionAt(int position)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (mentions[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The entities named inside a span, in text order, with the mention.</summary>
    public NamesInSpan In(TextSpan span) => new(this, span);
}
