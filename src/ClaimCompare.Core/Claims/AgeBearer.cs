using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Whose age it is: the person named right before it ("John Smith Jr., 24,") or right behind it ("24-year-old clerk John Smith",
/// "her 48-year-old sister, Carol Smith").
/// </summary>
internal static class AgeBearer
{
    /// <param name="Name">The person's name as the article gives it most fully.</param>
    /// <param name="Entity">Index of the person among the article's entities; null where only the name beside the age tells who it is.</param>
    /// <param name="InFull">A first and a last name stand beside the age; a last name alone may be another's of the family.</param>
    internal readonly record struct Named(string Name, int? Entity, bool InFull);

    /// <summary>Tokens that may stand between a name and the age behind it: a comma, "Jr.", "aged".</summary>
    private const int GapBefore = 4;

    /// <summary>Tokens between "24-year-old" and the name: room for a trade or two.</summary>
    private const int GapBehind = 6;

    private static readonly WordTable<bool> Between = new(LexiconFile.Read("figures").Section("age-between"), static _ => true);
    private static readonly WordTable<bool> Introducing = new(LexiconFile.Read("figures").Section("age-introducing"), static _ => true);

    /// <summary>People among whom the bearer of a last name is looked for.</summary>
    private const int MostEntities = 300;

    /// <summary>Tokens between an age and "identified as" with the name behind it.</summary>
    private const int GapIdentified = 10;

    /// <summary>The person named beside the age; null where nobody is.</summary>
    public static Named? Of(TextAnalysis analysis, Quantity quantity)
    {
        var mentions = analysis.Names.Mentions;
        var next = FirstFrom(mentions, quantity.Span.Start);
        if (NamePairs.Of(analysis, quantity, next) is { } paired)
        {
            return paired;
        }

        if (next > 0 && MayBePerson(analysis, mentions[next - 1]) && StandsRightBefore(analysis.Text, mentions[next - 1].Span.End, quantity))
        {
            return NameOf(analysis, next - 1);
        }

        // "24-year-old Springfield man Jason Hill": a place may stand before the name.
        for (var i = next; i < Math.Min(mentions.Count, next + 2); i++)
        {
            if (mentions[i].Span.Start >= quantity.Span.End && IsPerson(analysis, mentions[i]) && !IsOrigin(analysis.Text, mentions[i].Span.End)
                && (LeadsTo(analysis.Text, quantity.Span.End, mentions[i].Span) || IsIdentified(analysis.Text, quantity.Span.End, mentions[i].Span)))
            {
                return NameOf(analysis, i);
            }
        }

        return DeadOf(analysis, quantity, next) ?? SpokenOf(analysis, quantity, next) ?? DelayedName.Of(analysis, quantity);
    }

    /// <summary>"He was 32 and loved the sea," a cousin said of John Smith: who is spoken of is whom the quotation means.</summary>
    private static Named? SpokenOf(TextAnalysis analysis, Quantity quantity, int next)
    {
        var text = analysis.Text;
        var age = text.TokenAt(quantity.Span.Start);
        if (age < 2 || text.CharsOf(age - 1) is not ("was" or "is") || text.CharsOf(age - 2) is not ("He" or "She" or "he" or "she"))
        {
            return null;
        }

        var end = text.Sentences[text.SentenceOf(age)].Span.End;
        for (var i = next; i < analysis.Names.Mentions.Count && analysis.Names.Mentions[i].Span.Start < end; i++)
        {
            var of = text.TokenAt(analysis.Names.Mentions[i].Span.Start) - 1;
            if (text.CharsOf(of) is "of" && Speaking.Contains(text.Tokens[of - 1].Word) && IsPerson(analysis, analysis.Names.Mentions[i]))
            {
                return NameOf(analysis, i);
            }
        }

        return null;
    }

    /// <summary>"Paul Roe, who kept bees, has died at the age of 78": the only one whom the sentence names before.</summary>
    private static Named? DeadOf(TextAnalysis analysis, Quantity quantity, int next)
    {
        var text = analysis.Text;
        var at = text.TokenAt(quantity.Span.Start) - 1;
        while (at > 0 && text.CharsOf(at) is "at" or "the" or "age" or "of" or "aged")
        {
            at--;
        }

        if (at < 1 || text.CharsOf(at) is not ("died" or "dies" or "dead" or "away") || text.SentenceOf(at) != text.SentenceOf(text.TokenAt(quantity.Span.Start)))
        {
            return null;
        }

        var (only, start) = (-1, text.Sentences[text.SentenceOf(at)].Span.Start);
        for (var i = next - 1; i >= 0 && analysis.Names.Mentions[i].Span.Start >= start; i--)
        {
            if (analysis.Names.Entities[analysis.Names.Mentions[i].Entity].Kind != NameKind.Person)
            {
                continue;
            }

            if (only >= 0 && analysis.Names.Mentions[i].Entity != analysis.Names.Mentions[only].Entity)
            {
                return null;
            }

            only = i;
        }

        return only < 0 ? null : NameOf(analysis, only);
    }

    private static readonly WordTable<bool> Speaking = new(Verbs.Inflect(LexiconFile.Read("figures").Section("speaking-of")), static _ => true);

    internal static Named NameOf(TextAnalysis analysis, int at)
    {
        var (mention, entities) = (analysis.Names.Mentions[at], analysis.Names.Entities);
        var said = analysis.Text.Slice(mention.Span);
        if (said.Contains(' ', StringComparison.Ordinal))
        {
            return new Named(entities[mention.Entity].Name, mention.Entity, true);
        }

        // "India Jackson", "Cleveland Smith": names of places and peoples are first names, too.
        if (FirstNameBefore(analysis, at) is { } first)
        {
            return new Named($"{first} {said}", null, true);
        }

        return entities[mention.Entity].Kind == NameKind.Place
            ? new Named(BearerOf(analysis, said) is { } only ? only : said, null, false)
            : new Named(entities[mention.Entity].Name, mention.Entity, false);
    }

    /// <summary>A place or nationality that ends right before the name, with nothing but a space between.</summary>
    private static string? FirstNameBefore(TextAnalysis analysis, int at)
    {
        var text = analysis.Text;
        var token = text.TokenAt(analysis.Names.Mentions[at].Span.Start) - 1;
        if (token < 0 || text.Tokens[token] is not { Kind: TokenKind.Word, IsCapitalized: true } before || text.SentenceOf(token) != text.SentenceOf(token + 1))
        {
            return null;
        }

        var isPlace = at > 0 && analysis.Names.Mentions[at - 1].Span == before.Span && analysis.Names.Entities[analysis.Names.Mentions[at - 1].Entity].Kind == NameKind.Place;
        return isPlace || Countries.TryMatch(text.Tokens, token, token + 1, out _, out _) ? text.Slice(before.Span) : null;
    }

    /// <summary>The only person of that last name, who is named more fully elsewhere.</summary>
    private static string? BearerOf(TextAnalysis analysis, string lastName)
    {
        string? only = null;
        foreach (var entity in analysis.Names.Entities.Take(MostEntities))
        {
            if (IsOfFamily(entity, lastName))
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity.Name;
            }
        }

        return only;
    }

    private static bool IsOfFamily(Entity entity, string lastName) => entity.Kind == NameKind.Person && entity.Name.Length > lastName.Length
        && entity.Name.EndsWith(lastName, StringComparison.Ordinal) && entity.Name[^(lastName.Length + 1)] == ' ';

    /// <summary>A person, or a place whose name is also a person's of the text: towns have no age.</summary>
    private static bool MayBePerson(TextAnalysis analysis, NameMention mention)
    {
        if (IsPerson(analysis, mention))
        {
            return true;
        }

        var said = analysis.Text.Slice(mention.Span);
        foreach (var entity in analysis.Names.Entities.Take(MostEntities))
        {
            if (IsOfFamily(entity, said))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A key for one person of a story: the last name, spelling folded, and how the first name begins, so that "Sara" and "Sarah" are
    /// one and a father and his son "Ben" and "Bob" are not. A last name alone is nobody's.
    /// </summary>
    public static string? KeyOf(string name)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && char.IsLetter(name[0]) ? $"{NameKey.Of(name)} {name[..Math.Min(space, FirstNameLetters)].ToLowerInvariant()}" : null;
    }

    private const int FirstNameLetters = 3;

    internal static bool IsPerson(TextAnalysis analysis, NameMention mention) =>
        analysis.Names.Entities[mention.Entity] is { Kind: NameKind.Person } or { Kind: NameKind.Unknown };

    /// <summary>"Ann Roe, 31,", "Ann Roe, aged 31", "Ann Roe, a 31-year-old carpenter who …".</summary>
    internal static bool StandsRightBefore(ArticleText text, int nameEnd, Quantity quantity)
    {
        var first = text.TokenAt(nameEnd);
        var end = text.TokenAt(quantity.Span.Start);
        if (first + 2 < end && text.Value[text.Tokens[first].Start] == '-' && text.Tokens[first + 1].Glued)
        {
            // "Ha Yun-mi"
            first += 2;
        }

        if (end - first is < 0 or > GapBefore)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (text.Value[text.Tokens[i].Start] is not (',' or '(') && !Between.Contains(text.Tokens[i].Word)
                && !(i == end - 1 && i > first && text.CharsOf(i) is "a" or "an" && ClosesApposition(text, quantity)))
            {
                return false;
            }
        }

        return end > first;
    }

    /// <summary>Behind "a 31-year-old carpenter" the apposition ends, or a relative clause begins: what comes is no further item of a list.</summary>
    private static bool ClosesApposition(ArticleText text, Quantity quantity)
    {
        var end = text.TokenAt(quantity.Span.End - 1) + 1;
        var stop = text.NounPhraseAt(end - 1, out var phrase) ? Math.Max(end, phrase.EndToken) : end;
        return stop < text.Tokens.Length && (text.Value[text.Tokens[stop].Start] is ',' or '.' || text.Classes[stop] is WordClass.WhWord or WordClass.Preposition);
    }

    /// <summary>"24-year-old Torrin man": a name that a noun for him follows is where he is from.</summary>
    private static bool IsOrigin(ArticleText text, int nameEnd) =>
        text.TokenAt(nameEnd) is var next && next < text.Tokens.Length && text.Classes[next] == WordClass.Noun && BearerWords.Sexes.Contains(text.Tokens[next].Word);

    /// <summary>"The second driver, age 61, was named as Paul Brenner"; "identified the 25-year-old victim as Ann Roe".</summary>
    private static bool IsIdentified(ArticleText text, int ageEnd, TextSpan name)
    {
        var (first, end) = (text.TokenAt(ageEnd), text.TokenAt(name.Start));
        if (end - first is < 2 or > GapIdentified || text.CharsOf(end - 1) is not "as")
        {
            return false;
        }

        var identified = text.CharsOf(end - 2) is "identified" or "named" || (text.Classes[end - 2] == WordClass.Pronoun && text.CharsOf(end - 3) is "identified");
        for (var i = first; i < end && identified; i++)
        {
            identified = text.Classes[i] is not (WordClass.Number or WordClass.Conjunction) && text.Value[text.Tokens[i].Start] is not ('.' or ';');
        }

        return identified;
    }

    /// <summary>Nothing but nouns and their attributes between, and a comma at most right before the name.</summary>
    private static bool LeadsTo(ArticleText text, int ageEnd, TextSpan name)
    {
        var first = text.TokenAt(ageEnd);
        var end = text.TokenAt(name.Start);
        if (end - first > GapBehind)
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            var comma = text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',';
            if (comma ? i < end - 1 || !ClosesBehind(text, name.End) : !IsAttribute(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The apposition "sister, Carol Smith, …" ends in a comma or stop.</summary>
    private static bool ClosesBehind(ArticleText text, int nameEnd)
    {
        var next = text.TokenAt(nameEnd);
        return next >= text.Tokens.Length || text.Value[text.Tokens[next].Start] is ',' or '.' or ';' or ')';
    }

    private static bool IsAttribute(ArticleText text, int token) =>
        text.Classes[token] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective || Introducing.Contains(text.Tokens[token].Word)
        || text.Value[text.Tokens[token].Start] == '-';

    internal static int FirstFrom(IReadOnlyList<NameMention> mentions, int position)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
