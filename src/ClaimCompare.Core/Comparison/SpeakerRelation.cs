using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;

namespace ClaimCompare.Core.Comparison;

/// <summary>Whether two sources are one.</summary>
internal enum SpeakerRelation : byte
{
    /// <summary>The texts do not tell: one is unnamed, a pronoun, or a body that the other may speak for.</summary>
    Unknown,

    Same,

    /// <summary>Two people, each by name.</summary>
    Different,
}

/// <summary>Tells two people who are named from one who is described in two ways.</summary>
internal static class SpeakerRelations
{
    private static readonly LexiconFile Lexicon = LexiconFile.Read("sense");
    private static readonly WordTable<bool> Anybody = new(Lexicon.Section("anybody"), static _ => true);
    private static readonly WordTable<bool> Bodies = new(LexiconFile.Read("names-bodies").Entries.Where(entry => entry.Section is "head" or "collective" or "body noun"), static _ => true);
    private static readonly WordTable<string> Offices = new(Lexicon.Section("office"), static entry => entry.Value);
    private static readonly WordTable<string> Countries = new(LexiconFile.Read("names-countries").Entries.Where(entry => entry.Section is "country" or "demonym"), static entry => entry.Value.ToLowerInvariant());
    private static readonly WordTable<bool> Voices = new(Lexicon.Section("voice"), static _ => true);

    /// <summary>The last words of offices: "director", "executive".</summary>
    private static readonly HashSet<int> Persons =
    [
        .. LexiconFile.Read("names-roles").Entries.Where(entry => entry.Section is not "qualifier" && !entry.Section.StartsWith("courtesy", StringComparison.Ordinal))
            .Select(entry => Vocabulary.IdOf(entry.Key.AsSpan(entry.Key.LastIndexOf(' ') + 1))),
    ];

    public static SpeakerRelation Of(ClaimEntry a, ClaimEntry b)
    {
        var relation = SpeakerRelation.Different;
        foreach (var one in a.Attribution!.Sources)
        {
            foreach (var other in b.Attribution!.Sources)
            {
                switch (Of(one, other))
                {
                    case SpeakerRelation.Same:
                        return SpeakerRelation.Same;
                    case SpeakerRelation.Unknown:
                        relation = SpeakerRelation.Unknown;
                        break;
                }
            }
        }

        return a.Attribution.Sources.Count == 0 || b.Attribution!.Sources.Count == 0 ? SpeakerRelation.Unknown : relation;
    }

    /// <summary>The last name of a person whose name stands there as written, not one found for "he" or "the mayor"; null for other sources.</summary>
    public static string? NameOf(Source source)
    {
        var name = Called(source);
        return (source.Kind is SourceKind.Person or SourceKind.Unnamed || IsOfficer(source)) && LastOf(name) is { Length: > 1 } last && char.IsUpper(last[0]) && Holds(source.Name, last)
            && (source.Speaker is not null || FullNameIn(source.Name) is not null) && !name.Contains("'s ", StringComparison.Ordinal) && !IsOfOther(source.Name, last) ? last : null;
    }

