using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Finds what a text calls a person around the name: "actress Jane Roe", "the president of Belarus, Jan Novak", "Jan Novak, 57, a
/// lawyer", "Jane Roe (R-Ohio)". Looks at a bounded number of tokens on either side.
/// </summary>
internal sealed class RoleFinder(ArticleText text)
{
    /// <summary>A description before or behind a name is no longer than this.</summary>
    private const int LongestDescription = 14;

    public void Find(ref NameRun run)
    {
        var sentence = text.Sentences[text.SentenceOf(run.First)];
        FindBefore(ref run, sentence.FirstToken);
        FindBehind(ref run, sentence.EndToken);
        foreach (var role in (ReadOnlySpan<Role?>)[run.Title, run.Before, run.After])
        {
            if (role is not null && run.Gender == Gender.Unknown)
            {
                run.Gender = role.Gender;
            }
        }

        if (run.Kind == NameKind.Unknown && run.Before is not null && run.Gender != Gender.Unknown)
        {
            run.Kind = NameKind.Person;
        }
    }

    private void FindBefore(ref NameRun run, int sentenceFirst)
    {
        var end = run.First;
        if (run.Title is not null)
        {
            end--;
            while (end > sentenceFirst && run.First - end < 5 && RoleEndingAt(end, sentenceFirst, out var own) && own == run.Title)
            {
                end--;
            }
        }
        else if (end - 1 > sentenceFirst && text.CharsOf(end - 1) is "named" && RoleEndingAt(end - 1, sentenceFirst, out var named))
        {
            // "a clerk named Jan Novak".
            run.Before = named;
            end -= 2;
        }
        else if (end > sentenceFirst && IsComma(end - 1))
        {
            FindApposedBefore(ref run, end - 1, sentenceFirst);
            return;
        }
        else if (end > sentenceFirst && RoleEndingAt(end, sentenceFirst, out var role))
        {
            run.Before = role;
            end -= 1;
        }
        else
        {
            FindOfPhrase(ref run, end, sentenceFirst);
            return;
        }

        FindCountryBefore(ref run, end, sentenceFirst);
    }

    /// <summary>"the leader of Belarus Alexander …": role, of, place directly before the name.</summary>
    private void FindOfPhrase(ref NameRun run, int end, int sentenceFirst)
    {
        for (var length = 1; length <= 3; length++)
        {
            var of = end - length - 1;
            if (of > sentenceFirst && text.CharsOf(of).SequenceEqual("of") && RoleEndingAt(of, sentenceFirst, out var role)
                && NameLexicon.Places.TryMatch(text.Tokens, of + 1, end, out var n, out var place) && n == length)
            {
                run.Before = role;
                run.Country ??= place.Country;
                return;
            }
        }
    }

    /// <summary>"the Secretary General of NATO, …": a description with its article, closed by the comma before the name.</summary>
    private void FindApposedBefore(ref NameRun run, int comma, int sentenceFirst)
    {
        for (var first = comma - 1; first >= sentenceFirst && first > comma - LongestDescription; first--)
        {
            if (text.Tokens[first].Kind is TokenKind.Quote || IsComma(first))
            {
                return;
            }

            if (OpensDescription(first) && ReadDescription(ref run, first + 1, comma) is { } role)
            {
                run.Before = role;
                return;
            }
        }
    }

    private void FindBehind(ref NameRun run, int sentenceEnd)
    {
        var i = run.End;
        if (i + 1 >= sentenceEnd || run.SpanEnd < text.Tokens[run.End - 1].End)
        {
            return;
        }

        var opener = text.Value[text.Tokens[i].Start];
        if (opener is not (',' or '('))
        {
            return;
        }

        i++;
        if (text.Tokens[i].Kind == TokenKind.Number && i + 2 < sentenceEnd && IsComma(i + 1))
        {
            i += 2;
        }

        if (FindParty(ref run, i, sentenceEnd) || opener == '(')
        {
            return;
        }

        var end = i;
        while (end < sentenceEnd && end < i + LongestDescription && !IsComma(end) && text.Tokens[end].Kind is TokenKind.Word or TokenKind.Symbol)
        {
            end++;
        }

        i += OpensDescription(i) ? 1 : 0;
        if (!BeginsClause(i, end))
        {
            run.After = ReadDescription(ref run, i, end);
        }
    }

    /// <summary>"In a talk with Jan Novak, the president said …": a verb right behind the role makes it a subject, no apposition.</summary>
    private bool BeginsClause(int i, int end)
    {
        for (; i < end; i++)
        {
            if (NameLexicon.Roles.TryMatch(text.Tokens, i, end, out var length, out _) && !StandsBeforeRole(i, length, end))
            {
                i += length;
                return i < end && text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Modal or WordClass.Auxiliary;
            }
        }

        return false;
    }

    /// <summary>"R-Ariz.", "(D-NY)", "Republican of Illinois".</summary>
    private bool FindParty(ref NameRun run, int i, int end)
    {
        if (i + 2 < end && text.Tokens[i].Length == 1 && text.Value[text.Tokens[i].Start] is 'R' or 'D' or 'I'
            && text.Value[text.Tokens[i + 1].Start] == '-')
        {
            if (NameLexicon.States.TryGet(text.Tokens[i + 2].Word, out var state))
            {
                run.Region = state;
            }

            var party = text.Value[text.Tokens[i].Start] switch { 'R' => "republican", 'D' => "democrat", _ => "independent" };
            run.After = PartyRoles[party];
            return true;
        }

        if (i + 2 < end && NameLexicon.Roles.TryMatch(text.Tokens, i, end, out var length, out var role) && (role.Kinds & RoleKinds.PartyMember) != 0
            && i + length + 1 < end && text.CharsOf(i + length).SequenceEqual("of")
            && NameLexicon.Places.TryMatch(text.Tokens, i + length + 1, end, out _, out var place))
        {
            run.After = role;
            run.Region = place.Name;
            return true;
        }

        return false;
    }

