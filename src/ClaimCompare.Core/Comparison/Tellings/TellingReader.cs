using System.Globalization;
using System.Runtime.CompilerServices;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison.Affinity;
using ClaimCompare.Core.Comparison.Certainties;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Stories;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>Reads what the sentences of an article tell, each word with whether it is so.</summary>
internal sealed class TellingReader
{
    /// <summary>Sentences of an article that are read, and tokens of one.</summary>
    private const int MostSentences = 120;
    private const int LongestSentence = 80;

    private const float NameWeight = 1.2f;
    private const float NumberWeight = 0.8f;
    private const float LeastWeight = 0.12f;

    /// <summary>Tokens of a dateline: place, day, agency.</summary>
    private const int LongestDateline = 12;

    /// <summary>Stories grow by articles that were read before: what was read of one is kept as long as the article is.</summary>
    private static readonly ConditionalWeakTable<AnalyzedArticle, List<ToldSentence>> Known = [];

    private readonly AnalyzedArticle article;

    /// <summary>The claims that stand for the headline and for each sentence, by their indices; -1 where there is none.</summary>
    private readonly int title = -1;
    private readonly int[] claims;

    private TellingReader(AnalyzedArticle article)
    {
        this.article = article;
        var text = article.Body.Text;
        claims = new int[Math.Min(text.Sentences.Length, MostSentences)];
        Array.Fill(claims, -1);
        for (var i = 0; i < article.Claims.Count; i++)
        {
            var claim = article.Claims[i];
            if (claim is { In: ClaimPlace.Title, Kind: ClaimKind.Statement, Withheld: false })
            {
                title = title < 0 || claim.Span.Length > article.Claims[title].Span.Length ? i : title;
            }
            else if (claim is { In: ClaimPlace.Text, Withheld: false } && text.TokenAt(claim.Span.Start) is var token && token < text.Tokens.Length)
            {
                Note(i, text.SentenceOf(token));
            }
        }
    }

    /// <summary>What the headline and the sentences of an article tell, those that a claim stands for, in text order.</summary>
    public static IReadOnlyList<ToldSentence> Read(AnalyzedArticle article) => Known.GetValue(article, static article => new TellingReader(article).Read());

    /// <summary>Of each sentence the statement that holds most of it; a figure only where there is nothing else.</summary>
    private void Note(int claim, int sentence)
    {
        var sentences = article.Body.Text.Sentences;
        for (var s = sentence; s < claims.Length && sentences[s].Span.Start < article.Claims[claim].Span.End; s++)
        {
            if (claims[s] < 0 || Rank(article.Claims[claim], sentences[s].Span) > Rank(article.Claims[claims[s]], sentences[s].Span))
            {
                claims[s] = claim;
            }
        }
    }

    private static int Rank(Claim claim, TextSpan sentence) =>
        claim.Kind == ClaimKind.Statement ? Math.Min(sentence.End, claim.Span.End) - Math.Max(sentence.Start, claim.Span.Start) : -1;

    private List<ToldSentence> Read()
    {
        var read = new List<ToldSentence>();
        if (title >= 0 && article.Title is { } head)
        {
            Add(read, head, title, -1, 0, Math.Min(head.Text.Tokens.Length, LongestSentence));
        }

        var text = article.Body.Text;
        for (var s = 0; s < claims.Length; s++)
        {
            var sentence = text.Sentences[s];
            if (claims[s] >= 0)
            {
                var first = s == 0 ? BehindDateline(text, sentence) : sentence.FirstToken;
                Add(read, article.Body, claims[s], s, first, Math.Min(sentence.EndToken, first + LongestSentence));
            }
        }

        return read;
    }

