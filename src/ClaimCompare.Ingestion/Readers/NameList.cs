namespace ClaimCompare.Ingestion.Readers;

internal enum NamedKind
{
    Person,
    Agency,

    /// <summary>A body that is no known agency.</summary>
    Body,
}

/// <summary>One name of a byline or credit line; positions count in the block's text.</summary>
internal readonly record struct Named(string Name, NamedKind Kind, int Start, int End);

/// <summary>Takes lists of names apart: "Jane Roe and John Doe, AFP", "EFE and Europa Press".</summary>
internal static class NameList
{
    private const int MostWordsOfAName = 6;

    private static readonly PhraseList Roles = ReaderLexicon.Read("furniture").Phrases("roles");

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "van", "von", "der", "den", "bin", "ben", "al", "el", "da", "di", "del", "della", "la", "le", "du", "dos", "das", "ter", "ten", "y", "e", "ibn", "abu", "of",
    };

    /// <summary>The names between two positions of a text, or null where something there is no name.</summary>
    /// <param name="bodies">Whether a name is taken for a body's (a credit) and not a person's (a byline).</param>
    public static List<Named>? Read(string text, int start, int end, bool bodies)
    {
        var names = new List<Named>();
        foreach (var (from, to) in Parts(text, start, end))
        {
            var part = text[from..to];
            var words = new Words(part);
            if (words.Count == 0 || Roles.IsWhole(words))
            {
                continue;
            }

            var (first, last) = Bare(words);
            if (first >= last)
            {
                continue;
            }

            var agency = Agencies.At(words, first, out var shortForm);
            var hasRole = last < words.Count;
            if (agency > 0 && (agency == last - first || hasRole || OnlyPlace(words, first + agency, last)))
            {
                names.Add(new Named(shortForm, NamedKind.Agency, from + words.StartOf(first), from + words.EndOf(first + agency - 1)));
                continue;
            }

            last = BeforePlace(words, first, last);
            if (last - first is 0 or > MostWordsOfAName || !IsName(words, first, last))
            {
                return null;
            }

            var name = part[words.StartOf(first)..words.EndOf(last - 1)];
            var kind = bodies || OutletNames.Known(name) is not null || last - first == 1 ? NamedKind.Body : NamedKind.Person;
            names.Add(new Named(name, kind, from + words.StartOf(first), from + words.EndOf(last - 1)));
        }

        return names;
    }

    public static void Say(SourceBlock block, IEnumerable<Named> names, ArticleFacts facts)
    {
        foreach (var name in names)
        {
            var where = SourceText.InOriginal(block, name.Start, name.End);
            switch (name.Kind)
            {
                case NamedKind.Agency:
                    facts.AddAgency(name.Name, where);
                    break;
                case NamedKind.Person:
                    facts.AddAuthor(name.Name, where);
                    break;
                default:
                    facts.AddCredit(name.Name, where);
                    break;
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Parts(string text, int start, int end)
    {
        var from = start;
        for (var i = start; i < end;)
        {
            var width = Separator(text, i, end);
            if (width == 0)
            {
                i++;
                continue;
            }

            yield return (from, i);
            i += width;
            from = i;
        }

        yield return (from, end);
    }

    private static int Separator(string text, int at, int end)
    {
        if (text[at] is ',' or ';' or '/' or '&' or '|' or '+')
        {
            return 1;
        }

        foreach (var word in (ReadOnlySpan<string>)[" and ", " with ", " for "])
        {
            if (at + word.Length <= end && text.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>A name without the roles before and after it: "Staff Writer Jane Roe", "AFP staff".</summary>
    private static (int First, int Last) Bare(Words words)
    {
        var (first, last) = (0, words.Count);
        if (Roles.At(words, 0, out _) is > 0 and var role && role < last)
        {
            first = role;
        }

        for (var i = first + 1; i < last; i++)
        {
            if (Roles.At(words, i, out _) == last - i)
            {
                last = i;
            }
        }

        return (first, last);
    }

    /// <summary>"Jane Roe in Kyiv" is Jane Roe.</summary>
    private static int BeforePlace(Words words, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (OnlyPlace(words, i, last))
            {
                return i;
            }
        }

        return last;
    }

    private static bool OnlyPlace(Words words, int first, int last) =>
        words[first] is "in" or "at" or "from" && last - first is > 1 and <= 4 && words.IsCapitalised(last - 1);

    private static bool IsName(Words words, int first, int last)
    {
        if (!words.IsCapitalised(first))
        {
            return false;
        }

        for (var i = first; i < last; i++)
        {
            if (char.IsDigit(words.Written(i)[0]) || (!words.IsCapitalised(i) && !Particles.Contains(words[i])))
            {
                return false;
            }
        }

        return true;
    }
}
