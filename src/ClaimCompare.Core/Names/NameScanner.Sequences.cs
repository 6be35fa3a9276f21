using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Cuts a sequence of capitalised words into titles, nationalities, places, bodies and people.</summary>
internal sealed partial class NameScanner
{
    /// <summary>How far ahead in a sequence the word is looked for that makes it a body's name.</summary>
    private const int LongestBody = 8;

    private readonly List<(int First, int End, KnownPlace Place)> places = [];

    /// <summary>First token of what may become a body's name, nationalities and places included; -1 where nothing is open.</summary>
    private int groupFirst;

    /// <summary>Plain words of the open group: a name, once it is closed.</summary>
    private int nameFirst;
    private int nameEnd;
    private Role? title;

    /// <summary>The title before the title: "Supreme Leader Ayatollah".</summary>
    private Role? earlierTitle;
    private string? titleCountry;
    private string? titleRegion;

    /// <summary>The country is that of a place before the name: it is the person's only where a title stands between ("Ohio Gov.").</summary>
    private bool countryOfPlace;

    private int ReadSequence(int first, int end)
    {
        groupFirst = nameFirst = -1;
        places.Clear();
        title = earlierTitle = null;
        titleCountry = titleRegion = null;
        var i = SkipOpeners(first, end);
        while (i < end)
        {
            i = ReadItem(i, end);
            if (i > end && i < sentenceEnd && StartsUpper(i))
            {
                // A title or known name held small words ("Secretary of State"): the sequence goes on behind it.
                end = SequenceEnd(i);
            }
        }

        CloseGroup();
        return Math.Max(i, first + 1);
    }

    /// <summary>"But Trump", "The Pentagon": words that only the start of a sentence made large.</summary>
    private int SkipOpeners(int first, int end)
    {
        var i = first;
        while (i < end && IsOpener(i) && !(IsWordName(i) && Speaks(i + 1)) && !StartsKnownName(i, end) && !IsGivenName(i, end))
        {
            i++;
        }

        return i;
    }

    private bool IsOpener(int i) => (TraitsAt(i) & NameTraits.Function) != 0
        || (!headline && !IsFirstName(i) && OpensSentence(i) && text.Classes[i] is not (WordClass.ProperNoun or WordClass.Noun or WordClass.Adjective or WordClass.None));

    private bool StartsKnownName(int i, int end) =>
        (NameLexicon.Bodies.TryMatch(text.Tokens, i, end, out var length, out var body) && (length > 1 || (body.Capitals && IsAcronym(i))))
        || (NameLexicon.Places.TryMatch(text.Tokens, i, end, out length, out _) && (length > 1 || IsUpper(i)))
        || NameLexicon.Roles.TryMatch(text.Tokens, i, end, out length, out _);

    /// <summary>"Will Smith said": a first name although it is a function word too, unless it asks a question.</summary>
    private bool IsGivenName(int i, int end) => (TraitsAt(i) & NameTraits.WordName) != 0 && i + 1 < end && StartsUpper(i + 1)
        && text.Value[text.Tokens[sentenceEnd - 1].Start] != '?';

    private int ReadItem(int i, int end)
    {
        if (!StartsUpper(i))
        {
            ExtendName(i, i + 1);
            return i + 1;
        }

        var tokens = text.Tokens;
        var bodyLength = NameLexicon.Bodies.TryMatch(tokens, i, end, out var n, out var body) && (!body.Capitals || IsAcronym(i)) ? n : 0;
        if (bodyLength == 0 && i + 1 < sentenceEnd && NameLexicon.Bodies.TryMatch(tokens, i, Math.Min(sentenceEnd, i + LongestBody), out n, out body) && n > 1)
        {
            // Known names hold small words: "Centers for Disease Control".
            bodyLength = n;
        }

        var roleLength = NameLexicon.Roles.TryMatch(tokens, i, Math.Min(sentenceEnd, i + LongestBody), out n, out var role) && !IsNamesake(i, i + n, end) ? n : 0;
        var placeLength = NameLexicon.Places.TryMatch(tokens, i, Math.Min(sentenceEnd, i + LongestBody), out n, out var place) ? n : 0;
        var peopleLength = NameLexicon.Demonyms.TryMatch(tokens, i, end, out n, out var country) ? n : 0;
        var thingLength = NameLexicon.Things.TryMatch(tokens, i, end, out n, out _) ? n : 0;
        var longest = Math.Max(Math.Max(bodyLength, roleLength), Math.Max(Math.Max(placeLength, peopleLength), thingLength));
        if (longest == 0 || (title is { IsCourtesy: true } && nameFirst < 0 && longest == 1))
        {
            return ReadWord(i, end);
        }

        if (bodyLength == longest)
        {
            return ReadBody(i, i + bodyLength, end, body!);
        }

        if (roleLength == longest && !(thingLength == longest && HeadAhead(i, end) > 0))
        {
            return ReadRole(i, i + roleLength, end, role!);
        }

        if (peopleLength == longest && !IsFirstNameOf(i, end) && !(placeLength == longest && StandsAlone(i + placeLength, end)))
        {
            return ReadNationality(i, i + peopleLength, country!);
        }

        if (placeLength == longest)
        {
            return ReadPlace(i, i + placeLength, end, place!);
        }

        return thingLength == longest ? ReadThing(i, i + thingLength, end) : ReadWord(i, end);
    }

