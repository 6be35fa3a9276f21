using System.Runtime.InteropServices;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Makes runs of what the sequences hold.</summary>
internal sealed partial class NameScanner
{
    /// <summary>The name before a verb that was run into it has at least this many letters.</summary>
    private const int ShortestGluedName = 4;

    /// <summary>Words in capitals of this length before a name are a heading's, not an acronym.</summary>
    private const int LongestAcronym = 5;

    private void Push(int first, int end, in NameRun found)
    {
        runs.Add(found);
        ref var run = ref CollectionsMarshal.AsSpan(runs)[^1];
        run.First = first;
        run.End = end;
        run.SpanEnd = run.SpanEnd == 0 ? text.Tokens[end - 1].End : run.SpanEnd;
        run.Entity = -1;
    }

    private void AddPlace(int first, int end, KnownPlace place)
    {
        if (first >= sentenceFirst + 2 && IsHyphen(first - 1) && text.Tokens[first - 2].Length == 1)
        {
            // "R-Ariz." tells of a person, not of a place.
            return;
        }

        Push(first, end, new NameRun
        {
            Kind = NameKind.Place,
            Canonical = place.Name,
            Country = place.Country,
            Key = LetterFolding.HashOf(place.Name),
        });
    }

    private void AddBody(int first, int end, KnownBody body) => Push(first, end, new NameRun
    {
        Kind = body.Kind,
        Canonical = body.Name,
        Body = body.Body,
        Key = LetterFolding.HashOf(body.Name),
    });

    /// <summary>"Iowa Supreme Court", "Ukrainian Parliament": a body that every state has; those of the United States stand bare.</summary>
    private void AddBodyOf(int first, int end, KnownBody body, string country)
    {
        var home = country == "United States" && titleRegion is null;
        var name = home ? body.Name : $"{titleRegion ?? NameLexicon.AdjectiveOf(country)} {body.Name}";
        Push(first, end, new NameRun
        {
            Kind = NameKind.Organization,
            Canonical = name,
            Body = body.Body,
            Country = country,
            Key = LetterFolding.HashOf(name),
        });
        places.Clear();
        groupFirst = -1;
    }

    /// <summary>Adds plain capitalised words as the person, place or unknown thing they most likely name.</summary>
    private void AddName(int first, int end)
    {
        end = headline ? HeadlineEnd(first, end) : end;
        while (first + 1 < end && text.Tokens[first] is { Case: TokenCase.Upper, Length: >= LongestAcronym } && text.Tokens[end - 1].Case is TokenCase.Capitalized)
        {
            // A heading in capitals ran into the name.
            first++;
        }

        if (first + 1 < end && (IsOrdinary(first) || text.Classes[first] == WordClass.Noun) && !IsFirstName(first) && IsFirstName(first + 1) && OpensSentence(first))
        {
            // "Teammate Jim Smith": only its place made the first word large.
            first++;
        }

        var last = LastNameToken(first, end);
        var owned = title is not null || !countryOfPlace;
        var run = new NameRun { Title = title, Before = earlierTitle, Country = owned ? titleCountry : null, Region = owned ? titleRegion : null };
        title = earlierTitle = null;
        titleCountry = titleRegion = null;
        var words = WordCount(first, end);
        if (run.Title is null && ((TraitsAt(last) & NameTraits.ThingTail) != 0 && (words > 1 || IsOrdinary(last)) || text.Tokens[first].Length == 1))
        {
            return;
        }

        run.SpanEnd = GluedEnd(last, words > 1);
        run.Key = KeyOfLast(last, run.SpanEnd);
        run.SpanEnd = last == end - 1 ? run.SpanEnd : text.Tokens[end - 1].End;
        run.Kind = KindOf(first, last, words, run.Title);
        if (run.Kind == NameKind.Place)
        {
            run.Key = KeyOf(first, end);
        }
        else if (words > 1)
        {
            run.FirstKey = LetterFolding.Hash(text.CharsOf(first));
        }

        if (run.Kind == NameKind.Place)
        {
            Push(first, end, run);
            return;
        }

        run.Gender = run.Title is { Gender: not Gender.Unknown } ? run.Title.Gender : GenderOf(first, words);
        run.Weak = run.Title is null && (words == 1 || !IsFirstName(first)) && (headline || (words == 1 && (OpensSentence(first) || (TraitsAt(first) & NameTraits.Qualifier) != 0)));
        Push(first, end, run);
    }

    /// <summary>In a headline the words behind a name are large too: a first name takes one more word, a title's name is one word.</summary>
    private int HeadlineEnd(int first, int end)
    {
        var wanted = IsFirstName(first) || (title is not null && first + 1 < end && !IsOrdinary(first + 1)) ? 2 : title is not null ? 1 : int.MaxValue;
        var i = first;
        for (var words = 0; i < end && words < wanted; i++)
        {
            var joined = i > first && IsHyphen(i - 1);
            words += text.Tokens[i].Kind == TokenKind.Word && !joined && !(words == 1 && IsInitial(i)) ? 1 : 0;
        }

        return i;
    }