    /// <summary>"senior counsel for Mr Holt": somebody who has no name there.</summary>
    private static bool IsOfOther(string name, string last)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length && !words[i].StartsWith(last, StringComparison.Ordinal); i++)
        {
            if (words[i] is "for" or "of" or "to" && char.IsLower(words[i - 1][0]) && words[0] is not "the" && !words[..i].Any(word => char.IsUpper(word[0]) && word != words[0]))
            {
                return words[(i + 1)..].TakeWhile(word => word is "Mr" or "Mrs" or "Ms" or "Mr." or "Mrs." or "Ms." or "Dr" or "Dr." or "Miss" || char.IsUpper(word[0])).Any(word => word.StartsWith(last, StringComparison.Ordinal));
            }
        }

        return false;
    }

    /// <summary>"hospital director Clara Stein": a body, its office and the name of the one who holds it.</summary>
    private static bool IsOfficer(Source source)
    {
        if (source.Speaker is not { } name || !name.Contains(' ', StringComparison.Ordinal) || !source.Name.EndsWith(" " + name, StringComparison.Ordinal))
        {
            return false;
        }

        var words = source.Name[..^(name.Length + 1)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && char.IsLower(words[^1][0]) && Persons.Contains(Vocabulary.IdOf(words[^1]));
    }

    /// <summary>One man or woman, called by a name or known by one.</summary>
    public static bool IsOnePerson(Source source) =>
        source.Kind is SourceKind.Person && LastNameOf(source) is { Length: > 1 } last && char.IsUpper(last[0]) && !(Vocabulary.IdOf(last) is > 0 and var id && (Persons.Contains(id) || Bodies.Contains(id)));

    /// <summary>"he", "she": who it is was found by the engine.</summary>
    public static bool IsPronoun(Source source) => source.Speaker is not null && source.Name.Length <= LongestPronoun && source.Name.ToLowerInvariant() is "he" or "she";

    private const int LongestPronoun = 3;

    /// <summary>"the mayor", "the opposition leader": no name stands there, and the engine found the one who is meant.</summary>
    public static bool IsRole(Source source) =>
        source is { Speaker: { } name, Kind: SourceKind.Person or SourceKind.Unnamed } && name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0])
        && !Holds(source.Name, LastOf(name)) && source.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !IsAnybody(source.Name);

    /// <summary>The last name under which a source is known, as resolved.</summary>
    public static string LastNameOf(Source source) => LastOf(Called(source));

    private static SpeakerRelation Of(Source a, Source b)
    {
        var (one, other) = (Called(a), Called(b));
        if (AreOne(one, other) || BodyOf(a, other) || BodyOf(b, one) || (a.Affiliation is { Speaks: true } x && b.Affiliation is { Speaks: true } y && AreOne(x.Body, y.Body))
            || AreDescribedAlike(a.Name, b.Name))
        {
            return SpeakerRelation.Same;
        }

        return NameOf(a) is { } last && NameOf(b) is { } second && SaidNames.Differ(last, second) && !Holds(one, second) && !Holds(other, last)
            ? SpeakerRelation.Different : SpeakerRelation.Unknown;
    }

    private static bool AreOne(string a, string b) => Speakers.Key(a) is { Length: > 0 } key && key == Speakers.Key(b) && NameKey.Same(a, b) && !IsAnybody(a);

    private static bool BodyOf(Source source, string body) => source.Affiliation is { Speaks: true } office && AreOne(office.Body, body);

    /// <summary>"officials", "a witness", "he": in two articles it need not be one.</summary>
    private static bool IsAnybody(string name)
    {
        foreach (var word in Vocabulary.IdsOf(name))
        {
            if (!Anybody.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the fire service", "a fire service official": one body, by the words that describe it, or by all of those of the shorter one.</summary>
    private static bool AreDescribedAlike(string a, string b)
    {
        var (one, other) = (Description(a), Description(b));
        return (IsTelling(one) && one.IsSubsetOf(other)) || (IsTelling(other) && other.IsSubsetOf(one));
    }

    /// <summary>Two words tell one body from another; one does where it is the kind of body: a story has one ministry, one airline.</summary>
    private static bool IsTelling(HashSet<string> words) => words.Count > 1 || (words.Count == 1 && Bodies.Contains(Vocabulary.IdOf(words.First())));

    private static HashSet<string> Description(string name)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in name.Split([' ', ',', '\'', '\u2019'], StringSplitOptions.RemoveEmptyEntries))
        {
            var id = Vocabulary.IdOf(word);
            if (word.Length > 1 && !Anybody.Contains(id) && !Voices.Contains(id))
            {
                words.Add(Offices.TryGet(id, out var office) ? office : Countries.TryGet(id, out var country) ? country : word.ToLowerInvariant());
            }
        }

        return words;
    }

    /// <summary>The last word of a name, behind its last hyphen: "al-Tayeb" is a Tayeb; but "Kim Mi-sook" is no Sook.</summary>
    private static string LastOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length == 0 ? "" : words[^1] is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" && words.Length > 1 ? words[^2] : words[^1];
        var hyphen = last.LastIndexOf('-');
        return hyphen >= 0 && hyphen + 1 < last.Length && char.IsUpper(last[hyphen + 1]) ? last[(hyphen + 1)..] : last;
    }

    /// <summary>The speaker as resolved, else the full name with which the source ends, else the source as written.</summary>
    private static string Called(Source source) => source.Speaker ?? FullNameIn(source.Name) ?? source.Name;

    /// <summary>The last two words, where they are a name: "Leader of the Opposition Grace Holm".</summary>
    private static string? FullNameIn(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !char.IsUpper(words[^1][0]) || !char.IsUpper(words[^2][0]) || Voices.Contains(Vocabulary.IdOf(words[^1])))
        {
            return null;
        }

        var full = $"{words[^2]} {words[^1]}";
        return NameKey.Of(full).Contains(' ', StringComparison.Ordinal) ? null : full;
    }

    private static bool Holds(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(name[at - 1])) && (at + word.Length == name.Length || !char.IsLetter(name[at + word.Length]));
    }
}
