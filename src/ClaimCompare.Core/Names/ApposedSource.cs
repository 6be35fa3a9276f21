using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>A source that is only the apposition of a name right before it: "Jan Novak, | a lawyer, | said".</summary>
internal static class ApposedSource
{
    public static string? Resolve(SpeakerContext context)
    {
        var text = context.Text;
        var comma = context.First - 1;
        if (comma < 1 || text.CharsOf(comma) is not "," || text.CharsOf(context.First) is not ("a" or "an" or "one" or "another" or "the")
            || context.End >= text.Tokens.Length)
        {
            return null;
        }

        var closed = text.CharsOf(context.End) is ",";

        var end = text.CharsOf(comma - 1) is ")" ? OpeningOf(text, comma - 1) : comma;
        var at = context.Names.MentionAt(text.Tokens[Math.Max(end - 1, 0)].Start);
        if (end < 1 || at >= context.Names.Mentions.Count || context.Names.Mentions[at].Span.End != text.Tokens[end - 1].End)
        {
            return null;
        }

        var entity = context.Names.Entities[context.Names.Mentions[at].Entity];
        return entity.Kind == NameKind.Person && IsSubject(context, text.TokenAt(context.Names.Mentions[at].Span.Start), closed) ? entity.Name : null;
    }

    /// <summary>The bracket that "(R-Ohio)" opens with, some tokens back; 0 where there is none.</summary>
    private static int OpeningOf(ArticleText text, int close)
    {
        const int LongestBracket = 6;
        for (var i = close - 1; i > 0 && i > close - LongestBracket; i--)
        {
            if (text.CharsOf(i) is "(")
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>
    /// Nothing governs the name: it and its titles open the sentence or the clause. Where no comma closes the apposition, a quotation
    /// before the name tells that it is the speaker's.
    /// </summary>
    private static bool IsSubject(SpeakerContext context, int first, bool closed)
    {
        var text = context.Text;
        var low = text.Sentences[context.Sentence].FirstToken;
        var i = first - 1;
        while (i >= low && text.Tokens[i].Kind == TokenKind.Word && (text.Classes[i] is WordClass.ProperNoun or WordClass.Noun or WordClass.Adjective or WordClass.Possessive || text.Tokens[i].IsCapitalized)
            && !context.IsWord(i, "and"))
        {
            i--;
        }

        if (!closed)
        {
            return i >= low && text.Tokens[i].Kind == TokenKind.Quote;
        }

        return i < low || text.Tokens[i].Kind == TokenKind.Quote || text.Classes[i] is WordClass.Conjunction or WordClass.Subordinator || text.CharsOf(i) is "," or ";";
    }
}
