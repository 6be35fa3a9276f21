using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Finds whom a definite description of one person means: "the Belarusian leader", "the senior Reed adviser".</summary>
internal sealed class DescribedPerson(SpeakerContext context, Description description, Role role)
{
    /// <summary>Writers vary the name of whom they are quoting.</summary>
    private const double SpeakerBonus = 4;

    /// <summary>The text says of them that they are this owner's somebody.</summary>
    private const double OwnerBonus = 10;

    /// <summary>An age or an origin is told of whom the text has just brought in.</summary>
    private const double LastNamedBonus = 5;

    public string? Resolve()
    {
        if (role.Name == "source" || ((role.Kinds & RoleKinds.Heads) == 0 && !description.Plain && IsIntroducedNameless()))
        {
            return null;
        }

        var lastSpeaker = LastSpeaker();
        var owner = OwnerIn();
        Candidate? best = null;
        foreach (var candidate in context.Candidates(entity => entity.Kind is NameKind.Person or NameKind.Unknown))
        {
            if (Fit(candidate.Entity) is not { } fit || (owner is not null && IsOfOther(candidate.Entity, owner)))
            {
                continue;
            }

            if (fit < 0 && IsInSentence(candidate.Entity))
            {
                // "Smith died at home, according to the coroner": of the two neither is the other.
                continue;
            }

            fit += owner is not null && candidate.Entity.Affiliation?.Body.Contains(owner, StringComparison.Ordinal) == true ? OwnerBonus : 0;
            fit += candidate.Entity.Name == lastSpeaker && (role.Kinds & (RoleKinds.Public | candidate.Entity.RoleKindBits)) != 0 ? SpeakerBonus : 0;

            var scored = candidate with { Salience = candidate.Salience + fit };
            best = best is null || scored.Salience > best.Value.Salience ? scored : best;
        }

        return best is { } found && found.Salience > (IsKnownToAll(found.Entity) ? 3 : 6) ? found.Entity.Name : null;
    }

    /// <summary>A politician whom the text takes for known: it names him without any office, and calls him senator or candidate later.</summary>
    private bool IsKnownToAll(Entity entity) => (role.Kinds & RoleKinds.Politicians) != 0 && entity is { Kind: NameKind.Person, Roles.Count: 0 }
        && (entity.Affiliation is null || AffiliationFinder.IsParty(entity.Affiliation));

