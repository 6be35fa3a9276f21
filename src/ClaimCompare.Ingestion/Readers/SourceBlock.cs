using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>What a block of the source is.</summary>
internal enum BlockRole
{
    /// <summary>Not decided yet; what stays undecided is body.</summary>
    Body,
    Title,
    Caption,
    Advertisement,
    Appeal,
    Related,
    Navigation,
    Credit,
}

/// <summary>A line of a text or a paragraph of a page: where it stands, what of it is words, and what it is.</summary>
internal sealed class SourceBlock
{
    private Words? words;

    /// <summary>The block in the original, without surrounding space.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What of it is text: markup between the pieces is left out.</summary>
    public required IReadOnlyList<TextSpan> Pieces { get; init; }

    /// <summary>The pieces, joined.</summary>
    public required string Text { get; init; }

    /// <summary>A blank line stands before it, or it begins a page's paragraph.</summary>
    public bool ParagraphBefore { get; init; } = true;

    /// <summary>1 to 6 for a heading, else 0.</summary>
    public int Heading { get; init; }

    public bool Bold { get; init; }

    /// <summary>The whole block is one link.</summary>
    public bool IsLink { get; init; }

    /// <summary>The share of its characters that are link text, where that is known.</summary>
    public double LinkShare { get; init; }

    public BlockRole Role { get; set; }

    public Words Words => words ??= new Words(Text);

    public bool IsOpen => Role == BlockRole.Body;

    public bool IsKept => Role is BlockRole.Body or BlockRole.Caption;

    /// <summary>The block as two, cut at a position of its text; space at the cut belongs to neither.</summary>
    public (SourceBlock Head, SourceBlock Tail) Cut(string original, int position)
    {
        var at = SourceText.InOriginal(this, position, position).Start;
        var end = at;
        while (end > Span.Start && char.IsWhiteSpace(original[end - 1]))
        {
            end--;
        }

        while (at < Span.End && char.IsWhiteSpace(original[at]))
        {
            at++;
        }

        return (Part(original, new TextSpan(Span.Start, end), ParagraphBefore), Part(original, new TextSpan(at, Span.End), paragraphBefore: true));
    }

    /// <summary>Lines that follow each other as one paragraph.</summary>
    public static SourceBlock Join(string original, IReadOnlyList<SourceBlock> lines)
    {
        var pieces = new List<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                pieces.Add(new TextSpan(lines[i - 1].Span.End, lines[i].Span.Start));
            }

            pieces.AddRange(lines[i].Pieces);
        }

        return new SourceBlock
        {
            Span = new TextSpan(lines[0].Span.Start, lines[^1].Span.End),
            Pieces = pieces,
            Text = string.Concat(pieces.Select(piece => original[piece.Start..piece.End])),
            ParagraphBefore = lines[0].ParagraphBefore,
        };
    }

    private SourceBlock Part(string original, TextSpan span, bool paragraphBefore)
    {
        IReadOnlyList<TextSpan> pieces = [.. Pieces.Where(piece => piece.Overlaps(span)).Select(piece => new TextSpan(Math.Max(piece.Start, span.Start), Math.Min(piece.End, span.End)))];
        return new SourceBlock
        {
            Span = span,
            Pieces = pieces,
            Text = string.Concat(pieces.Select(piece => original[piece.Start..piece.End])),
            ParagraphBefore = paragraphBefore,
        };
    }

    public static SourceBlock Plain(string original, TextSpan span, bool paragraphBefore) =>
        new() { Span = span, Pieces = [span], Text = original[span.Start..span.End], ParagraphBefore = paragraphBefore };
}
