using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>A source without a name, taken apart: "the Belarusian leader", "a spokesman", "the ministry".</summary>
/// <param name="Role">The person's role, where it is a person's.</param>
/// <param name="Body">The kind of body, where it is a body's.</param>
/// <param name="Country">The country a nationality or place in it names.</param>
/// <param name="Region">A state or city in it.</param>
/// <param name="Definite">With "the", a possessive or a demonstrative: somebody the text knows.</param>
/// <param name="Plural">More than one.</param>
/// <param name="Party">The party a word in it names, as its people: "Democrats" in "the Democratic candidate".</param>
/// <param name="Age">The first token of an age in it ("the 52-year-old nurse"); -1 where it holds none.</param>
/// <param name="Plain">It says of somebody what anybody can be: an age, a nationality, a number of children, what he once did.</param>
internal readonly record struct Description(Role? Role, string? Body, string? Country, string? Region, bool Definite, bool Plural, string? Party = null, int Age = -1, bool Plain = false)
{
    /// <summary>Words of a description that are looked at.</summary>
    private const int Longest = 16;

    public static Description Read(ArticleText text, TextSpan span)
    {
        var first = text.TokenAt(span.Start);
        Role? role = null;
        string? body = null, country = null, region = null, party = null;
        var plural = false;
        var noun = false;
        var definite = false;
        var age = -1;
        var people = false;
        var past = false;
        for (var i = first; i < text.Tokens.Length && i < first + Longest && text.Tokens[i].Start < span.End;)
        {
            var end = Math.Min(text.TokenAt(span.End - 1) + 1, text.Tokens.Length);
            var word = text.CharsOf(i);
            if (word is "of" or "for" or "who" or "in" or "at" or "from" or "with" or "," && (role is not null || body is not null || noun))
            {
                country ??= word is "of" or "in" ? CountryAt(text, i + 1, end) : null;
                people |= IsParent(text, i, end, role);
                break;
            }

            definite |= i == first && IsDefinite(word);
            past |= NameLexicon.PastRoles.Contains(text.Tokens[i].Word);
            if (text.Tokens[i].IsCapitalized && NameLexicon.Parties.TryMatch(text.Tokens, i, end, out _, out var members))
            {
                party = members;
            }

            if (PersonWords.AgeLength(text, i, end) is > 0 and var length)
            {
                (age, people) = (i, true);
            }
            else if (NameLexicon.Demonyms.TryMatch(text.Tokens, i, end, out length, out var nation))
            {
                country = nation;
                if (i + length == end && PersonWords.OfNation(text, i) is { } native)
                {
                    (role, people) = (native, true);
                }
            }
            else if (NameLexicon.Places.TryMatch(text.Tokens, i, end, out length, out var place))
            {
                country ??= place.Speaks ? place.Country : null;
                region ??= place.Speaks ? null : place.Name;
            }
            else if (NameLexicon.Roles.TryMatch(text.Tokens, i, end, out length, out var found))
            {
                role = found;
                body = null;
                plural = IsPlural(text.CharsOf(i + length - 1), found);
            }
            else if ((NameLexicon.BodyNouns.TryMatch(text.Tokens, i, end, out length, out var head) && !text.Tokens[i].IsCapitalized)
                || (NameLexicon.Heads.TryMatch(text.Tokens, i, end, out length, out head) && (word[^1] != 's' || head == "forces")))
            {
                body = head;
                role = null;
            }
            else
            {
                length = 1;
                if (text.Classes[i] is WordClass.Noun or WordClass.ProperNoun)
                {
                    // "the liberal base": what came before only qualifies it.
                    role = null;
                    body = null;
                    noun = true;
                }
            }

            i += length;
        }

        role ??= age >= 0 && body is null && !noun ? PersonWords.Somebody : null;
        role ??= noun && body is null && text.NounPhraseAt(first, out var phrase) && phrase.FirstToken == first && PersonWords.IsDoer(text.CharsOf(phrase.Head))
            && !NameLexicon.Documents.TryMatch(text.Tokens, phrase.Head, phrase.Head + 1, out _, out _) ? PersonWords.Doer : null;
        return new Description(role, body, country, region, definite, plural, party, age, people || (past && role is not null && (role.Kinds & RoleKinds.Heads) == 0));
    }

    /// <summary>"the mother | of two".</summary>
    private static bool IsParent(ArticleText text, int of, int end, Role? role) => role is not null && (role.Kinds & RoleKinds.Family) != 0 && of + 1 < end
        && text.CharsOf(of) is "of" && (text.Classes[of + 1] == WordClass.Number || text.Tokens[of + 1].Kind == TokenKind.Number);

    public static string? Resolve(SpeakerContext context)
    {
        var span = new TextSpan(context.Start, context.Text.Tokens[context.End - 1].End);
        if (CollectiveSource.Resolve(context) is { } collective)
        {
            return collective;
        }

        if ((OfCampaign(context) ?? OfDescribed(context) ?? OwnedPerson.Resolve(context)) is { } owner)
        {
            return owner;
        }

        var description = Read(context.Text, span);
        return description switch
        {
            { Role: { } role, Plural: false, Definite: true } => new DescribedPerson(context, description, role).Resolve(),
            { Body: not null, Definite: true } => description.BodyBehind(context),
            _ => null,
        };
    }

    /// <summary>"the campaign", "a campaign spokesman", "campaign officials": the campaign that the text named last, or its voice.</summary>
    private static string? OfCampaign(SpeakerContext context)
    {
        var bodies = new BodyReader(context.Text, context.Names);
        var at = context.First + (context.Text.Classes[context.First] == WordClass.Determiner ? 1 : 0);
        if (at >= context.End || !bodies.IsCampaign(at))
        {
            return null;
        }

        var voice = at + 1 == context.End || context.Text.Classes[at + 1] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective)
            || NameLexicon.VoicesOfBodies.TryMatch(context.Text.Tokens, at + 1, context.End, out _, out _);
        return voice ? bodies.CampaignAt(at, context.First - 1) : null;
    }

    /// <summary>"the school's website", "the group's spokesman": the voice of a body that is described itself.</summary>
    private static string? OfDescribed(SpeakerContext context)
    {
        var text = context.Text;
        for (var i = context.First + 1; i < context.End && i < context.First + Longest; i++)
        {
            if (text.Classes[i] != WordClass.Possessive)
            {
                continue;
            }

            for (var j = i + 1; j < context.End; j++)
            {
                if (NameLexicon.VoicesOfBodies.TryMatch(text.Tokens, j, context.End, out var length, out _)
                    && (j + length == context.End || text.Classes[j + length] is not (WordClass.Noun or WordClass.ProperNoun)))
                {
                    return Read(text, text.SpanOf(context.First, i)) is { Body: not null, Definite: true } body ? body.BodyBehind(context.Of(context.First, i)) : null;
                }
            }

            return null;
        }

        return null;
    }

    /// <summary>the, this, that.</summary>
    public static bool IsDefinite(ReadOnlySpan<char> word) => word.Equals("the", StringComparison.OrdinalIgnoreCase)
        || word.Equals("this", StringComparison.OrdinalIgnoreCase) || word.Equals("that", StringComparison.OrdinalIgnoreCase);

    public static bool IsPlural(ReadOnlySpan<char> word, Role role) => word[^1] == 's' && !role.Name.EndsWith('s');

    private static string? CountryAt(ArticleText text, int i, int end)
    {
        i = i < end && text.CharsOf(i) is "the" ? i + 1 : i;
        return i < end && NameLexicon.Places.TryMatch(text.Tokens, i, end, out _, out var place) && place.Speaks ? place.Country : null;
    }

    /// <summary>The body of the description's kind that is most present before it; null where the text named none.</summary>
    public string? BodyBehind(SpeakerContext context)
    {
        var (kind, country) = (Body!, Country);
        var general = kind is "company" or "group" or "organization" or "agency";

        // "the agency" may be a name whose kind the text leaves open; "the disaster agency" is that agency and no such name.
        var bare = context.End - context.First <= BareWords;
        Candidate? best = null;
        foreach (var candidate in context.Candidates(entity => entity.Kind is NameKind.Organization or NameKind.Agency or NameKind.Unknown))
        {
            var entity = candidate.Entity;
            var named = EndsLike(entity.Name, context);
            var fits = named || entity.Body == kind || (general && entity.Kind is NameKind.Organization) || (general && bare && entity.Kind is NameKind.Unknown);
            if (fits && (country is null || entity.Country is null || entity.Country == country))
            {
                var scored = candidate with { Salience = candidate.Salience + (named || (entity.Body == kind && !general) ? 4 : 0) };
                best = best is null || scored.Salience > best.Value.Salience ? scored : best;
            }
        }

        return best?.Entity.Name;
    }

    /// <summary>"the group".</summary>
    private const int BareWords = 2;

    /// <summary>The description is the end of the name: "the department" of "Halden Police Department".</summary>
    private static bool EndsLike(string name, SpeakerContext context)
    {
        var first = context.First + (IsDefinite(context.Text.CharsOf(context.First)) ? 1 : 0);
        if (first >= context.End)
        {
            return false;
        }

        var words = context.Text[context.Text.SpanOf(first, context.End)];
        return name.Length > words.Length && name[^(words.Length + 1)] == ' ' && name.AsSpan().EndsWith(words, StringComparison.OrdinalIgnoreCase);
    }
}
