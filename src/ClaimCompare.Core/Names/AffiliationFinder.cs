using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Finds for whom people speak, from the words around their names: "Acme spokesman Jan Novak", "Jan Novak, a board member of Acme",
/// "Jan Novak of Acme", "Jane Roe, Democrat of Ohio". Who was something "former" no longer is; a critic or voter never was.
/// </summary>
internal sealed class AffiliationFinder
{
    /// <summary>Words looked at before a name.</summary>
    private const int LongestBefore = 10;

    private static readonly Dictionary<string, string> PartyOfRole = LexiconFile.Read("names-bodies").Section("party")
        .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static readonly HashSet<string> PartyNames = new(PartyOfRole.Values, StringComparer.Ordinal);

    private readonly ArticleText text;
    private readonly ArticleNames names;
    private readonly BodyReader bodies;
    private readonly AffiliationPhrase phrases;
    private readonly Affiliation?[] found;
    private int low;
    private int high;

    private AffiliationFinder(ArticleText text, ArticleNames names)
    {
        this.text = text;
        this.names = names;
        bodies = new BodyReader(text, names);
        phrases = new AffiliationPhrase(text, names, bodies);
        found = new Affiliation?[names.Entities.Count];
    }

    /// <returns>The same names, people with the affiliation that the text gives them.</returns>
    public static ArticleNames Add(ArticleText text, ArticleNames names)
    {
        var finder = new AffiliationFinder(text, names);
        finder.Find();
        finder.Tell();
        return names;
    }

    private void Find()
    {
        foreach (ref readonly var mention in names.MentionSpan)
        {
            ref var known = ref found[mention.Entity];
            if (names.Entities[mention.Entity].Kind == NameKind.Person && known is not { Speaks: true } && Read(mention) is { } read
                && (known is null || read.Speaks || (IsParty(known) && !IsParty(read))))
            {
                known = read;
            }
        }
    }

    /// <summary>No body: the people of a party.</summary>
    public static bool IsParty(Affiliation affiliation) => PartyNames.Contains(affiliation.Body);

    private void Tell()
    {
        for (var i = 0; i < found.Length; i++)
        {
            var entity = names.EntitySpan[i];
            var affiliation = found[i] ?? entity.Affiliation ?? (PartyOf(entity) is { } party ? new Affiliation(party, Speaks: false) : null);
            if (affiliation is not null && affiliation.Body != entity.Name && affiliation != entity.Affiliation)
            {
                names.Describe(i, affiliation);
            }
        }
    }

    /// <summary>"D-N.Y.", "Republican of Ohio", "the Democrat": the party that is among a person's roles, as its people; null where none is.</summary>
    public static string? PartyOf(Entity entity)
    {
        if (entity.Kind == NameKind.Person && (entity.RoleKindBits & RoleKinds.PartyMember) != 0)
        {
            foreach (var role in entity.Roles)
            {
                if (PartyOfRole.TryGetValue(role, out var party))
                {
                    return party;
                }
            }
        }

        return entity.Affiliation is { } known && IsParty(known) ? known.Body : null;
    }

    private Affiliation? Read(NameMention mention)
    {
        var first = text.TokenAt(mention.Span.Start);
        var end = text.TokenAt(mention.Span.End - 1) + 1;
        var sentence = text.Sentences[text.SentenceOf(first)];
        (low, high) = (sentence.FirstToken, sentence.EndToken);
        var before = ReadBefore(first);
        return before is { Speaks: true } || (before is not null && !IsParty(before)) ? before : phrases.Behind(end, high) ?? before;
    }

    /// <summary>"Reed campaign spokeswoman NAME", "Obama's press secretary, NAME", "the head of Acme, NAME", "Republican nominee NAME".</summary>
    private Affiliation? ReadBefore(int first)
    {
        var apposed = first > low && IsComma(first - 1);
        var end = apposed ? first - 1 : first;
        bool role = false, speaks = false, outside = false;
        string? party = null;
        for (var i = end; i > low && i > end - LongestBefore;)
        {
            if (RoleEndingAt(i, out var length, out var found))
            {
                outside |= NameLexicon.Outsiders.TryMatch(text.Tokens, i - length, i, out _, out _);
                role |= !found.IsCourtesy;
                speaks |= (found.Kinds & RoleKinds.Spokesperson) != 0;
                party = PartyOfRole.GetValueOrDefault(found.Name) ?? party;
                i -= length;
                if (bodies.IsCampaign(i) && bodies.CampaignAt(i, low) is { } campaign)
                {
                    return new Affiliation(campaign, speaks);
                }
            }
            else if (NameLexicon.PastRoles.Contains(text.Tokens[i - 1].Word))
            {
                return null;
            }
            else if (!apposed && IsParty(i - 1) && NameLexicon.Parties.TryMatch(text.Tokens, i - 1, i, out _, out var people))
            {
                party = people;
                i--;
            }
            else if (role && !outside && Bearer(i, speaks) is { } body)
            {
                return IsPast(i) ? null : new Affiliation(body, speaks);
            }
            else if (role && IsInner(i - 1))
            {
                i--;
            }
            else
            {
                break;
            }
        }

        return party is not null ? new Affiliation(party, Speaks: false) : apposed && !role ? phrases.Before(end, low) : null;
    }

    /// <summary>Written large; "Red River Republicans" is the name of something else.</summary>
    private bool IsParty(int i) => text.Tokens[i].IsCapitalized && !(text.CharsOf(i)[^1] == 's' && i > low && text.Classes[i - 1] == WordClass.ProperNoun);

    /// <summary>The body, or for a spokesman the person, whose name ends at a token.</summary>
    private string? Bearer(int end, bool speaks)
    {
        if (bodies.EndingAt(end, low) is { } body)
        {
            return body;
        }

        var owner = end - 1 > low && text.Classes[end - 1] == WordClass.Possessive ? end - 1 : end;
        return speaks && owner > low && bodies.MentionEndingAt(owner) is { } mention && names.Entities[mention.Entity] is { Kind: NameKind.Person } person ? person.Name : null;
    }

    /// <summary>"former Acme spokesman": the word stands before the body.</summary>
    private bool IsPast(int end)
    {
        for (var i = end - 1; i >= low && i >= end - LongestBefore && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (NameLexicon.PastRoles.Contains(text.Tokens[i].Word))
            {
                return true;
            }

            if (text.Classes[i] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Possessive))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Between a body and a role: "Acme board member", "Reed campaign senior adviser".</summary>
    private bool IsInner(int i) => text.Classes[i] is WordClass.Noun or WordClass.Adjective && !text.Tokens[i].IsCapitalized
        || NameLexicon.Qualifiers.TryMatch(text.Tokens, i, i + 1, out _, out _);

    private bool IsComma(int i) => text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',';

    private bool RoleEndingAt(int end, out int length, out Role role)
    {
        for (length = 4; length > 0; length--)
        {
            if (end - length >= low && NameLexicon.Roles.TryMatch(text.Tokens, end - length, end, out var n, out var known) && n == length)
            {
                role = known;
                return true;
            }
        }

        role = null!;
        return false;
    }
}
