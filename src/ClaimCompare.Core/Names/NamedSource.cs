using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Sources that hold a name: whose it is depends on where in the phrase the name stands.</summary>
internal static class NamedSource
{
    public static string? Resolve(SpeakerContext context)
    {
        var text = context.Text;
        var end = HeadEnd(context);
        string? body = null, owned = null;
        foreach (var (mention, entity) in context.Names.In(new TextSpan(context.Start, text.Tokens[end - 1].End)))
        {
            var first = text.TokenAt(mention.Span.Start);
            var next = Math.Min(text.TokenAt(mention.Span.End - 1) + 1, end);
            if (IsModifier(context, entity, mention.Span.End, next, end))
            {
                owned ??= IsPrefixed(context, first) || IsStray(context, first, next, entity) ? null : Owned(context, entity, mention.Span.End, next, end);
                continue;
            }

            if (IsInside(context, first, entity))
            {
                owned ??= VoiceFrom(context, first, entity);
                continue;
            }

            if (entity.Kind == NameKind.Place)
            {
                body ??= context.Names.FindByLastName(entity.Name)?.Name ?? SpeakerOf(entity);
            }
            else if (entity.Kind == NameKind.Person || body is null)
            {
                if (entity.Kind != NameKind.Organization && entity.Kind != NameKind.Agency)
                {
                    return entity.Name;
                }

                body = entity.Name;
            }
        }

        return body ?? owned ?? Apposed(context) ?? LastName(context) ?? Bare(context);
    }

    /// <summary>A country or capital that speaks is its government; other places stay what they are.</summary>
    public static string SpeakerOf(Entity place) => place.Country is { } country && IsSeat(place) ? $"{NameLexicon.AdjectiveOf(country)} government" : place.Name;

    private static bool IsSeat(Entity place) => place.Region is null && (place.Name == place.Country || Seats.Contains(place.Name));

    private static readonly HashSet<string> Seats =
        new(Lexicons.LexiconFile.Read("names-countries").Section("capital").Select(entry => entry.Key), StringComparer.Ordinal);

    /// <summary>Where the phrase's own words end and a relative clause begins.</summary>
    private static int HeadEnd(SpeakerContext context)
    {
        for (var i = context.First + 1; i < context.End; i++)
        {
            if (context.Pronoun(i) == PronounKind.Relative)
            {
                return i;
            }
        }

        return context.End;
    }

    /// <summary>The name owns or qualifies what follows it: "Trump's lawyer", "Obama campaign".</summary>
    private static bool IsModifier(SpeakerContext context, Entity entity, int position, int next, int end)
    {
        if (next >= end)
        {
            return false;
        }

        if (context.IsOwner(position))
        {
            return next + 1 < end;
        }

        var token = context.Text.Tokens[next];
        return token.Kind == TokenKind.Word && context.Text.Classes[next] != WordClass.Adverb
            && !(entity.Kind == NameKind.Person && context.Text.Classes[next] is WordClass.VerbPast or WordClass.VerbPresent) && !context.IsWord(next, "and") && (NameLexicon.TraitsOf(token.Word) & (NameTraits.Function | NameTraits.Locative)) == 0
            || (token is { Kind: TokenKind.Symbol, Glued: true } && context.Text.Value[token.Start] == '-');
    }

    /// <summary>"non-Reed candidates", "anti-Reed groups": whoever they are, they are not Reed's.</summary>
    private static bool IsPrefixed(SpeakerContext context, int first) => first - 1 > context.First && IsGluedHyphen(context.Text, first - 1) && !context.Text.Tokens[first - 2].IsCapitalized;

    /// <summary>"Budget analysts": a word of the language that its place made large.</summary>
    private static bool IsStray(SpeakerContext context, int first, int next, Entity entity) => next == first + 1 && entity.Kind != NameKind.Place && context.Text.Classes[next] == WordClass.Noun
        && context.Text.Sentences[context.Sentence].FirstToken == first && (NameLexicon.TraitsOf(context.Text.Tokens[first].Word) & (NameTraits.Ordinary | NameTraits.First)) == NameTraits.Ordinary;

    /// <summary>"Obama campaign", "Smith's spokesman", "Belarusian authorities": what the name's owner lets speak.</summary>
    private static string? Owned(SpeakerContext context, Entity owner, int ownerEnd, int next, int end)
    {
        if (owner.Body == "channel" || HasConjunction(context, next, end))
        {
            return null;
        }

        var i = next < end && context.Text.Tokens[next] is { Glued: true } ? next + 1 : next;
        end = CollectiveSource.PhraseEnd(context, next, end);
        for (; i < end; i++)
        {
            if (owner.Kind is NameKind.Organization or NameKind.Agency
                && NameLexicon.VoicesOfBodies.TryMatch(context.Text.Tokens, i, end, out var voice, out _) && EndsNouns(context, i + voice, end))
            {
                return owner.Name;
            }

            if (NameLexicon.Collectives.TryMatch(context.Text.Tokens, i, end, out var length, out var collective) && EndsNouns(context, i + length, end))
            {
                return owner.Kind == NameKind.Place && owner.Country is { } country
                    ? $"{(owner.Name == country || IsSeat(owner) ? NameLexicon.AdjectiveOf(country) : owner.Name)} {collective}"
                    : $"{LastWord(owner)} {context.Text.Slice(context.Text.SpanOf(i, i + length))}";
            }

            if (NameLexicon.VoicesOfBodies.TryMatch(context.Text.Tokens, i, end, out length, out _) && EndsNouns(context, i + length, end))
            {
                return VoiceOf(owner, IsSpokesman(context, i, end));
            }
        }

        return owner.Kind == NameKind.Place ? null : PersonOf(context, owner, ownerEnd, next, end);
    }

