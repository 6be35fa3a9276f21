using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>One sentence of what an article has somebody say.</summary>
/// <param name="Words">Its words, for comparing.</param>
/// <param name="Starts">It begins where the speaker's sentence does, as far as the article shows.</param>
/// <param name="Ends">The article ends the sentence here, without an ellipsis.</param>
/// <param name="End">Where it ends in the text.</param>
internal sealed record Saying(ClaimEntry Entry, SaidWord[] Words, int End, bool Starts, bool Ends)
{
    /// <summary>Words of a sentence beyond these are not read: nobody speaks so long, a text without stops might seem to.</summary>
    private const int MostWords = 90;

    /// <summary>Sentences of a claim that are read.</summary>
    private const int MostSentences = 60;

    /// <summary>Shorter sentences say nothing by which they could be known again.</summary>
    private const int FewestWords = 4;
    private const int FewestHeavy = 2;

    /// <summary>So many words in a row are known again even where they are small ones: "I would never have let them go there".</summary>
    internal const int FewestPlain = 7;

    /// <summary>Equal for two that have the same words, printed as quotations or not, whole or in part.</summary>
    public ulong Wording { get; } = Fnv.Mix(Hash(Words) + (Starts ? 1u : 0) + (Ends ? 2u : 0) + (IsQuoted(Words) ? 4u : 0));

    /// <summary>All of it are the speaker's own words.</summary>
    public bool Quoted { get; } = IsQuoted(Words);

    public int Heavy { get; } = Words.Count(word => word.IsHeavy);

    public ArticleText Text => Entry.Article.TextOf(Entry.Claim).Text;

    /// <summary>The sentences of a statement, in text order; those too short to be known again are left out.</summary>
    public static IEnumerable<Saying> Of(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var by = entry.Attribution!;
        var words = new List<SaidWord>();
        var (read, last) = (0, 0);
        var (starts, gap) = (false, false);
        for (var c = 0; c < by.Contents.Count && read < MostSentences; c++)
        {
            var quoted = by.Directness == Directness.Direct;
            var end = EndOf(text, by.Contents[c]);
            for (var i = text.TokenAt(by.Contents[c].Start); i < end;)
            {
                var token = text.Tokens[i];
                if (!quoted && words.Count > 0 && BeginsClause(text, i, end))
                {
                    if (IsLong(words))
                    {
                        read++;
                        yield return new Saying(entry, [.. words], last, starts, true);
                    }

                    words.Clear();
                }

                if (token.Kind is TokenKind.Word or TokenKind.Number)
                {
                    starts = words.Count == 0 ? token.IsCapitalized : starts;
                    i += words.Count < MostWords ? SaidWords.Read(text, i, end, quoted, gap, words) : 1;
                    last = text.Tokens[i - 1].End;
                    gap = false;
                    continue;
                }

                quoted ^= token.Kind == TokenKind.Quote && by.Directness == Directness.Mixed;
                gap |= IsEllipsis(text, i);
                if (!gap && IsStop(text, i))
                {
                    if (IsLong(words))
                    {
                        read++;
                        yield return new Saying(entry, [.. words], last, starts, true);
                    }

                    words.Clear();
                }

                i++;
            }

            if (words.Count > 0 && !GoesOn(text, by.Contents, c, end))
            {
                if (IsLong(words))
                {
                    yield return new Saying(entry, [.. words], last, starts, !gap && IsClosed(text, end));
                }

                words.Clear();
                gap = false;
            }
        }
    }

    /// <summary>What stands in quotation marks in a headline, whoever is quoted.</summary>
    public static IEnumerable<Saying> InTitle(ClaimEntry title)
    {
        var text = title.Article.TextOf(title.Claim).Text;
        var open = -1;
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Quote)
            {
                continue;
            }

            if (open >= 0)
            {
                var words = new List<SaidWord>();
                for (var word = open + 1; word < i;)
                {
                    word += text.Tokens[word].Kind is TokenKind.Word or TokenKind.Number && words.Count < MostWords ? SaidWords.Read(text, word, i, true, false, words) : 1;
                }

                if (IsLong(words))
                {
                    yield return new Saying(title, [.. words], text.Tokens[i - 1].End, true, true);
                }
            }

            open = open >= 0 ? -1 : i;
        }
    }

    private static int EndOf(ArticleText text, TextSpan content)
    {
        var end = text.TokenAt(content.End - 1);
        return end < text.Tokens.Length ? end + 1 : end;
    }

    private static bool IsLong(List<SaidWord> words)
    {
        var heavy = 0;
        foreach (var word in words)
        {
            heavy += word.IsHeavy ? 1 : 0;
        }

        return words.Count >= FewestWords && (heavy >= FewestHeavy || (heavy > 0 && words.Count >= FewestPlain));
    }

    /// <summary>A semicolon, "and that", or a comma and a word that joins clauses: what is told then is another thing.</summary>
    private static bool BeginsClause(ArticleText text, int mark, int end) =>
        text.CharsOf(mark) is ";" || (text.CharsOf(mark) is "and" or "but" && mark + 1 < end && text.CharsOf(mark + 1) is "that") || (mark + 1 < end && text.CharsOf(mark) is "," && text.Classes[mark + 1] is WordClass.Conjunction or WordClass.Subordinator or WordClass.WhWord);

    private static bool IsStop(ArticleText text, int token) => text.CharsOf(token) is "." or "?" or "!";

    private static bool IsEllipsis(ArticleText text, int token) => text.CharsOf(token) is "\u2026"
        || (text.CharsOf(token) is "." && ((token + 1 < text.Tokens.Length && text.CharsOf(token + 1) is ".") || (token > 0 && text.CharsOf(token - 1) is ".")));

    /// <summary>The next content goes on with the sentence behind the cue: "We will wait," he said, "for the capital to act."</summary>
    private static bool GoesOn(ArticleText text, IReadOnlyList<TextSpan> contents, int content, int end)
    {
        if (content + 1 >= contents.Count || IsStop(text, end - 1))
        {
            return false;
        }

        for (var i = text.TokenAt(contents[content + 1].Start); i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number)
            {
                return !text.Tokens[i].IsCapitalized;
            }
        }

        return false;
    }

    /// <summary>A stop or a comma, and the closing mark, stand behind the last word: as a whole sentence is printed.</summary>
    private static bool IsClosed(ArticleText text, int end)
    {
        for (var i = end - 1; i < Math.Min(text.Tokens.Length, end + 2); i++)
        {
            if (text.CharsOf(i) is "," or "." or "!" or "?")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words <paramref name="first"/> to <paramref name="end"/> (exclusive), and those beside them, are the speaker's own.</summary>
    public bool IsQuotedAt(int first, int end)
    {
        for (var i = Math.Max(0, first - 1); i < Math.Min(Words.Length, end + 1); i++)
        {
            if (!Words[i].Quoted)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuoted(SaidWord[] words)
    {
        foreach (var word in words)
        {
            if (!word.Quoted)
            {
                return false;
            }
        }

        return true;
    }

    private static ulong Hash(SaidWord[] words)
    {
        var hash = 0UL;
        foreach (var word in words)
        {
            hash = Fnv.Add(hash, word.Key);
        }

        return hash;
    }
}
