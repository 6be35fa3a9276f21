using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Sources that hold a name: whose it is depends on where in the phrase the name stands.</summary>
internal static class NamedSource
{
    public static string? Resolve(SpeakerContext context)
    {
        var text = context.Text;
        var end = HeadEnd(context);
        string? body = null;
        foreach (var (mention, entity) in context.Names.In(new TextSpan(context.Start, text.Tokens[end - 1].End)))
        {
            var first = text.TokenAt(mention.Span.Start);
            var next = Math.Min(text.TokenAt(mention.Span.End - 1) + 1, end);
            if (IsModifier(context, mention.Span.End, next, end))
            {
                body ??= Owned(context, entity, next, end);
                continue;
            }

            if (first > context.First && context.IsGoverned(first) && !FollowsComma(text, first))
            {
                body ??= entity.Kind is NameKind.Organization or NameKind.Agency && SpeaksFor(context, first) ? entity.Name : null;
                continue;
            }

            if (entity.Kind == NameKind.Place)
            {
                body ??= SpeakerOf(entity);
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

        return body ?? Apposed(context);
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
    private static bool IsModifier(SpeakerContext context, int position, int next, int end)
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
        return token.Kind == TokenKind.Word && !context.IsWord(next, "and") && (NameLexicon.TraitsOf(token.Word) & (NameTraits.Function | NameTraits.Locative)) == 0
            || (token is { Kind: TokenKind.Symbol, Glued: true } && context.Text.Value[token.Start] == '-');
    }

    /// <summary>"Obama campaign", "Smith's spokesman", "Belarusian authorities": what the name's owner lets speak.</summary>
    private static string? Owned(SpeakerContext context, Entity owner, int next, int end)
    {
        var i = next < end && context.Text.Tokens[next] is { Glued: true } ? next + 1 : next;
        for (; i < end; i++)
        {
            if (NameLexicon.Collectives.TryMatch(context.Text.Tokens, i, end, out var length, out var collective) && i + length == end)
            {
                return owner.Kind == NameKind.Place && owner.Country is { } country
                    ? $"{(owner.Name == country || IsSeat(owner) ? NameLexicon.AdjectiveOf(country) : owner.Name)} {collective}"
                    : $"{LastWord(owner)} {context.Text.Slice(context.Text.SpanOf(i, end))}";
            }

            if (NameLexicon.VoicesOfBodies.TryMatch(context.Text.Tokens, i, end, out length, out _) && i + length == end)
            {
                return owner.Kind is NameKind.Organization or NameKind.Agency ? owner.Name : owner.Kind == NameKind.Person ? $"{owner.Name}'s spokesman" : null;
            }
        }

        return null;
    }

    private static string LastWord(Entity owner) => owner.Kind == NameKind.Person ? owner.Name[(owner.Name.LastIndexOf(' ') + 1)..] : owner.Name;

    /// <summary>"the press service of", "a spokesman for" stands before the body's name.</summary>
    private static bool SpeaksFor(SpeakerContext context, int first)
    {
        for (var i = context.First; i < first; i++)
        {
            if (NameLexicon.VoicesOfBodies.TryMatch(context.Text.Tokens, i, first, out _, out _))
            {
                return true;
            }
        }

        return false;
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

    private static bool IsDefinitePerson(SpeakerContext context) => Description.Read(context.Text, new TextSpan(context.Start, context.Text.Tokens[context.End - 1].End)) is
        { Role: not null, Plural: false };
}
