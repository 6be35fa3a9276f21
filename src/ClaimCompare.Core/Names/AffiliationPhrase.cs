using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Reads the phrases that tell for whom somebody speaks: behind a name, and before it with a comma between.</summary>
internal sealed class AffiliationPhrase(ArticleText text, ArticleNames names, BodyReader bodies)
{
    /// <summary>Words of an apposition before its role: "a longtime member".</summary>
    private const int LongestBeforeRole = 10;

    /// <summary>Words between "of" and the body: "of the Halden, Iowa, branch of the …".</summary>
    private const int LongestBeforeBody = 10;

    /// <summary>An apposition before a name begins within so many tokens.</summary>
    private const int LongestDescription = 14;

    /// <summary>What follows a name: an apposition, "of BODY", "who leads BODY", "is a member of BODY".</summary>
    public Affiliation? Behind(int end, int high)
    {
        if (end + 1 >= high)
        {
            return null;
        }

        var next = text.CharsOf(end);
        if (next is "of" or "from")
        {
            return BodyRightAt(end + 1, high) is { } body ? new Affiliation(body, Speaks: false) : null;
        }

        if (next is "is" or "serves" or "works")
        {
            var i = end + (text.CharsOf(end + 1) is "as" ? 2 : 1);
            return i < high && text.Classes[i] == WordClass.Determiner ? Apposition(i + 1, high) : null;
        }

        return next is "," or "(" or "\u2014" or "\u2013" ? BehindMark(end + 1, high) : null;
    }

    /// <summary>"the head of Acme, NAME": a description with its article, closed by the comma before the name.</summary>
    public Affiliation? Before(int comma, int low)
    {
        for (var i = comma - 1; i >= low && i > comma - LongestDescription; i--)
        {
            if (text.Tokens[i].Kind is TokenKind.Quote || text.CharsOf(i) is ",")
            {
                return null;
            }

            if (text.Classes[i] == WordClass.Determiner && Apposition(i + 1, comma) is { } read)
            {
                return read;
            }
        }

        return null;
    }

    private Affiliation? BehindMark(int i, int high)
    {
        if (text.Tokens[i].Kind == TokenKind.Number && i + 2 < high && text.CharsOf(i + 1) is ",")
        {
            i += 2;
        }

        if (text.Classes[i] == WordClass.WhWord)
        {
            return i + 1 < high && NameLexicon.BelongsVerbs.TryMatch(text.Tokens, i + 1, high, out var length, out _) && BodyAt(i + 1 + length, high, person: false) is { } body
                ? new Affiliation(body, Speaks: false) : null;
        }

        return Apposition(text.Classes[i] == WordClass.Determiner ? i + 1 : i, high);
    }

    /// <summary>"spokesman for BODY", "BODY's president", "board member and treasurer of BODY": role and body of a description.</summary>
    private Affiliation? Apposition(int first, int high)
    {
        for (var i = first; i < high && i < first + LongestBeforeRole; i++)
        {
            if (NameLexicon.PastRoles.Contains(text.Tokens[i].Word) || NameLexicon.Outsiders.TryMatch(text.Tokens, i, high, out _, out _))
            {
                return null;
            }

            if (NameLexicon.Roles.TryMatch(text.Tokens, i, high, out var length, out var role) && !role.IsCourtesy)
            {
                var next = i + length;
                if (next < high && NameLexicon.Roles.TryMatch(text.Tokens, next, high, out _, out _))
                {
                    i = next - 1;
                    continue;
                }

                return OfRole(first, i, next, high, role);
            }

            if (!CanPrecede(i))
            {
                return null;
            }
        }

        return null;
    }

    private Affiliation? OfRole(int first, int at, int next, int high, Role role)
    {
        if ((role.Kinds & RoleKinds.Family) != 0 || (next < high && IsNameOfPerson(next)))
        {
            // The title of the next person in a list.
            return null;
        }

        var speaks = (role.Kinds & RoleKinds.Spokesperson) != 0;
        if (bodies.IsCampaign(at) && bodies.CampaignAt(at, first) is { } campaign)
        {
            return new Affiliation(campaign, speaks);
        }

        if (at > first && bodies.EndingAt(at, first) is { } owner)
        {
            return new Affiliation(owner, speaks);
        }

        if (PartyIn(first, at) is { } party)
        {
            return new Affiliation(party, Speaks: false);
        }

        if (at > first && EndingBefore(at, first) is { } body)
        {
            return new Affiliation(body, speaks);
        }

        while (next + 1 < high && text.Classes[next] == WordClass.Conjunction && NameLexicon.Roles.TryMatch(text.Tokens, next + 1, high, out var length, out _))
        {
            next += 1 + length;
        }

        if (next + 1 >= high || text.CharsOf(next) is not ("of" or "for" or "at" or "with" or "from" or "in" or "to"))
        {
            return null;
        }

        var person = text.CharsOf(next) is "for" or "to";
        return BodyAt(next + 1, high, person) is { } named ? new Affiliation(named, speaks) : null;
    }

    /// <summary>"the House Democratic leader", "a Republican strategist".</summary>
    private string? PartyIn(int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (text.Tokens[i].IsCapitalized && bodies.MentionAt(i) is null && NameLexicon.Parties.TryMatch(text.Tokens, i, at, out _, out var party))
            {
                return party;
            }
        }