    private int ReadWord(int i, int end)
    {
        if ((TraitsAt(i) & NameTraits.Head) != 0 && !EndsPersonName(i, end) && TryHead(i, end, out var next))
        {
            return next;
        }

        if ((TraitsAt(i) & (NameTraits.Function | NameTraits.VerbOnly)) != 0 && !IsWordName(i) && !(nameFirst >= 0 && nameEnd - nameFirst == 1 && IsFirstName(nameFirst)))
        {
            // A headline's verbs and small words are large too: "Smith Announces Bill For Farmers".
            CloseGroup();
            return i + 1;
        }

        ExtendName(i, i + 1);
        return i + 1;
    }

    private int ReadBody(int i, int next, int end, KnownBody body)
    {
        if (next < end && HeadAhead(next, end) > 0)
        {
            // "Senate Judiciary Committee", "NATO Military Committee": the known name begins a longer one.
            ExtendName(i, next);
            return next;
        }

        if (nameFirst >= 0 && next - i == 1 && IsFirstName(nameEnd - 1) && nameEnd - nameFirst == 1)
        {
            ExtendName(i, next);
            return next;
        }

        if (nameFirst < 0 && groupFirst >= 0 && body.Body is "court" or "parliament" or "party" && titleCountry is { } country)
        {
            AddBodyOf(groupFirst, next, body, country);
            return next;
        }

        CloseGroup();
        AddBody(i, next, body);
        return next;
    }

    private int ReadRole(int i, int next, int end, Role role)
    {
        // "Larry King", "Martin Luther King": a last name that is an office too.
        if ((next >= end || (TraitsAt(next) & NameTraits.Suffix) != 0) && nameFirst >= 0 && next - i == 1 && (IsFirstName(nameFirst) || IsFirstName(nameEnd - 1)) && groupFirst == nameFirst)
        {
            ExtendName(i, next);
            return next;
        }

        if ((HeadAhead(next, end) is > 0 and var head && !RoleBetween(next, head)) || (role.Name == "saint" && nameFirst >= 0 && groupFirst == nameFirst && next < end && StartsUpper(next)))
        {
            // "Anna St. Clair".
            ExtendName(i, next);
            return next;
        }

        CloseGroup();
        (title, earlierTitle) = role.IsCourtesy && title is not null ? (title, earlierTitle) : (role, title);
        return next;
    }

    /// <summary>"Duke Ellis", "Earl Baker": a first name that is a title too, before a word that is no first name.</summary>
    private bool IsNamesake(int i, int next, int end) => (TraitsAt(i) & NameTraits.WordName) != 0 && next - i == 1 && next + 1 == end && title is null && nameFirst < 0
        && !IsFirstName(next) && StartsUpper(next);

    /// <summary>"U.S." is the country where no noun follows that it qualifies.</summary>
    private bool StandsAlone(int next, int end) => next >= sentenceEnd || (next < end ? !StartsUpper(next)
        : text.Classes[next] is not (WordClass.Noun or WordClass.Adjective or WordClass.Gerund or WordClass.ProperNoun or WordClass.Number));

