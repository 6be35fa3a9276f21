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
    /// <summary>Tokens that may stand between a name and the age behind it: a comma, "Jr.", "aged".</summary>
    private const int GapBefore = 4;

    /// <summary>Tokens between "24-year-old" and the name: room for a trade or two.</summary>
    private const int GapBehind = 6;

    private static readonly WordTable<bool> Between = new(LexiconFile.Read("figures").Section("age-between"), static _ => true);
    private static readonly WordTable<bool> Introducing = new(LexiconFile.Read("figures").Section("age-introducing"), static _ => true);

    /// <summary>Tokens between an age and "identified as" with the name behind it.</summary>
    private const int GapIdentified = 10;

    /// <summary>The name beside the age, as an index among the article's mentions; null where nobody is named there.</summary>
    public static int? Of(TextAnalysis analysis, Quantity quantity)
    {
        var mentions = analysis.Names.Mentions;
        var next = FirstFrom(mentions, quantity.Span.Start);
        if (next > 0 && IsPerson(analysis, mentions[next - 1]) && StandsRightBefore(analysis.Text, mentions[next - 1].Span.End, quantity))
        {
            return next - 1;
        }

        // "24-year-old Springfield man Jason Hill": a place may stand before the name.
        for (var i = next; i < Math.Min(mentions.Count, next + 2); i++)
        {
            if (mentions[i].Span.Start >= quantity.Span.End && IsPerson(analysis, mentions[i])
                && (LeadsTo(analysis.Text, quantity.Span.End, mentions[i].Span) || IsIdentified(analysis.Text, quantity.Span.End, mentions[i].Span)))
            {
                return i;
            }
        }

        return null;
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

    private static bool IsPerson(TextAnalysis analysis, NameMention mention) =>
        analysis.Names.Entities[mention.Entity] is { Kind: NameKind.Person } or { Kind: NameKind.Unknown };

    /// <summary>"Ann Roe, 31,", "Ann Roe, aged 31", "Ann Roe, a 31-year-old carpenter who …".</summary>
    private static bool StandsRightBefore(ArticleText text, int nameEnd, Quantity quantity)
    {
        var first = text.TokenAt(nameEnd);
        var end = text.TokenAt(quantity.Span.Start);
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

    /// <summary>"The other man, age 47, has been identified as Paul Brenner"; "identified the 25-year-old victim as Ann Roe".</summary>
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

    private static int FirstFrom(IReadOnlyList<NameMention> mentions, int position)
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
