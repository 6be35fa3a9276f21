using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Certainties;

/// <summary>Reads the sentences of an article's text as versions of them are compared.</summary>
internal sealed class SentenceReader
{
    /// <summary>Sentences of an article that are read; behind them stands no news.</summary>
    private const int MostSentences = 200;

    /// <summary>Tokens of a sentence that are read.</summary>
    private const int LongestSentence = 80;

    /// <summary>Tokens of a dateline: place, day, agency.</summary>
    private const int LongestDateline = 12;

    /// <summary>Tokens from a hedge to the verb it bears on.</summary>
    private const int Reach = 7;

    /// <summary>Fewer words are no statement that could be known again.</summary>
    private const int FewestKeys = 2;

    private readonly AnalyzedArticle article;
    private readonly ArticleText text;
    private readonly List<Attribution>?[] said;
    private readonly ClaimEntry?[] claims;

    public SentenceReader(AnalyzedArticle article, IReadOnlyList<ClaimEntry> entries)
    {
        this.article = article;
        text = article.Body.Text;
        said = new List<Attribution>?[text.Sentences.Length];
        claims = new ClaimEntry?[text.Sentences.Length];
        foreach (var attribution in article.Body.Attributions)
        {
            // "The hackers demanded ransom" is told of them, not by them.
            foreach (var content in attribution.Stance is Stance.Wants or Stance.Plans ? [] : attribution.Contents)
            {
                Note(attribution, content);
            }
        }

        foreach (var entry in entries)
        {
            if (entry.Claim is { In: ClaimPlace.Text, Withheld: false } && text.TokenAt(entry.Claim.Sentence.Start) is var token && token < text.Tokens.Length)
            {
                var sentence = text.SentenceOf(token);
                claims[sentence] = claims[sentence] is { } before && Rank(before) >= Rank(entry) ? before : entry;
            }
        }
    }

    public IEnumerable<ToldSentence> Read()
    {
        for (var s = 0; s < Math.Min(said.Length, MostSentences); s++)
        {
            if (claims[s] is { } claim && !IsQuotation(s) && Read(s, claim) is { Keys.Count: >= FewestKeys } told)
            {
                yield return told;
            }
        }
    }

    /// <summary>What is said stands for its sentence, the longest of it first; a figure only where there is nothing else.</summary>
    private static int Rank(ClaimEntry entry) => entry.Claim.Kind == ClaimKind.Statement ? entry.Claim.Span.Length : -1;

    private void Note(Attribution attribution, TextSpan content)
    {
        var token = text.TokenAt(content.Start);
        for (var s = token < text.Tokens.Length ? text.SentenceOf(token) : said.Length; s < said.Length && text.Sentences[s].Span.Start < content.End; s++)
        {
            if (said[s] is not { } list)
            {
                said[s] = list = [];
            }

            if (!list.Contains(attribution))
            {
                list.Add(attribution);
            }
        }
    }

    /// <summary>Words in quotation marks are the speaker's, hedges and all.</summary>
    private bool IsQuotation(int s) => said[s] is { } all && all.Exists(attribution => attribution.Directness == Directness.Direct);

    private ToldSentence Read(int s, ClaimEntry claim)
    {
        var sentence = text.Sentences[s];
        var first = s == 0 ? BehindDateline(sentence) : sentence.FirstToken;
        var end = Math.Min(sentence.EndToken, first + LongestSentence);
        var core = new List<string>();
        var hedges = new List<Hedge>();
        var guarded = said[s]?.Exists(attribution => attribution.Stance is Stance.Alleges or Stance.Believes) ?? false;
        for (var i = first; i < end; i++)
        {
            if (HedgeWords.TryRead(text, i, end, out var length, out var kind))
            {
                guarded = true;
                if (kind != HedgeKind.Kept)
                {
                    hedges.Add(new Hedge(kind, text.SpanOf(i, i + length), IsOfSource(s, i) ? OfContent(s, i) : On(kind, first, i, i + length, end)));
                    i += length - 1;
                    continue;
                }
            }

            guarded |= text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == '?';
            if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && !IsOfSource(s, i) && ContentWords.KeyOf(text, i) is { } key)
            {
                core.Add(key);
            }
        }

        var (distance, source) = DistanceOf(s);
        return new ToldSentence(claim, text.SpanOf(first, sentence.EndToken), core, new HashSet<string>(core, StringComparer.Ordinal), hedges, guarded, distance, source);
    }

    private (Distance, string?) DistanceOf(int s)
    {
        var (distance, source) = (Distance.None, (string?)null);
        foreach (var attribution in said[s] ?? [])
        {
            var weak = attribution.Stance is Stance.Alleges or Stance.Believes || attribution.Sources.Any(by => HedgeWords.IsWeakSource(text, by.Span));
            var found = weak ? Distance.Doubted : Distance.Attributed;
            if (found > distance)
            {
                (distance, source) = (found, attribution.Sources.Count > 0 ? attribution.Sources[0].Name : null);
            }
        }

        return (distance, source);
    }

    /// <summary>A token of who said it, of the word for saying, or of when it was said.</summary>
    private bool IsOfSource(int s, int token)
    {
        var start = text.Tokens[token].Start;
        foreach (var attribution in said[s] ?? [])
        {
            if (attribution.Cue is { } cue && cue.Contains(start))
            {
                return true;
            }

            foreach (var source in attribution.Sources)
            {
                if (source.Span.Contains(start))
                {
                    return true;
                }
            }

            if (attribution.Date is { } date && article.Body.Dates[date].Span.Contains(start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Key of the word that a hedge bears on: the next that carries sense ("believed to be the murder weapon" says nothing of what
    /// became of the weapon), a noun where the hedge stands before one; where nothing follows, the word before.
    /// </summary>
    private string On(HedgeKind kind, int first, int hedge, int behind, int end)
    {
        for (var i = behind; i < Math.Min(end, behind + Reach); i++)
        {
            var passed = text.Classes[i] == WordClass.Adverb || (kind == HedgeKind.Noun && text.Classes[i] is not (WordClass.Noun or WordClass.ProperNoun));
            if (!passed && text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && ContentWords.KeyOf(text, i) is { } key)
            {
                return key;
            }
        }

        for (var i = hedge - 1; i >= Math.Max(first, hedge - Reach); i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Word && ContentWords.KeyOf(text, i) is { } key)
            {
                return key;
            }
        }

        return "";
    }

    /// <summary>The same of a hedge that is the word for saying: it bears on what is said, "officials feared there would be more" not on those who died. Null where that is not known.</summary>
    private string? OfContent(int s, int token)
    {
        foreach (var attribution in said[s] ?? [])
        {
            if (attribution.Cue is { } cue && cue.Contains(text.Tokens[token].Start) && attribution.Contents.Count > 0)
            {
                var content = attribution.Contents[0];
                for (var i = text.TokenAt(content.Start); i < text.Tokens.Length && text.Tokens[i].Start < content.End; i++)
                {
                    if (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && !IsOfSource(s, i) && ContentWords.KeyOf(text, i) is { } key)
                    {
                        return key;
                    }
                }

                return "";
            }
        }

        return null;
    }

    private int BehindDateline(Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestDateline); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] is '-' or '\u2013' or '\u2014' && !text.Tokens[i].Glued
                && text.Tokens[sentence.FirstToken].Case == TokenCase.Upper)
            {
                return i + 1;
            }
        }

        return sentence.FirstToken;
    }
}
