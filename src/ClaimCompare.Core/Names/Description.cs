using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>A source without a name, taken apart: "the Belarusian leader", "a spokesman", "the ministry".</summary>
/// <param name="Role">The person's role, where it is a person's.</param>
/// <param name="Body">The kind of body, where it is a body's.</param>
/// <param name="Country">The country a nationality or place in it names.</param>
/// <param name="Region">A state or city in it.</param>
/// <param name="Definite">With "the", a possessive or a demonstrative: somebody the text knows.</param>
/// <param name="Plural">More than one.</param>
internal readonly record struct Description(Role? Role, string? Body, string? Country, string? Region, bool Definite, bool Plural)
{
    /// <summary>Writers vary the name of whom they are quoting.</summary>
    private const double SpeakerBonus = 4;

    /// <summary>Words of a description that are looked at.</summary>
    private const int Longest = 16;

    public static Description Read(ArticleText text, TextSpan span)
    {
        var first = text.TokenAt(span.Start);
        Role? role = null;
        string? body = null, country = null, region = null;
        var plural = false;
        var noun = false;
        var definite = false;
        for (var i = first; i < text.Tokens.Length && i < first + Longest && text.Tokens[i].Start < span.End;)
        {
            var end = Math.Min(text.TokenAt(span.End - 1) + 1, text.Tokens.Length);
            var word = text.CharsOf(i);
            if (word is "of" or "for" or "who" or "in" or "at" or "from" or "with" or "," && (role is not null || body is not null || noun))
            {
                country ??= word is "of" or "in" ? CountryAt(text, i + 1, end) : null;
                break;
            }

            definite |= i == first && IsDefinite(word);
            if (NameLexicon.Demonyms.TryMatch(text.Tokens, i, end, out var length, out var people))
            {
                country = people;
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
            else if (NameLexicon.Heads.TryMatch(text.Tokens, i, end, out length, out var head) && (word[^1] != 's' || head == "forces"))
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

        return new Description(role, body, country, region, definite, plural);
    }

    public static string? Resolve(SpeakerContext context)
    {
        var span = new TextSpan(context.Start, context.Text.Tokens[context.End - 1].End);
        if (Collective(context) is { } collective)
        {
            return collective;
        }

        var description = Read(context.Text, span);
        return description switch
        {
            { Role: not null, Plural: false, Definite: true } => description.Person(context),
            { Body: not null, Definite: true } => description.BodyBehind(context),
            _ => null,
        };
    }

    private static bool IsDefinite(ReadOnlySpan<char> word) => word.Equals("the", StringComparison.OrdinalIgnoreCase)
        || word.Equals("this", StringComparison.OrdinalIgnoreCase) || word.Equals("that", StringComparison.OrdinalIgnoreCase);

    public static bool IsPlural(ReadOnlySpan<char> word, Role role) => word[^1] == 's' && !role.Name.EndsWith('s');

    private static string? CountryAt(ArticleText text, int i, int end)
    {
        i = i < end && text.CharsOf(i) is "the" ? i + 1 : i;
        return i < end && NameLexicon.Places.TryMatch(text.Tokens, i, end, out _, out var place) && place.Speaks ? place.Country : null;
    }

    /// <summary>"the Belarusian authorities", "Senate Democrats", "his campaign", "police": a body without a name of its own.</summary>
    private static string? Collective(SpeakerContext context)
    {
        var text = context.Text;
        var first = context.First;
        var end = PhraseEnd(context, first, context.End);
        if (context.Pronoun(first) is PronounKind.Male or PronounKind.Female)
        {
            return EndsWithCollective(context, first + 1, end, out var owned) && PronounResolver.Resolve(context, context.Pronoun(first)!.Value) is { } owner
                ? $"{owner[(owner.LastIndexOf(' ') + 1)..]} {owned}" : null;
        }

        if (IsQuantity(text, first))
        {
            return null;
        }

        first += IsDefinite(text.CharsOf(first)) ? 1 : 0;
        for (var i = first; i < end; i++)
        {
            if (NameLexicon.Demonyms.TryMatch(text.Tokens, i, end, out var length, out var country)
                && EndsWithCollective(context, i + length, end, out var collective))
            {
                return $"{NameLexicon.AdjectiveOf(country)} {collective}";
            }
        }

        if (first < end && NameLexicon.Voices.TryMatch(text.Tokens, first, end, out var all, out var voice) && first + all == end)
        {
            return VoiceBehind(context, voice);
        }

        return IsNamedGroup(context, first, end) ? text.Slice(text.SpanOf(first, end)) : null;
    }

    /// <summary>Where the group's own words end: before a preposition, a clause, a comma.</summary>
    public static int PhraseEnd(SpeakerContext context, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (context.Text.Tokens[i].Kind == TokenKind.Symbol && context.Text.Value[context.Text.Tokens[i].Start] is ','
                || context.Text.Classes[i] is WordClass.Preposition or WordClass.WhWord or WordClass.Subordinator or WordClass.Gerund or WordClass.Adverb or WordClass.To)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>"police": the police the text names, or the group that spoke before; else, where only one can be meant, the word itself.</summary>
    private static string? VoiceBehind(SpeakerContext context, string voice)
    {
        if (new Description(null, voice, null, null, true, false).BodyBehind(context) is { } body)
        {
            return body;
        }

        if (!IsDefinite(context.Text.CharsOf(context.First)) || char.IsUpper(voice[0]))
        {
            return voice == "officials" ? null : voice;
        }

        foreach (var (source, _) in context.Earlier())
        {
            if (source.Speaker?.EndsWith(voice, StringComparison.Ordinal) == true)
            {
                return source.Speaker;
            }
        }

        return voice == "officials" ? null : voice;
    }

    /// <summary>"some Democrats", "two officials": not all of them, and nobody knows who.</summary>
    private static bool IsQuantity(ArticleText text, int first) => text.Classes[first] is WordClass.Number or WordClass.Negation
        || NameLexicon.Quantifiers.Contains(text.Tokens[first].Word);

    /// <summary>A party, nationality or chamber before people in the plural: "Democratic lawmakers", "Senate Republicans".</summary>
    private static bool IsNamedGroup(SpeakerContext context, int first, int end)
    {
        const int LongestGroup = 4;
        var tokens = context.Text.Tokens;
        if (end - first is < 2 or > LongestGroup || !IsPeople(context.Text, end - 1, end))
        {
            return false;
        }

        var named = false;
        for (var i = first; i < end; i++)
        {
            if (context.Text.Classes[i] is not (WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun))
            {
                return false;
            }

            named |= NameLexicon.Roles.TryMatch(tokens, i, end, out _, out var role) && (role.Kinds & RoleKinds.PartyMember) != 0
                || NameLexicon.Things.TryMatch(tokens, i, end, out _, out _)
                || (NameLexicon.Voices.TryMatch(tokens, i, end, out _, out var voice) && char.IsUpper(voice[0]));
        }

        return named;
    }

    private static bool IsPeople(ArticleText text, int i, int end) => NameLexicon.Voices.TryMatch(text.Tokens, i, end, out _, out _)
        || NameLexicon.Collectives.TryMatch(text.Tokens, i, end, out _, out _)
        || (NameLexicon.Roles.TryMatch(text.Tokens, i, end, out _, out var role) && IsPlural(text.CharsOf(i), role));

    private static bool EndsWithCollective(SpeakerContext context, int from, int end, out string collective)
    {
        for (var i = from; i < end && i < from + 3; i++)
        {
            if (NameLexicon.Collectives.TryMatch(context.Text.Tokens, i, end, out var length, out var found) && i + length == end)
            {
                collective = found;
                return found != "ministry";
            }
        }

        collective = "";
        return false;
    }

    private string? Person(SpeakerContext context)
    {
        if ((Role!.Kinds & RoleKinds.Heads) == 0 && IsIntroducedNameless(context))
        {
            return null;
        }

        var lastSpeaker = LastSpeaker(context);
        Candidate? best = null;
        foreach (var candidate in context.Candidates(entity => entity.Kind is NameKind.Person or NameKind.Unknown))
        {
            if (Fit(candidate.Entity) is not { } fit)
            {
                continue;
            }

            fit += candidate.Entity.Name == lastSpeaker && (Role.Kinds & (RoleKinds.Public | candidate.Entity.RoleKindBits)) != 0 ? SpeakerBonus : 0;

            var scored = candidate with { Salience = candidate.Salience + fit };
            best = best is null || scored.Salience > best.Value.Salience ? scored : best;
        }

        return best is { Salience: > 6 } ? best.Value.Entity.Name : null;
    }

    private static string? LastSpeaker(SpeakerContext context)
    {
        foreach (var (source, distance) in context.Earlier())
        {
            return distance <= 2 ? source.Speaker : null;
        }

        return null;
    }

    /// <summary>"an organizer greeted them … the organizer said": the text has somebody in mind whom it does not name.</summary>
    private bool IsIntroducedNameless(SpeakerContext context)
    {
        const int Memory = 150;
        var text = context.Text;
        for (var i = context.First - 1; i > 0 && i > context.First - Memory; i--)
        {
            if (text.Tokens[i].Word != 0 && NameLexicon.Roles.TryMatch(text.Tokens, i, context.First, out var length, out var role) && role.Name == Role!.Name)
            {
                return IsIndefinite(text, i) && !HasName(context, i, i + length);
            }
        }

        return false;
    }

    private static bool IsIndefinite(ArticleText text, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - 4; j--)
        {
            if (text.Classes[j] == WordClass.Determiner)
            {
                return text.CharsOf(j) is "a" or "an" or "A" or "An" or "one" or "another";
            }
        }

        return false;
    }

    /// <summary>A name stands in apposition to the words: right behind them, or before their article and a comma.</summary>
    private static bool HasName(SpeakerContext context, int first, int end)
    {
        var mentions = context.Names.Mentions;
        var behind = context.Names.MentionAt(context.Text.Tokens[end - 1].End);
        if (behind < mentions.Count && context.Text.TokenAt(mentions[behind].Span.Start) <= end + 1)
        {
            return true;
        }

        return behind > 0 && context.Text.TokenAt(mentions[behind - 1].Span.End - 1) >= first - 6;
    }

    /// <summary>How well a person fits the description; null where they cannot be meant.</summary>
    private double? Fit(Entity entity)
    {
        if ((Country is not null && entity.Country is not null && entity.Country != Country)
            || (Role!.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && Role.Gender != entity.Gender))
        {
            return null;
        }

        var shared = entity.RoleKindBits & Role.Kinds;
        var general = (Role.Kinds & (RoleKinds.Person | RoleKinds.Witness)) != 0;
        var fit = entity.Roles.Contains(Role.Name) ? 14.0 : shared != 0 ? 5 : general ? 0 : entity.RoleKindBits == 0 ? -5
            : (Role.Kinds & RoleKinds.Public) != 0 && (entity.RoleKindBits & RoleKinds.Public) != 0 ? -5 : -9;
        fit += Country is null ? 0 : entity.Country == Country ? 5 : -2;
        fit += Region is null ? 0 : entity.Region == Region ? 5 : entity.Region is null ? -2 : -8;
        return fit - (entity.Kind == NameKind.Unknown ? 5 : 0);
    }

    /// <summary>The body of the description's kind that is most present before it; null where the text named none.</summary>
    public string? BodyBehind(SpeakerContext context)
    {
        var (kind, country) = (Body!, Country);
        var general = kind is "company" or "group" or "organization" or "agency";
        Candidate? best = null;
        foreach (var candidate in context.Candidates(entity => entity.Kind is NameKind.Organization or NameKind.Agency or NameKind.Unknown))
        {
            var entity = candidate.Entity;
            var fits = entity.Body == kind || (general && entity.Kind is NameKind.Organization or NameKind.Unknown);
            if (fits && (country is null || entity.Country is null || entity.Country == country))
            {
                var scored = candidate with { Salience = candidate.Salience + (entity.Body == kind && !general ? 4 : 0) };
                best = best is null || scored.Salience > best.Value.Salience ? scored : best;
            }
        }

        return best?.Entity.Name;
    }
}