        return null;
    }

    /// <summary>"Acme senior vice president": qualifiers stand between body and role.</summary>
    private string? EndingBefore(int at, int first)
    {
        while (at - 1 > first && NameLexicon.Qualifiers.TryMatch(text.Tokens, at - 1, at, out _, out _))
        {
            at--;
        }

        return bodies.EndingAt(at, first);
    }

    /// <summary>Words of a description before its role; a verb, a mark or a clause ends it.</summary>
    private bool CanPrecede(int i) => text.Classes[i] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Number or WordClass.Possessive or WordClass.Determiner
        || text.CharsOf(i) is "of" or "-" or "'s" or "\u2019s";

    private bool IsNameOfPerson(int i) => bodies.MentionAt(i) is { } mention && names.Entities[mention.Entity].Kind is NameKind.Person or NameKind.Unknown;

    /// <summary>The body named right at a token, its article skipped.</summary>
    private string? BodyRightAt(int i, int high)
    {
        i += text.CharsOf(i) is "the" ? 1 : 0;
        return i < high && bodies.MentionAt(i) is { } mention && BodyReader.IsBody(names.Entities[mention.Entity]) ? names.Entities[mention.Entity].Name : null;
    }

    /// <summary>The body that the words from a token on name, over places and other nouns ("the Iowa branch of the …").</summary>
    /// <param name="first">The first token behind the preposition.</param>
    /// <param name="high">Where to stop.</param>
    /// <param name="person">A person may be meant: a spokesman or a lawyer speaks for somebody.</param>
    private string? BodyAt(int first, int high, bool person)
    {
        var afterPlace = false;
        for (var i = first; i < high && i < first + LongestBeforeBody; i++)
        {
            if (bodies.MentionAt(i) is { } mention)
            {
                var end = text.TokenAt(mention.Span.End - 1) + 1;
                var entity = names.Entities[mention.Entity];
                if (entity.Kind != NameKind.Place && !IsTown(entity, end, high))
                {
                    return Named(entity, end, high, person) ?? (entity.Kind == NameKind.Unknown ? Whole(i, end, first, high) : null);
                }

                i = end - 1;
                afterPlace = true;
                continue;
            }

            if (bodies.IsCampaign(i))
            {
                return bodies.CampaignAt(i, first - 1);
            }

            if (NameLexicon.Voices.TryMatch(text.Tokens, i, high, out var length, out var side) && (i + length >= high || text.Classes[i + length] is WordClass.None or WordClass.VerbPast or WordClass.VerbPresent or WordClass.Preposition))
            {
                // "a lawyer for the plaintiffs".
                return side;
            }

            if (bodies.SmallAt(i, high) is { } small)
            {
                return small;
            }

            if (!(afterPlace && text.CharsOf(i) is ",") && !CanPrecede(i) && text.CharsOf(i) is not ("at" or "in" or "and"))
            {
                return null;
            }

            if (text.Classes[i] == WordClass.Noun && (i + 1 >= high || text.Classes[i + 1] is WordClass.None or WordClass.VerbPast or WordClass.VerbPresent)
                && bodies.EndingAt(i + 1, first - 1) is { } described)
            {
                return described;
            }
        }

        return null;
    }

    /// <summary>"the Salem, Oregon, branch": a state follows behind a comma.</summary>
    private bool IsTown(Entity entity, int end, int high) => entity.Kind == NameKind.Unknown && end + 1 < high && text.CharsOf(end) is ","
        && bodies.MentionAt(end + 1) is { } state && names.Entities[state.Entity].Kind == NameKind.Place;

    /// <summary>A name that no lexicon knows, with the large words around it: "March of Miles", "Students For Rivers".</summary>
    private string Whole(int at, int end, int first, int high)
    {
        while (at > first && (text.Tokens[at - 1].IsCapitalized || (at - 1 > first && text.CharsOf(at - 1) is "of" or "for" && text.Tokens[at - 2].IsCapitalized)))
        {
            at--;
        }

        if (end + 1 < high && text.Classes[end] == WordClass.Possessive && BodyRightAt(end + 1, high) is { } owned)
        {
            // "Salem's Rock Church" is the church; in "the Raynaud's Movement" the owner is part of the name.
            return text.CharsOf(at - 1) is "the" ? text.Slice(new TextSpan(text.Tokens[at].Start, bodies.MentionAt(end + 1)?.Span.End ?? text.Tokens[end].End)) : owned;
        }

        while (end < high && text.Tokens[end].Kind is TokenKind.Word && (text.Tokens[end].IsCapitalized
            || (end + 1 < high && (text.CharsOf(end) is "of" or "for" || text.Classes[end] == WordClass.Possessive) && text.Tokens[end + 1].IsCapitalized)))
        {
            end++;
        }

        return text.Slice(text.SpanOf(at, end));
    }

    private string? Named(Entity entity, int end, int high, bool person)
    {
        if (BodyReader.IsBody(entity))
        {
            return entity.Name;
        }

        const int LongestGap = 4;
        for (var i = end; i < high && i < end + LongestGap && text.Classes[i] is WordClass.Noun or WordClass.Possessive or WordClass.Adjective or WordClass.ProperNoun; i++)
        {
            if (bodies.IsCampaign(i))
            {
                return bodies.CampaignAt(i, end - 2);
            }
        }

        return person && entity.Kind == NameKind.Person ? entity.Name : null;
    }
}