    private bool IsInSentence(Entity entity)
    {
        var sentence = context.Text.Sentences[context.Sentence].Span;
        foreach (var (_, named) in context.Names.In(new TextSpan(sentence.Start, context.Start)))
        {
            if (named.Id == entity.Id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the senior Reed adviser": the person or body whose somebody it is; null where the words name none.</summary>
    private string? OwnerIn()
    {
        foreach (var (mention, entity) in context.Names.In(new TextSpan(context.Start, context.Text.Tokens[context.End - 1].End)))
        {
            var next = context.Text.TokenAt(mention.Span.End - 1) + 1;
            if (entity is { Kind: NameKind.Person } or { Kind: NameKind.Organization, Body: not "party" } && next < context.End && context.Text.Classes[next] is WordClass.Noun or WordClass.Adjective)
            {
                return entity.Kind == NameKind.Person ? entity.Name[(entity.Name.LastIndexOf(' ') + 1)..] : entity.Name;
            }
        }

        return null;
    }

    /// <summary>The text says for whom he works, and it is another.</summary>
    private static bool IsOfOther(Entity entity, string owner) => entity.Affiliation is { } of && !AffiliationFinder.IsParty(of) && !of.Body.Contains(owner, StringComparison.Ordinal);

    private string? LastSpeaker()
    {
        foreach (var (source, distance) in context.Earlier())
        {
            return distance <= 2 ? source.Speaker : null;
        }

        return null;
    }

    /// <summary>"an organizer greeted them … the organizer said": the text has somebody in mind whom it does not name.</summary>
    private bool IsIntroducedNameless()
    {
        const int Memory = 150;
        var text = context.Text;
        for (var i = context.First - 1; i > 0 && i > context.First - Memory; i--)
        {
            if (text.Tokens[i].Word != 0 && NameLexicon.Roles.TryMatch(text.Tokens, i, context.First, out var length, out var other) && (other.Name == role.Name || (other.Kinds & role.Kinds & RoleKinds.Person) != 0))
            {
                return IsIndefinite(text, i) && !HasName(i, i + length);
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
    private bool HasName(int first, int end)
    {
        var mentions = context.Names.Mentions;
        var behind = context.Names.MentionAt(context.Text.Tokens[end - 1].End);
        if (behind < mentions.Count && context.Text.TokenAt(mentions[behind].Span.Start) is var name && (name <= end || (name == end + 1 && context.Text.CharsOf(end) is "," or "named")))
        {
            return true;
        }

        return behind > 0 && context.Text.TokenAt(mentions[behind - 1].Span.End - 1) >= first - 6;
    }

    /// <summary>How well a person fits the description; null where they cannot be meant.</summary>
    private double? Fit(Entity entity)
    {
        var (country, region, party) = (description.Country, description.Region, description.Party);
        var own = party is null ? null : AffiliationFinder.PartyOf(entity);
        if ((country is not null && entity.Country is not null && entity.Country != country)
            || (role.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && role.Gender != entity.Gender)
            || (own is not null && own != party))
        {
            return null;
        }

        var age = description.Age < 0 ? [] : PersonAge.Of(context, entity);
        if (age.Length > 0 && !age.SequenceEqual(context.Text.CharsOf(description.Age)))
        {
            return null;
        }

        var fit = FitOfRole(entity) + (age.Length > 0 ? 14 : 0);
        fit += country is null ? 0 : entity.Country == country ? 5 : -2;
        fit += region is null ? 0 : entity.Region == region ? 5 : entity.Region is null ? -2 : -8;
        fit += own is not null ? 5 : 0;
        return fit - (entity.Kind == NameKind.Unknown ? 5 : 0);
    }

    private double FitOfRole(Entity entity)
    {
        if (entity.Roles.Contains(role.Name))
        {
            return 14;
        }

        if (HasLonger(entity))
        {
            return 9;
        }

        var told = CalledBefore(entity);
        if (told?.Name == role.Name && role.Name.Length > 0 && (role.Kinds & RoleKinds.Person) == 0)
        {
            return 10;
        }

        if ((entity.RoleKindBits & role.Kinds) != 0 || ((role.Kinds & RoleKinds.Heads) != 0 && told is not null && (told.Kinds & role.Kinds) != 0))
        {
            return 5;
        }

        if (description.Plain)
        {
            return IsLastNamed(entity) ? LastNamedBonus : 0;
        }

        if ((role.Kinds & RoleKinds.Person) != 0)
        {
            // "the man", "the boy": nobody calls an office holder so.
            return (entity.RoleKindBits & RoleKinds.Offices) != 0 ? -6 : 0;
        }

        if (((role.Kinds & RoleKinds.PartyMember) != 0 || role.Name == "incumbent") && (entity.RoleKindBits & RoleKinds.Politicians) != 0)
        {
            // "the Ohio Democrat", "the incumbent": what the text has not told yet of who holds or seeks an office.
            return 1;
        }

        if (IsTopmost(entity) && entity.Name == LastSpeaker())
        {
            return 5;
        }

        // A word that no lexicon holds fits whoever was introduced in other words, too.
        if (((entity.RoleKindBits & ~RoleKinds.Private) == 0 || role == PersonWords.Doer) && entity is { Kind: NameKind.Person, FirstKey: not 0 } && CanBeNews() && IsNew(entity)
            && (entity.Name == LastSpeaker() || IsLastNamed(entity)))
        {
            // "the clerk said": what the one whom the text has just introduced does for a living.
            return 0;
        }

        return (role.Kinds & RoleKinds.Witness) != 0 ? -4 : entity.RoleKindBits == 0 ? (role.Kinds & RoleKinds.Public) != 0 ? -5 : -7
            : (role.Kinds & RoleKinds.Public) != 0 && (entity.RoleKindBits & RoleKinds.Public) != 0 ? -5 : -9;
    }

    /// <summary>The role may be told first by calling somebody so: no office that the text would have named with the name, and no suspect's.</summary>
    private bool CanBeNews() => (role.Kinds & (RoleKinds.Offices | RoleKinds.Politicians | RoleKinds.Crime)) == 0;

    /// <summary>"the union chief", "its head": whoever stands at the top of something, whatever that is called there.</summary>
    private bool IsTopmost(Entity entity)
    {
        if (!RoleKinds.Topmost.Contains(role.Name))
        {
            return false;
        }

        foreach (var own in entity.Roles)
        {
            if (RoleKinds.Topmost.Contains(own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Mentions of bodies and places passed over on the way to a person.</summary>
    private const int MostMentions = 20;

    /// <summary>Nobody else was named since.</summary>
    private bool IsLastNamed(Entity entity)
    {
        var last = context.Names.MentionAt(context.Start) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions; i--)
        {
            var named = context.Names.EntitySpan[context.Names.MentionSpan[i].Entity];
            if (named.Kind == NameKind.Person && context.Names.Quotes?[context.Text.TokenAt(context.Names.MentionSpan[i].Span.Start)] != true)
            {
                return named.Id == entity.Id && context.IsSubject(i, context.Text.TokenAt(context.Names.MentionSpan[i].Span.Start));
            }
        }

        return false;
    }

    /// <summary>The text has just named them for the first time.</summary>
    private bool IsNew(Entity entity)
    {
        const int Introduction = 6;
        var first = context.Names.FirstMention(entity.Id);
        return first >= 0 && context.Sentence - context.Text.SentenceOf(context.Text.TokenAt(context.Names.Mentions[first].Span.Start)) <= Introduction;
    }

    /// <summary>"the chief" of a police chief, "the minister" of a defense minister; the president is no vice president.</summary>
    private bool HasLonger(Entity entity)
    {
        if (role.Name is "president" or "general" or "leader")
        {
            return false;
        }

        foreach (var own in entity.Roles)
        {
            if (own.Length > role.Name.Length && own[^(role.Name.Length + 1)] == ' ' && own.EndsWith(role.Name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The role by which an earlier source meant them, the nearest: "the dictator" is "the president" too.</summary>
    private Role? CalledBefore(Entity entity)
    {
        foreach (var (source, _) in context.Earlier())
        {
            if (source.Speaker == entity.Name && Description.Read(context.Text, source.Span).Role is { } told)
            {
                return told;
            }
        }

        return null;
    }
}