    private int ReadNationality(int i, int next, string country)
    {
        if (nameFirst >= 0 && nameFirst == groupFirst && next - i == 1 && nameEnd == i && IsFirstName(nameEnd - 1) && (TraitsAt(nameFirst) & NameTraits.First) != 0)
        {
            // "David French": a last name that is a nationality.
            ExtendName(i, next);
            return next;
        }

        if (nameFirst >= 0)
        {
            CloseGroup();
        }

        titleCountry = country;
        countryOfPlace = false;
        groupFirst = groupFirst < 0 ? i : groupFirst;
        return next;
    }

    private int ReadPlace(int i, int next, int end, KnownPlace place)
    {
        if (IsFirstNameOf(i, end) || (nameFirst >= 0 && next - i == 1 && IsFirstName(nameEnd - 1) && groupFirst == nameFirst && !IsUpper(i)))
        {
            ExtendName(i, next);
            return next;
        }

        if (nameFirst >= 0 && HeadAhead(next, end) == 0)
        {
            CloseGroup();
        }

        places.Add((i, next, place));
        groupFirst = groupFirst < 0 ? i : groupFirst;
        if (nameFirst >= 0)
        {
            nameEnd = next;
        }

        if (titleCountry is null)
        {
            titleCountry = place.Country;
            countryOfPlace = true;
        }

        titleRegion = place.Speaks ? titleRegion : place.Name;
        return next;
    }

    private int ReadThing(int i, int next, int end)
    {
        if (IsFirstNameOf(i, end) || HeadAhead(next, end) > 0)
        {
            ExtendName(i, next);
            return next;
        }

        if (next - i == 1 && ((nameFirst >= 0 && nameFirst == groupFirst && IsFirstName(nameEnd - 1)) || (IsWordName(i) && Speaks(next))))
        {
            // "Theresa May", and "May said".
            ExtendName(i, next);
            return next;
        }

        CloseGroup();
        title = null;
        return next;
    }

    private bool IsWordName(int i) => (TraitsAt(i) & NameTraits.WordName) != 0;

    private bool Speaks(int i) => i < sentenceEnd && (TraitsAt(i) & NameTraits.PersonVerb) != 0;

    /// <summary>The token is a first name that a last name follows: "Jordan Peele", "Chad Wolf", "Christian Bale".</summary>
    private bool IsFirstNameOf(int i, int end) => (TraitsAt(i) & NameTraits.First) != 0 && i + 1 < end && nameFirst < 0 && StartsUpper(i + 1)
        && (TraitsAt(i + 1) & (NameTraits.Head | NameTraits.PlaceTail)) == 0 && !NameLexicon.Roles.TryMatch(text.Tokens, i + 1, end, out _, out _)
        && !NameLexicon.Things.TryMatch(text.Tokens, i + 1, end, out _, out _);

    private bool IsFirstName(int i) => (TraitsAt(i) & NameTraits.First) != 0 || IsInitial(i);

    private bool IsInitial(int i) => text.Tokens[i] is { Kind: TokenKind.Word, Length: <= 4 } token && text.Value[token.End - 1] == '.' && token.Length is 2 or 4
        && char.IsUpper(text.Value[token.End - 2]);

    private bool IsUpper(int i) => text.Tokens[i].Case == TokenCase.Upper || (text.Tokens[i].Length > 1 && text.Value[text.Tokens[i].End - 1] == '.') || headline;

    /// <summary>WHO, not who: in a headline in capitals only words that are nothing else.</summary>
    private bool IsAcronym(int i) => text.Tokens[i].Case == TokenCase.Upper && !(headline && (TraitsAt(i) & NameTraits.Function) != 0);

    private void ExtendName(int first, int next)
    {
        if (nameFirst < 0)
        {
            if (!StartsUpper(first) && (TraitsAt(first) & NameTraits.Particle) == 0)
            {
                return;
            }

            nameFirst = first;
            groupFirst = groupFirst < 0 ? first : groupFirst;
        }

        nameEnd = next;
    }

    /// <summary>Ends the open group: its plain words are a name, its places are places.</summary>
    private void CloseGroup()
    {
        if (nameFirst >= 0)
        {
            EmitPlaces(nameFirst);
            AddName(nameFirst, nameEnd);
            places.Clear();
        }
        else
        {
            EmitPlaces(int.MaxValue);
        }

        groupFirst = nameFirst = -1;
    }

    private void EmitPlaces(int before)
    {
        foreach (var (first, end, place) in places)
        {
            if (end <= before)
            {
                AddPlace(first, end, place);
            }
        }

        places.Clear();
    }
}
