using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Sources that are a group without a name of its own: "the Belarusian authorities", "Senate Democrats", "his campaign".</summary>
internal static class CollectiveSource
{
    /// <summary>"the Belarusian authorities", "Senate Democrats", "his campaign", "police": a body without a name of its own.</summary>
    public static string? Resolve(SpeakerContext context)
    {
        var text = context.Text;
        var first = context.First;
        var end = PhraseEnd(context, first, context.End);
        if (context.Pronoun(first) is PronounKind.Male or PronounKind.Female)
        {
            return OfPerson(context, context.Pronoun(first)!.Value, first + 1, end);
        }

        if (NameLexicon.Pairs.TryMatch(text.Tokens, first, end, out var pair, out _) && first + pair == end)
        {
            return PronounResolver.Pair(context);
        }

        if (IsQuantity(text, first))
        {
            return null;
        }

        first += Description.IsDefinite(text.CharsOf(first)) ? 1 : 0;
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

    /// <summary>"his campaign" is a body with his name; "her letter", "his Facebook page" are her and him, "his office" his spokesman.</summary>
    private static string? OfPerson(SpeakerContext context, PronounKind pronoun, int first, int end)
    {
        if (EndsWithCollective(context, first, end, out var owned))
        {
            return PronounResolver.Resolve(context, pronoun) is { } owner ? $"{owner[(owner.LastIndexOf(' ') + 1)..]} {owned}" : null;
        }

        for (var i = first; i < end; i++)
        {
            if (NameLexicon.VoicesOfBodies.TryMatch(context.Text.Tokens, i, end, out var length, out _) && i + length == end)
            {
                return PronounResolver.Resolve(context, pronoun) is { } person ? NamedSource.IsSpokesman(context, i, end) ? $"{person}'s spokesman" : person : null;
            }
        }

        return null;
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

        if (!Description.IsDefinite(context.Text.CharsOf(context.First)) || char.IsUpper(voice[0]))
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
        || (NameLexicon.Roles.TryMatch(text.Tokens, i, end, out _, out var role) && Description.IsPlural(text.CharsOf(i), role));

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
}