    private static readonly Dictionary<string, Role> PartyRoles = new(StringComparer.Ordinal)
    {
        ["republican"] = new Role("Republican", RoleKinds.PartyMember, Gender.Unknown),
        ["democrat"] = new Role("Democrat", RoleKinds.PartyMember, Gender.Unknown),
        ["independent"] = new Role("independent", RoleKinds.PartyMember, Gender.Unknown),
    };

    /// <summary>Reads qualifiers, nationality and role from <paramref name="i"/>; null where the words before a verb or "of" hold no role.</summary>
    private Role? ReadDescription(ref NameRun run, int i, int end)
    {
        string? country = null;
        while (i < end)
        {
            if (NameLexicon.Roles.TryMatch(text.Tokens, i, end, out var length, out var role) && !StandsBeforeRole(i, length, end))
            {
                if (i + length < end && text.Classes[i + length] == WordClass.Possessive)
                {
                    // "the victim's brother".
                    i += length + 1;
                    continue;
                }

                if (i + length < end && text.Tokens[i + length].IsCapitalized && text.Tokens[i].IsCapitalized)
                {
                    // The title of the next person in a list.
                    return null;
                }

                run.Country ??= country ?? CountryBehind(i + length, end);
                return role;
            }

            if (NameLexicon.Demonyms.TryMatch(text.Tokens, i, end, out length, out var people))
            {
                country = people;
                i += length;
            }
            else if (NameLexicon.Places.TryMatch(text.Tokens, i, end, out length, out var place) && text.Tokens[i].IsCapitalized)
            {
                country = place.Speaks ? place.Country : country;
                run.Region ??= place.Speaks ? null : place.Name;
                i += length;
            }
            else if (IsInnerWord(i))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"president" of "president spokesman": a later role in the same words is the person's.</summary>
    private bool StandsBeforeRole(int i, int length, int end) => NameLexicon.Roles.TryMatch(text.Tokens, i + length, end, out _, out _);

    private string? CountryBehind(int i, int end)
    {
        if (i + 1 >= end || !text.CharsOf(i).SequenceEqual("of"))
        {
            return null;
        }

        i += text.CharsOf(i + 1).SequenceEqual("the") ? 2 : 1;
        return i < end && NameLexicon.Places.TryMatch(text.Tokens, i, end, out _, out var place) && place.Speaks ? place.Country : null;
    }

    /// <summary>Adjectives, nouns and names inside a description; not a verb, a preposition or a clause.</summary>
    private bool IsInnerWord(int i)
    {
        var token = text.Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind == TokenKind.Symbol && text.Value[token.Start] is '-' or '\u2010' or '\u2011';
        }

        return (NameLexicon.TraitsOf(token.Word) & (NameTraits.Function | NameTraits.PersonVerb)) == 0;
    }

    private void FindCountryBefore(ref NameRun run, int end, int sentenceFirst)
    {
        for (var i = end - 1; i >= sentenceFirst && i > end - 6 && run.Country is null; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
            {
                continue;
            }

            if (NameLexicon.Demonyms.TryMatch(text.Tokens, i, end, out _, out var people))
            {
                run.Country = people;
            }
            else if (NameLexicon.Places.TryMatch(text.Tokens, i, end, out _, out var place) && text.Tokens[i].IsCapitalized)
            {
                run.Country = place.Country;
                run.Region = place.Speaks ? run.Region : place.Name;
            }
            else if ((NameLexicon.TraitsOf(text.Tokens[i].Word) & NameTraits.Qualifier) == 0 && !NameLexicon.Roles.TryMatch(text.Tokens, i, end, out _, out _))
            {
                return;
            }
        }
    }

    /// <summary>The longest role that ends right before <paramref name="end"/>.</summary>
    private bool RoleEndingAt(int end, int sentenceFirst, out Role role)
    {
        for (var length = 4; length > 0; length--)
        {
            var first = end - length;
            if (first >= sentenceFirst && NameLexicon.Roles.TryMatch(text.Tokens, first, end, out var n, out var found) && n == length)
            {
                role = found;
                return true;
            }
        }

        role = null!;
        return false;
    }

    private bool IsComma(int i) => text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',';

    private bool OpensDescription(int i)
    {
        var chars = text.CharsOf(i);
        return chars.Equals("the", StringComparison.OrdinalIgnoreCase) || chars.Equals("a", StringComparison.OrdinalIgnoreCase)
            || chars.Equals("an", StringComparison.OrdinalIgnoreCase) || chars.Equals("his", StringComparison.OrdinalIgnoreCase)
            || chars.Equals("her", StringComparison.OrdinalIgnoreCase) || chars.Equals("their", StringComparison.OrdinalIgnoreCase)
            || chars.Equals("its", StringComparison.OrdinalIgnoreCase) || chars is "'s" or "\u2019s";
    }
}
