namespace ClaimCompare.Core.Names;

/// <summary>Bodies: names that a head word makes, and ministries in all their wordings.</summary>
internal sealed partial class NameScanner
{
    /// <summary>Words of a ministry's field ("foreign affairs and trade").</summary>
    private const int LongestField = 4;

    /// <summary>The distance to the next head word from <paramref name="i"/>, 0 where none comes before a title.</summary>
    private int HeadAhead(int i, int end)
    {
        for (var j = i; j < end && j < i + LongestBody; j++)
        {
            if (j > i && NameLexicon.Roles.TryMatch(text.Tokens, j, end, out var length, out _) && (j + length >= end || !IsClitic(j + length)))
            {
                return 0;
            }

            if (StartsUpper(j) && (TraitsAt(j) & NameTraits.Head) != 0)
            {
                return j;
            }
        }

        return 0;
    }

    private bool RoleBetween(int first, int end)
    {
        for (var j = first; j < end; j++)
        {
            if (NameLexicon.Roles.TryMatch(text.Tokens, j, end, out _, out _) || IsFirstName(j))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A weak head behind a lone first name is a last name: "Kate Press", "Gregory House".</summary>
    private bool EndsPersonName(int i, int end) => (TraitsAt(i) & NameTraits.WeakHead) != 0 && nameFirst >= 0 && nameFirst == groupFirst
        && i + 1 == end && IsFirstName(nameFirst) && (TraitsAt(nameFirst) & NameTraits.WordName) == 0
        && (nameEnd - nameFirst == 1 || IsInitial(nameEnd - 1));

    /// <summary>Reads the body whose name ends, or begins, with the head at <paramref name="i"/>.</summary>
    private bool TryHead(int i, int end, out int next)
    {
        if (TryMinistry(i, out next))
        {
            groupFirst = nameFirst = -1;
            places.Clear();
            return true;
        }

        var first = groupFirst;
        var last = i + 1;
        if (last < end && (HeadAhead(last, end) > last || HeadAhead(last + 1, end) > 0) && !RoleBetween(last, end))
        {
            // "House Energy and Commerce Committee": the first of its heads begins the name.
            ExtendName(i, i + 1);
            next = i + 1;
            return true;
        }

        while (last < end && StartsUpper(last) && (TraitsAt(last) & NameTraits.Head) != 0 && !NameLexicon.Roles.TryMatch(text.Tokens, last, end, out _, out _))
        {
            last++;
        }

        var extended = (TraitsAt(last - 1) & NameTraits.HeadTakesOf) != 0 ? OfEnd(last, JoinsFields(last - 1)) : last;
        next = extended;
        if (first < 0 && extended == last)
        {
            // "the Ministry", "the House": it refers to a body named elsewhere, or qualifies a title.
            return last > i + 1 || last < end || (TraitsAt(i) & NameTraits.WeakHead) == 0;
        }

        first = first < 0 ? i : first;
        var head = NameLexicon.Heads.TryMatch(text.Tokens, last - 1, last, out _, out var kind) ? kind : "organization";
        var police = text.CharsOf(i) is "Police" && extended <= i + 2;
        Push(first, extended, new NameRun
        {
            Kind = NameKind.Organization,
            Body = police ? "police" : head,
            Country = titleCountry,
            Key = police ? PoliceKey(first, i) : KeyOf(first, extended),
            Weak = headline && extended == last && !HasKnownPart(first, last - 1),
        });
        groupFirst = nameFirst = -1;
        places.Clear();
        return true;
    }

    private bool HasKnownPart(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (NameLexicon.Places.TryMatch(text.Tokens, i, end, out _, out _) || NameLexicon.Demonyms.TryMatch(text.Tokens, i, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"of the Armed Forces", "for Disease Control and Prevention": how far a body's name goes on behind its head.</summary>
    private int OfEnd(int last, bool joins)
    {
        var i = last;
        var limit = Math.Min(sentenceEnd, last + LongestBody + 4);
        while (i < limit)
        {
            var j = i;
            if (j < limit && IsWord(j, "of", "for", "on", "against") || (joins && i > last && IsWord(j, "and", "&")))
            {
                j++;
                j = j < limit && IsWord(j, "the", "the") ? j + 1 : j;
            }

            if (j == i || j >= limit || !StartsUpper(j) || IsFirstName(j))
            {
                break;
            }

            while (j < limit && StartsUpper(j))
            {
                j++;
            }

            i = j;
        }

        return i;
    }

    /// <summary>"Department of Health and Human Services" is one; "University of Leeds and York University" are two.</summary>
    private bool JoinsFields(int head) => !NameLexicon.Heads.TryMatch(text.Tokens, head, head + 1, out _, out var kind)
        || kind is not ("university" or "bank" or "church" or "court" or "hospital" or "party" or "parliament");

    private bool IsWord(int i, params ReadOnlySpan<string> words)
    {
        var chars = text.CharsOf(i);
        foreach (var word in words)
        {
            if (chars.Equals(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A ministry or department, whatever its wording: "Belarusian Defense Ministry", "Minsk's defense ministry", "the Ministry of
    /// Defense in Minsk", "the defence ministry of Belarus". Its name is made of country, field and head.
    /// </summary>
    private bool TryMinistry(int head, out int end)
    {
        end = head + 1;
        if (!NameLexicon.Heads.TryMatch(text.Tokens, head, sentenceEnd, out _, out var kind) || kind is not ("ministry" or "department"))
        {
            return false;
        }

        var first = FieldBefore(head, out var field);
        if (field is null && !TryFieldBehind(ref end, out field))
        {
            return false;
        }

        if (kind == "department" && !StartsUpper(head))
        {
            return false;
        }

        string? country = null;
        first = CountryBefore(first, ref country);
        if (country is null)
        {
            end = CountryBehind(end, ref country);
        }

        if (kind == "department" && country is null or "United States")
        {
            return false;
        }

        while (runs.Count > 0 && runs[^1].End > first)
        {
            runs.RemoveAt(runs.Count - 1);
        }

        var name = country is null ? $"{field} Ministry" : $"{NameLexicon.AdjectiveOf(country)} {field} Ministry";
        Push(first, end, new NameRun
        {
            Kind = NameKind.Organization,
            Body = "ministry",
            Canonical = name,
            Country = country,
            Key = LetterFolding.HashOf(name),
        });
        return true;
    }

    /// <summary>"Boston police", "St. Louis Police Department": one body, whose name is the place's.</summary>
    private bool TryLocalPolice(int head, out int end)
    {
        end = head + 1;
        if (text.CharsOf(head) is not ("police" or "Police") || runs.Count == 0 || runs[^1].Kind != NameKind.Place || runs[^1].End != head)
        {
            return false;
        }

        var place = runs[^1];
        runs.RemoveAt(runs.Count - 1);
        Push(place.First, end, new NameRun
        {
            Kind = NameKind.Organization,
            Body = "police",
            Canonical = $"{place.Canonical ?? text.Slice(text.SpanOf(place.First, place.End))} Police",
            Country = place.Country,
            Key = PoliceKey(place.First, place.End),
        });
        return true;
    }

    private ulong PoliceKey(int first, int end) => KeyOf(first, end) ^ 2;

    private int FieldBefore(int head, out string? field)
    {
        for (var length = LongestField; length > 0; length--)
        {
            var first = head - length;
            if (first >= sentenceFirst && NameLexicon.Fields.TryMatch(text.Tokens, first, head, out var n, out field) && n == length)
            {
                return first;
            }
        }

        field = null;
        return head;
    }

    private bool TryFieldBehind(ref int end, out string? field)
    {
        field = null;
        var i = end;
        if (i + 1 >= sentenceEnd || !IsWord(i, "of", "for"))
        {
            return false;
        }

        i += IsWord(i + 1, "the", "the") ? 2 : 1;
        if (i >= sentenceEnd || !NameLexicon.Fields.TryMatch(text.Tokens, i, sentenceEnd, out var length, out field))
        {
            return false;
        }

        end = i + length;
        if (end + 1 < sentenceEnd && IsWord(end, "and") && NameLexicon.Fields.TryMatch(text.Tokens, end + 1, sentenceEnd, out length, out _) && StartsUpper(end + 1))
        {
            end += 1 + length;
        }

        return true;
    }

    /// <summary>A nationality, country or capital (with or without 's) directly before the name.</summary>
    private int CountryBefore(int first, ref string? country)
    {
        var end = first;
        if (end - 1 >= sentenceFirst && IsClitic(end - 1))
        {
            end--;
        }

        for (var length = 3; length > 0; length--)
        {
            var start = end - length;
            if (start < sentenceFirst)
            {
                continue;
            }

            if (end == first && NameLexicon.Demonyms.TryMatch(text.Tokens, start, end, out var n, out var people) && n == length)
            {
                country = people;
                return start;
            }

            if (NameLexicon.Places.TryMatch(text.Tokens, start, end, out n, out var place) && n == length && place.Speaks)
            {
                country = place.Country;
                return start;
            }
        }

        return first;
    }

    /// <summary>"of Belarus", "in Minsk" behind the name.</summary>
    private int CountryBehind(int end, ref string? country)
    {
        if (end + 1 >= sentenceEnd || !IsWord(end, "of", "in"))
        {
            return end;
        }

        var i = end + (IsWord(end + 1, "the", "the") ? 2 : 1);
        if (i < sentenceEnd && NameLexicon.Places.TryMatch(text.Tokens, i, sentenceEnd, out var length, out var place) && place.Speaks)
        {
            country = place.Country;
            return i + length;
        }

        return end;
    }
}
