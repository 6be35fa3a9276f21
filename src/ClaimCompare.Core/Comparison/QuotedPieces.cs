using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Short quotations inside a sentence of the outlet's: calls the talks "slow but honest".</summary>
internal static class QuotedPieces
{
    /// <summary>Fewer words, or fewer of weight, are an expression of nobody's own.</summary>
    private const int FewestWords = 3;
    private const int FewestHeavy = 2;

    /// <summary>Words of a piece that are read.</summary>
    private const int MostWords = 40;

    /// <summary>Pieces of one story that are looked at.</summary>
    private const int Most = 5_000;

    /// <summary>The pieces that stand word for word in more than one place, each with those who are quoted so.</summary>
    public static IEnumerable<List<Saying>> Shared(IReadOnlyList<ClaimEntry> claims)
    {
        var byWords = new Dictionary<ulong, List<Saying>>();
        var order = new List<List<Saying>>();
        var read = 0;
        foreach (var entry in claims)
        {
            if (entry.Claim is not { Kind: ClaimKind.Statement, Withheld: false, In: ClaimPlace.Text } || entry.Attribution is not { Contents.Count: > 0, Cue: not null } by || by.Directness == Directness.Direct || by.Sources is not [var source] || !SpeakerRelations.IsOnePerson(source))
            {
                continue;
            }

            foreach (var piece in Of(entry))
            {
                if (read++ < Most)
                {
                    if (!byWords.TryGetValue(piece.Wording, out var holders))
                    {
                        byWords.Add(piece.Wording, holders = []);
                        order.Add(holders);
                    }

                    holders.Add(piece);
                }
            }
        }

        return order.Where(holders => holders.Count > 1);
    }

    /// <summary>What stands in quotation marks in the sentences of a statement, and in nobody else's.</summary>
    private static IEnumerable<Saying> Of(ClaimEntry entry)
    {
        var analysis = entry.Article.TextOf(entry.Claim);
        var text = analysis.Text;
        var sentence = text.Sentences[text.SentenceOf(text.TokenAt(entry.Claim.Span.Start))];
        var open = -1;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Quote)
            {
                continue;
            }

            if (open >= 0 && !IsOfAnother(analysis, entry.Attribution!, text.Tokens[open].Start, sentence.Span) && Read(entry, text, open + 1, i) is { } piece)
            {
                yield return piece;
            }

            open = open >= 0 ? -1 : i;
        }
    }

    /// <summary>Another statement of the sentence holds the piece, or might.</summary>
    private static bool IsOfAnother(TextAnalysis analysis, Attribution by, int position, TextSpan sentence)
    {
        var (held, others) = (false, false);
        foreach (var attribution in analysis.Attributions)
        {
            foreach (var content in attribution.Contents)
            {
                held |= attribution == by && content.Contains(position);
                others |= attribution != by && content.Overlaps(sentence) && !AreOne(attribution, by);
            }
        }

        return others || (!held && by.Contents.All(content => !content.Overlaps(sentence)));
    }

    private static bool AreOne(Attribution a, Attribution b) =>
        a.Sources is [var one] && b.Sources is [var other] && one.Speaker is not null && one.Speaker == other.Speaker;

    /// <summary>A title or a motto: "In Unity Our Strength" is nobody's own.</summary>
    private static bool IsTitle(ArticleText text, List<SaidWord> words)
    {
        foreach (var word in words)
        {
            if (word.IsHeavy && !text.Tokens[word.Token].IsCapitalized)
            {
                return false;
            }
        }

        return true;
    }

    private static Saying? Read(ClaimEntry entry, ArticleText text, int first, int end)
    {
        var words = new List<SaidWord>();
        var heavy = 0;
        for (var i = first; i < end;)
        {
            i += text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && words.Count < MostWords ? SaidWords.Read(text, i, end, true, false, words) : 1;
        }

        foreach (var word in words)
        {
            heavy += word.IsHeavy ? 1 : 0;
        }

        return words.Count >= FewestWords && heavy >= FewestHeavy && !IsTitle(text, words) ? new Saying(entry, [.. words], text.Tokens[end - 1].End, true, true) : null;
    }
}
