using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Reads a body from the words that name it, however they do: a name, somebody's campaign, a country's military or police, a
/// description of a body named before ("the group").
/// </summary>
internal readonly struct BodyReader(ArticleText text, ArticleNames names)
{
    /// <summary>Words between an owner and "campaign": "Reed's struggling re-election campaign".</summary>
    private const int LongestGap = 4;

    /// <summary>How far back the owner of "the campaign" is looked for, in tokens: some paragraphs.</summary>
    private const int CampaignMemory = 400;

    /// <summary>The body whose words end right before a token, with or without 's; null where none does.</summary>
    /// <param name="end">The token behind.</param>
    /// <param name="low">The first token it may have.</param>
    public string? EndingAt(int end, int low)
    {
        if (end - 1 > low && IsClitic(end - 1))
        {
            end--;
        }

        if (end <= low)
        {
            return null;
        }

        if (MentionEndingAt(end) is { } mention)
        {
            var entity = names.Entities[mention.Entity];
            return mention.Span.Start >= text.Tokens[low].Start && IsBody(entity) ? entity.Name : null;
        }

        if (IsCampaign(end - 1))
        {
            return CampaignAt(end - 1, low);
        }

        return NationalBody(end, low) ?? SmallBefore(end, low) ?? Described(end - 1, low);
    }

    /// <summary>A body of several words that begins at a token and that the text writes small: "tea party".</summary>
    public string? SmallAt(int i, int high) => !text.Tokens[i].IsCapitalized && NameLexicon.Bodies.TryMatch(text.Tokens, i, high, out var length, out var body) && length > 1 ? body.Name : null;

    private string? SmallBefore(int end, int low)
    {
        const int Longest = 3;
        for (var i = end - 2; i >= low && i >= end - Longest; i--)
        {
            if (!text.Tokens[i].IsCapitalized && NameLexicon.Bodies.TryMatch(text.Tokens, i, end, out var length, out var body) && i + length == end)
            {
                return body.Name;
            }
        }

        return null;
    }

    /// <summary>The mention that holds a token as its last, or null.</summary>
    public NameMention? MentionEndingAt(int end)
    {
        var at = names.MentionAt(text.Tokens[end - 1].Start);
        return at < names.Mentions.Count && names.Mentions[at].Span.End == text.Tokens[end - 1].End ? names.Mentions[at] : null;
    }

    /// <summary>The mention that begins with a token, or null.</summary>
    public NameMention? MentionAt(int token)
    {
        var at = names.MentionAt(text.Tokens[token].Start);
        return at < names.Mentions.Count && names.Mentions[at].Span.Start == text.Tokens[token].Start ? names.Mentions[at] : null;
    }

    public static bool IsBody(Entity entity) => entity.Kind is NameKind.Organization or NameKind.Agency && entity.Body != "channel";

    public bool IsCampaign(int token) => text.CharsOf(token).Equals("campaign", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the Reed campaign", "Reed's current campaign": the campaign with its owner; "the campaign" is the one last named.</summary>
    public string? CampaignAt(int campaign, int low) => OwnerOf(campaign, Math.Max(low, 0)) is { } owner ? NameOf(owner) : IsKnownCampaign(campaign) ? LastCampaign(campaign) : null;

    private static string NameOf(Entity owner) => $"{owner.Name[(owner.Name.LastIndexOf(' ') + 1)..]} campaign";

    private Entity? OwnerOf(int campaign, int low)
    {
        for (var i = campaign; i > low && i > campaign - LongestGap; i--)
        {
            var end = IsClitic(i - 1) && i - 1 > low ? i - 1 : i;
            if (MentionEndingAt(end) is { } mention)
            {
                var entity = names.Entities[mention.Entity];
                return entity.Kind is NameKind.Person or NameKind.Unknown && (end < i || i == campaign || text.Classes[i] != WordClass.Noun) ? entity : null;
            }

            if (end < i || text.Classes[i - 1] is not (WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Number or WordClass.None))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"the campaign", or the bare word before a role ("campaign manager"): one that the text knows.</summary>
    private bool IsKnownCampaign(int campaign) => campaign == 0 || text.Classes[campaign - 1] is WordClass.Determiner or WordClass.None or WordClass.Preposition or WordClass.Conjunction
        or WordClass.Adjective;

    private string? LastCampaign(int before)
    {
        for (var i = before - 1; i > 0 && i > before - CampaignMemory; i--)
        {
            if (IsCampaign(i) && OwnerOf(i, 0) is { } owner)
            {
                return NameOf(owner);
            }
        }

        return null;
    }

    /// <summary>"Ukrainian military", "the Ruritanian government".</summary>
    private string? NationalBody(int end, int low)
    {
        for (var length = 1; length <= 2 && end - length > low; length++)
        {
            if (!NameLexicon.Collectives.TryMatch(text.Tokens, end - length, end, out var n, out var collective) || n != length || collective == "ministry")
            {
                continue;
            }

            for (var i = end - length - 1; i >= low && i >= end - length - 2; i--)
            {
                if (NameLexicon.Demonyms.TryMatch(text.Tokens, i, end - length, out n, out var country) && i + n == end - length)
                {
                    return $"{NameLexicon.AdjectiveOf(country)} {collective}";
                }
            }
        }

        return null;
    }

    /// <summary>"the group", "the company": the body of that kind that the text named before.</summary>
    private string? Described(int head, int low)
    {
        if (head <= low || !text.CharsOf(head - 1).Equals("the", StringComparison.OrdinalIgnoreCase)
            || !NameLexicon.Heads.TryMatch(text.Tokens, head, head + 1, out _, out var kind))
        {
            return null;
        }

        return new Description(null, kind, null, null, true, false).BodyBehind(new SpeakerContext(text, names, [], head - 1, head + 1));
    }

    private bool IsClitic(int i) => text.Classes[i] == WordClass.Possessive
        || text.Tokens[i] is { Kind: TokenKind.SingleQuote, Glued: true }
        || (text.Tokens[i] is { Kind: TokenKind.Word, Glued: true, Length: 2 } clitic && !char.IsLetter(text.Value[clitic.Start]));
}
