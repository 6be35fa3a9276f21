using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>People who are told to have been somewhere; those of a crowd are protesters where the text tells of a protest.</summary>
internal static class Crowds
{
    private static readonly LexiconFile File = LexiconFile.Read("bare-figures");
    private static readonly WordTable<bool> Searches = new(File.Section("search"), static _ => true);
    private static readonly WordTable<bool> Nouns = new(File.Section("crowd"), static _ => true);
    private static readonly PhraseTable<bool> Gathering = new(Verbs.Inflect(File.Section("gathering")), static _ => true);

    /// <summary>Tokens behind the counted in which they are told to gather.</summary>
    private const int Reach = 4;

    /// <summary>How those counted were there; null where the text tells more, or nothing, of them.</summary>
    public static string? Of(ArticleText text, Quantity quantity, QuantityContext context, string kind, Topic topic)
    {
        if (JoinSearch(text, context))
        {
            return Presence.Respond;
        }

        if (kind is not (Population.Person or "participant" or "spectator" or ""))
        {
            return Presence.Of(text, context) is { } told and not (Presence.Protest or Presence.Attend) ? told : null;
        }

        var presence = kind == "participant" || IsCrowd(text, quantity) || Gather(text, context) ? Presence.Attend : Presence.Of(text, context);
        return presence is Presence.Attend or Presence.Protest ? (topic.IsProtest && kind != "spectator" ? Presence.Protest : Presence.Attend) : presence;
    }

    /// <summary>"140 people took part in the search": those who join it are rescuers.</summary>
    private static bool JoinSearch(ArticleText text, QuantityContext context)
    {
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + Reach); i++)
        {
            if (Gathering.TryMatch(text.Tokens, i, context.ClauseEnd, out var length, out _))
            {
                for (var j = i + length; j < Math.Min(context.ClauseEnd, i + length + Reach); j++)
                {
                    if (Searches.Contains(text.Tokens[j].Word))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>"put the crowd at 6,000", "a turnout of 6,000".</summary>
    private static bool IsCrowd(ArticleText text, Quantity quantity)
    {
        if (quantity.Counted is not { Length: > 0 } counted || (counted.Start < quantity.Span.Start && text.TokenAt(quantity.Span.Start) is > 0 and var first && text.Classes[first - 1] == WordClass.Determiner))
        {
            return false;
        }

        for (var i = text.TokenAt(counted.Start); i < text.Tokens.Length && text.Tokens[i].Start < counted.End && text.Classes[i] != WordClass.Preposition; i++)
        {
            if (text.Classes[i] == WordClass.Noun && Nouns.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"40,000 people took part", "6,000 attended".</summary>
    private static bool Gather(ArticleText text, QuantityContext context)
    {
        var start = Insertions.Behind(text, context.EndToken, text.Sentences[context.Sentence].EndToken);
        var clauseEnd = Math.Max(context.ClauseEnd, start > context.EndToken ? Math.Min(start + Reach, text.Sentences[context.Sentence].EndToken) : 0);
        for (var i = start; i < Math.Min(clauseEnd, start + Reach); i++)
        {
            if (Gathering.TryMatch(text.Tokens, i, clauseEnd, out _, out _))
            {
                return true;
            }

            if (text.Classes[i] is not (WordClass.Auxiliary or WordClass.Adverb or WordClass.WhWord))
            {
                return false;
            }
        }

        return false;
    }
}