    /// <summary>The noun before a token is the phrase's head: "an Acme poll | last week", "an Acme report | released on Monday".</summary>
    private static bool EndsNouns(SpeakerContext context, int next, int end) =>
        next == end || context.Text.Classes[next] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Possessive);

    /// <summary>"Smith's campaign manager", "Tesla's chief executive": who bears the role in the text, else the role with its owner.</summary>
    private static string? PersonOf(SpeakerContext context, Entity owner, int ownerEnd, int next, int end)
    {
        for (var i = next; i < end; i++)
        {
            if (!NameLexicon.Roles.TryMatch(context.Text.Tokens, i, end, out var length, out var role))
            {
                continue;
            }

            if (i + length == end && !Description.IsPlural(context.Text.CharsOf(end - 1), role))
            {
                // "an Acme executive" may be anybody there.
                if (!context.IsOwner(ownerEnd))
                {
                    return null;
                }

                foreach (var candidate in context.Candidates(entity => entity.Id != owner.Id && entity.Roles.Contains(role.Name)))
                {
                    return candidate.Entity.Name;
                }

                return $"{owner.Name}'s {role.Name}";
            }
        }

        return null;
    }

    /// <summary>Between "for" and a name: "former presidential candidate".</summary>
    private const int LongestTitle = 8;

    private static bool HasConjunction(SpeakerContext context, int next, int end)
    {
        for (var i = next; i < end; i++)
        {
            if (context.Text.Classes[i] == WordClass.Conjunction)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose voice it is: a body's spokesman and its documents are the body, a person's letter the person, his spokesman himself.</summary>
    private static string? VoiceOf(Entity owner, bool spokesman) => owner.Kind switch
    {
        NameKind.Organization or NameKind.Agency => owner.Name,
        NameKind.Person => spokesman ? $"{owner.Name}'s spokesman" : owner.Name,
        _ => null,
    };

    /// <summary>An office or a press officer among the words, not a document.</summary>
    public static bool IsSpokesman(SpeakerContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (context.IsWord(i, "office") || context.IsWord(i, "representative") || context.IsWord(i, "official") || context.IsWord(i, "officials") || (NameLexicon.Roles.TryMatch(context.Text.Tokens, i, end, out _, out var role) && (role.Kinds & RoleKinds.Spokesperson) != 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The name belongs to what stands before it in the phrase ("groups like X", "a spokesman for X", "people urging X"), unless a comma
    /// or a name right before makes it an apposition.
    /// </summary>
    private static bool IsInside(SpeakerContext context, int first, Entity entity)
    {
        if (FollowsComma(context.Text, first) || (entity.Kind == NameKind.Person && FollowsName(context, first)))
        {
            return false;
        }

        var end = TitleStart(context, first);
        if (end > context.First && IsPlainNoun(context, end - 1))
        {
            // "Vice President for sales and service Ann …": the preposition has its noun already.
            return false;
        }

        for (var i = context.First; i < end; i++)
        {
            // "a confident-sounding Smith": parts of compounds govern nothing.
            if (!IsCompounded(context.Text, i) && !(i == first - 1 && context.IsWord(i, "named")) && context.Text.Classes[i] is WordClass.Preposition or WordClass.Gerund or WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase
                or WordClass.To or WordClass.Subordinator && !context.Text.Tokens[i].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of the titles right before a name.</summary>
    private static int TitleStart(SpeakerContext context, int first)
    {
        for (var length = 4; length > 0; length--)
        {
            var start = first - length;
            if (start >= context.First && NameLexicon.Roles.TryMatch(context.Text.Tokens, start, first, out var n, out _) && n == length)
            {
                return TitleStart(context, start);
            }
        }

        return first;
    }

    private static bool IsPlainNoun(SpeakerContext context, int i) => context.Text.Classes[i] == WordClass.Noun && !context.Text.Tokens[i].IsCapitalized
        && context.Text.Tokens[i].Kind == TokenKind.Word;

    private static bool IsCompounded(ArticleText text, int i) => IsGluedHyphen(text, i - 1) || IsGluedHyphen(text, i + 1);

    private static bool IsGluedHyphen(ArticleText text, int i) => i >= 0 && i < text.Tokens.Length
        && text.Tokens[i] is { Kind: TokenKind.Symbol, Glued: true } token && text.Value[token.Start] is '-' or '\u2010' or '\u2011';

    /// <summary>"the leader of Belarus Alexander …": another name ends right before this one.</summary>
    private static bool FollowsName(SpeakerContext context, int first)
    {
        var at = context.Names.MentionAt(context.Text.Tokens[first].Start) - 1;
        return at >= 0 && context.Text.TokenAt(context.Names.Mentions[at].Span.End - 1) == first - 1;
    }

    private static string LastWord(Entity owner) => owner.Kind == NameKind.Person ? owner.Name[(owner.Name.LastIndexOf(' ') + 1)..] : owner.Name;

    /// <summary>"the press service of the ministry", "a spokesman for Smith", "a letter from Smith"; not "an article about Smith".</summary>
    private static string? VoiceFrom(SpeakerContext context, int first, Entity entity)
    {
        var of = TitleStart(context, first) - 1;
        while (of > context.First && of > first - LongestTitle && context.Text.Classes[of] is not (WordClass.Preposition or WordClass.Gerund or WordClass.Participle))
        {
            of--;
        }

        if (of <= context.First || context.Text.CharsOf(of) is not ("of" or "for" or "from" or "by" or "in" or "at" or "with" or "to"))
        {
            return null;
        }

        for (var i = context.First; i < of; i++)
        {
            if (NameLexicon.VoicesOfBodies.TryMatch(context.Text.Tokens, i, of, out _, out _))
            {
                return VoiceOf(entity, IsSpokesman(context, i, of));
            }

            if (i == of - 1 && context.First + 1 >= of && entity.Kind != NameKind.Place && NameLexicon.Collectives.TryMatch(context.Text.Tokens, i, of, out _, out _)
                && context.Text.CharsOf(i)[^1] is 's')
            {
                // "aides to Smith", "analysts at Acme".
                return $"{LastWord(entity)} {context.Text.CharsOf(i).ToString().ToLowerInvariant()}";
            }
        }

        return null;
    }

    private static bool FollowsComma(ArticleText text, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (text.Value[text.Tokens[i].Start] == ',')
            {
                return true;
            }

            if (!text.Tokens[i].IsCapitalized)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"the head of the department wrote on Twitter, Jan Novak.": the name comes at the sentence's end, behind a comma.</summary>
    private static string? Apposed(SpeakerContext context)
    {
        var text = context.Text;
        var sentence = text.Sentences[context.Sentence];
        for (var i = context.Names.MentionAt(text.Tokens[context.End - 1].End); i < context.Names.Mentions.Count; i++)
        {
            var mention = context.Names.Mentions[i];
            if (mention.Span.Start >= sentence.Span.End)
            {
                return null;
            }

            var first = text.TokenAt(mention.Span.Start);
            var next = text.TokenAt(mention.Span.End - 1) + 1;
            var entity = context.Names.Entities[mention.Entity];
            if (entity.Kind == NameKind.Person && FollowsComma(text, first) && next >= sentence.EndToken - 1 && IsDefinitePerson(context))
            {
                return entity.Name;
            }
        }

        return null;
    }

    /// <summary>"Cuban said", "King said": a word that is something else too is a last name where the text gives it with a first name.</summary>
    private static string? LastName(SpeakerContext context)
    {
        var first = context.Text.Tokens[context.First];
        if (!first.IsCapitalized || (context.First + 1 < context.End && context.Text.Classes[context.First + 1] is not (WordClass.None or WordClass.Adverb)))
        {
            return null;
        }

        return context.Names.FindByLastName(context.Text.CharsOf(context.First))?.Name;
    }

    /// <summary>Capitalised words that nothing else explains, as a source, are somebody's name.</summary>
    private static string? Bare(SpeakerContext context)
    {
        var first = context.First + (context.IsWord(context.First, "the") ? 1 : 0);
        for (var i = first; i < context.End; i++)
        {
            var token = context.Text.Tokens[i];
            if (token.Kind != TokenKind.Word || context.Text.Classes[i] != WordClass.ProperNoun || (NameLexicon.TraitsOf(token.Word) & (NameTraits.Ordinary | NameTraits.Opener | NameTraits.Function)) != 0
                || NameLexicon.Demonyms.TryMatch(context.Text.Tokens, i, context.End, out _, out _) || NameLexicon.Things.TryMatch(context.Text.Tokens, i, context.End, out _, out _))
            {
                return null;
            }
        }

        return context.End - first is > 0 and < 4 ? context.Text.Slice(context.Text.SpanOf(first, context.End)) : null;
    }

    private static bool IsDefinitePerson(SpeakerContext context) => Description.Read(context.Text, new TextSpan(context.Start, context.Text.Tokens[context.End - 1].End)) is
        { Role: not null, Plural: false };
}