    private NameKind KindOf(int first, int last, int words, Role? role)
    {
        if (role is not null)
        {
            return NameKind.Person;
        }

        var lastTraits = TraitsAt(last);
        if (words > 1 && (lastTraits & NameTraits.PlaceTail) != 0
            && (!IsFirstName(first) || words > 2 || (TraitsAt(first) & NameTraits.WordName) != 0 || IsLocative(first - 1)))
        {
            return NameKind.Place;
        }

        if (words > 1 && IsFirstName(first))
        {
            return NameKind.Person;
        }

        if (words > 1 && ((TraitsAt(first) & NameTraits.PlaceStart) != 0 || IsPlacePreposition(first - 1)))
        {
            return NameKind.Place;
        }

        return words is 2 or 3 && !headline && !HasOrdinaryWord(first, last + 1) && !AllUpper(first, last + 1) ? NameKind.Person : NameKind.Unknown;
    }

    /// <summary>"in Terre Haute", "near Ust Luga": people are not lived in.</summary>
    private bool IsPlacePreposition(int i) => i >= sentenceFirst && IsWord(i, "in", "near", "throughout", "across", "outside");

    private bool IsLocative(int i) => i >= sentenceFirst && (TraitsAt(i) & NameTraits.Locative) != 0;

    private bool HasOrdinaryWord(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsOrdinary(i) && !IsFirstName(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOrdinary(int i) => (TraitsAt(i) & (NameTraits.Ordinary | NameTraits.Opener | NameTraits.Function | NameTraits.Qualifier)) != 0;

    private bool AllUpper(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Case is TokenCase.Capitalized or TokenCase.Mixed)
            {
                return false;
            }
        }

        return true;
    }

    private int WordCount(int first, int end)
    {
        var words = 0;
        var counted = false;
        for (var i = first; i < end; i++)
        {
            // "de Gaulle", "Bin Laden": particles are no first names.
            var small = NameTraits.Suffix | (StartsUpper(i) && (i > first || IsFirstName(i)) ? NameTraits.None : NameTraits.Particle);
            var counts = text.Tokens[i].Kind == TokenKind.Word && (TraitsAt(i) & small) == 0 && !(i > first && IsHyphen(i - 1) && counted);
            counted = counts || (counted && text.Tokens[i].Kind != TokenKind.Word);
            words += counts ? 1 : 0;
        }

        return words;
    }

    /// <summary>The token of the last name: the last word that is no "Jr." or "III".</summary>
    private int LastNameToken(int first, int end)
    {
        var last = end - 1;
        while (last > first && (text.Tokens[last].Kind != TokenKind.Word || (TraitsAt(last) & NameTraits.Suffix) != 0))
        {
            last--;
        }

        return last;
    }

    private Gender GenderOf(int first, int words)
    {
        if (words < 2 && (TraitsAt(first) & NameTraits.WordName) != 0)
        {
            return Gender.Unknown;
        }

        return (TraitsAt(first) & (NameTraits.Male | NameTraits.Female)) switch
        {
            NameTraits.Male => Gender.Male,
            NameTraits.Female => Gender.Female,
            _ => Gender.Unknown,
        };
    }

    /// <summary>Where the name in the token ends: before a verb that bad copy ran into it ("Khreninquoted"), else at the token's end.</summary>
    private int GluedEnd(int token, bool behindName)
    {
        var span = text.Tokens[token].Span;
        if (!behindName || text.Tokens[token] is not { Word: 0, Case: TokenCase.Capitalized })
        {
            return span.End;
        }

        var chars = text[span];
        foreach (var verb in NameLexicon.GluedVerbs)
        {
            if (chars.Length >= verb.Length + ShortestGluedName && chars.EndsWith(verb, StringComparison.Ordinal))
            {
                return span.End - verb.Length;
            }
        }

        return span.End;
    }

    private ulong KeyOfLast(int last, int end) => NameLexicon.Spellings.TryGet(text.Tokens[last].Word, out var usual)
        ? LetterFolding.Hash(usual)
        : LetterFolding.Hash(text.Value.AsSpan(text.Tokens[last].Start, end - text.Tokens[last].Start));

    /// <summary>What two mentions of one body share: its words, without regard to case and to British or American spelling.</summary>
    private ulong KeyOf(int first, int end)
    {
        var key = 0UL;
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && (TraitsAt(i) & NameTraits.Function) == 0)
            {
                key = (key * 31) + LetterFolding.Hash(text.CharsOf(i));
            }
        }

        return key;
    }
}