    private static void Add(List<ToldSentence> read, TextAnalysis analysis, int claim, int index, int first, int end)
    {
        var text = analysis.Text;
        Span<bool> turned = stackalloc bool[LongestSentence];
        turned.Clear();
        TurningWords.Mark(text, first, end, turned);
        var words = new List<ToldWord>();
        var clauses = new List<int> { 0 };
        var hedges = new List<(int, HedgeKind)>();
        var (guarded, open) = (false, false);
        var date = EventDates.FirstIn(analysis.Dates, text.Tokens[first].Start);
        for (var i = first; i < end; i++)
        {
            var token = text.Tokens[i];
            if (IsBorder(text, i, end) && clauses[^1] < words.Count)
            {
                clauses.Add(words.Count);
            }

            if (HedgeWords.TryRead(text, i, end, out _, out var kind))
            {
                guarded = true;
                if (kind != HedgeKind.Kept)
                {
                    hedges.Add((i, kind));
                }
            }

            open |= text.CharsOf(i) is "?" or "if" or "If";
            while (date < analysis.Dates.Count && analysis.Dates[date].Span.End <= token.Start)
            {
                date++;
            }

            if (date < analysis.Dates.Count && analysis.Dates[date].Span.Contains(token.Start) && analysis.Dates[date].Granularity != Granularity.Duration)
            {
                continue;
            }

            if (Word(text, i, turned[i - first], index < 0) is { } word)
            {
                words.Add(word);
            }
        }

        clauses.Add(words.Count);
        if (words.Count > 1)
        {
            read.Add(new ToldSentence(claim, text, index, text.SpanOf(first, end), [.. words], [.. clauses], hedges, guarded, open));
        }
    }

    private static ToldWord? Word(ArticleText text, int token, bool turned, bool inTitle)
    {
        var (word, cls) = (text.Tokens[token], text.Classes[token]);
        if (word.Kind == TokenKind.Number || (cls == WordClass.Number && word.Kind == TokenKind.Word))
        {
            return ValueOf(text, token) is { } value ? new ToldWord(TermKeys.Of(value), token, NumberWeight, WordRole.Number, turned) : null;
        }

        if (word.Kind != TokenKind.Word || text.CharsOf(token) is "non" || cls is WordClass.Determiner or WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator or WordClass.Auxiliary or WordClass.Modal
            or WordClass.To or WordClass.WhWord or WordClass.Possessive or WordClass.Pronoun or WordClass.None or WordClass.Negation)
        {
            return null;
        }

        var verb = cls is WordClass.VerbBase or WordClass.VerbPast or WordClass.VerbPresent or WordClass.Participle or WordClass.Gerund;
        var known = word.Word > 0 && verb && Verbs.BaseOf(word.Word) is > 0 and var id ? id : word.Word;
        var plain = known > 0 ? TermKeys.OfWord(known) : TermKeys.Of(text.CharsOf(token));
        if (plain == 0)
        {
            return null;
        }

        var (key, opposite) = TurningWords.RootOf(ArticleWords.KeyOf(plain));
        var name = cls == WordClass.ProperNoun && word.IsCapitalized;
        var weight = name && !inTitle ? NameWeight : Math.Max(TermWeights.OfWord(plain), LeastWeight);
        var role = name && !inTitle ? WordRole.Name : verb || cls == WordClass.Adjective ? WordRole.Deed : WordRole.Thing;
        return new ToldWord(key, token, weight, role, turned ^ opposite);
    }

    private static string? ValueOf(ArticleText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Number ? text.CharsOf(token).ToString()
        : NumberWord.Of(text.Tokens[token].Word) is { Kind: NumberWordKind.Cardinal } number ? number.Value.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A strong mark; a comma, or "and" and its like, before another clause.</summary>
    private static bool IsBorder(ArticleText text, int token, int end)
    {
        if (text.Tokens[token].Kind == TokenKind.Symbol && text.CharsOf(token) is ";" or ":" or "\u2014" or "\u2013" or "(" or ")")
        {
            return true;
        }

        if (token + 1 >= end)
        {
            return false;
        }

        return text.CharsOf(token) is "," ? text.Classes[token + 1] is WordClass.Conjunction or WordClass.WhWord or WordClass.Subordinator or WordClass.Gerund
            : text.Classes[token] is WordClass.Subordinator
            || (text.Classes[token] is WordClass.Conjunction && text.Classes[token + 1] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Auxiliary or WordClass.Modal or WordClass.Pronoun or WordClass.Subordinator);
    }

    private static int BehindDateline(ArticleText text, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestDateline); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Symbol && text.CharsOf(i) is "-" or "\u2013" or "\u2014" && !text.Tokens[i].Glued && text.Tokens[sentence.FirstToken].Case == TokenCase.Upper)
            {
                return i + 1;
            }
        }

        return sentence.FirstToken;
    }
}
