using System.Buffers;
using System.Runtime.InteropServices;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>
/// The quotations of a text, paired in one pass. A missing mark does no harm beyond its paragraph: an opening mark without a
/// closing one reaches to the end of its paragraph (and goes on in the next where that opens with a mark again).
/// </summary>
internal sealed class QuoteMap : IDisposable
{
    /// <summary>The region of each token, or -1. Rented: longer than the text.</summary>
    private readonly int[] regionAt;
    private readonly int count;
    private readonly List<QuoteRegion> regions = Scratch<QuoteRegion>.Rent();

    private QuoteMap(int tokens)
    {
        regionAt = ArrayPool<int>.Shared.Rent(tokens);
        regionAt.AsSpan(0, tokens).Fill(-1);
        count = tokens;
    }

    /// <summary>Gives back what was rented; nothing may be asked any more.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(regionAt);
        Scratch<QuoteRegion>.Return(regions);
    }

    public ReadOnlySpan<QuoteRegion> Regions => CollectionsMarshal.AsSpan(regions);

    /// <summary>The region that holds a token (its marks included), or -1.</summary>
    public int RegionAt(int token) => regionAt[token];

    public bool IsInside(int token) => regionAt[token] is >= 0 and var r && regions[r].First <= token && token < regions[r].End;

    /// <summary>The region that a token opens, or -1.</summary>
    public int OpensAt(int token) => token < count && regionAt[token] is >= 0 and var r && regions[r].Open == token ? r : -1;

    /// <summary>The region that ends with a token (its closing mark, or its last word where it has none), or -1.</summary>
    public int ClosesAt(int token) => token >= 0 && regionAt[token] is >= 0 and var r && regions[r].Behind - 1 == token ? r : -1;

    public static QuoteMap Read(ArticleText text)
    {
        var map = new QuoteMap(text.Tokens.Length);
        var single = MarksQuotesWithSingleMarks(text);
        var sentence = 0;
        for (var first = 0; first < text.Tokens.Length;)
        {
            var end = BlockEnd(text, first, ref sentence);
            map.ReadBlock(text, first, end, single);
            first = end;
        }

        return map;
    }

    /// <summary>Single marks quote speech only in a text that has no double ones (British style).</summary>
    private static bool MarksQuotesWithSingleMarks(ArticleText text)
    {
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.Quote)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Behind the last token of the paragraph that starts at <paramref name="first"/>: a new line begins a paragraph where a sentence begins with it.</summary>
    private static int BlockEnd(ArticleText text, int first, ref int sentence)
    {
        while (++sentence < text.Sentences.Length)
        {
            var start = text.Sentences[sentence].FirstToken;
            if (start > first && (text.Tokens[start].Flags & (TokenFlags.LineStart | TokenFlags.ParagraphStart)) != 0)
            {
                return start;
            }
        }

        return text.Tokens.Length;
    }

    private void ReadBlock(ArticleText text, int first, int end, bool single)
    {
        int open = -1, depth = 0, inner = -1;
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Quote or TokenKind.SingleQuote))
            {
                continue;
            }

            var side = QuoteMarks.SideOf(text, i, first, end, open, single);
            if (side == MarkSide.None)
            {
                continue;
            }

            if (side == MarkSide.Opens && open < 0)
            {
                (open, depth, inner) = (i, 1, -1);
            }
            else if (side == MarkSide.Opens && QuoteMarks.EndsSentence(text, i - 1))
            {
                // The mark that should have closed the sentence before was forgotten.
                Add(new QuoteRegion(open, i, Closed: false, GoesOn: false));
                (open, depth, inner) = (i, 1, -1);
            }
            else if (side == MarkSide.Opens)
            {
                depth++;
            }
            else if (open >= 0)
            {
                inner = i;
                if (--depth <= 0)
                {
                    // Of '"' written ''' the tokenizer takes the first two marks for the double one.
                    i = i + 1 < end && text.Tokens[i + 1] is { Kind: TokenKind.SingleQuote, Glued: true } ? i + 1 : i;
                    Add(new QuoteRegion(open, i, Closed: true, GoesOn: false));
                    open = -1;
                }
            }
        }

        if (open >= 0 && inner > open)
        {
            Add(new QuoteRegion(open, inner, Closed: true, GoesOn: false));
        }
        else if (open >= 0)
        {
            var reopened = end < text.Tokens.Length && QuoteMarks.SideOf(text, end, end, text.Tokens.Length, -1, single) == MarkSide.Opens;
            Add(new QuoteRegion(open, end, Closed: false, reopened));
        }
    }

    private void Add(QuoteRegion region)
    {
        if (region.Length < 1)
        {
            return;
        }

        regionAt.AsSpan(region.Open, region.Behind - region.Open).Fill(regions.Count);
        regions.Add(region);
    }
}
