using System.Text;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>Puts the kept blocks together and notes where each stands in the original and in the text.</summary>
internal static class ArticleAssembler
{
    public static ReadResult Assemble(string id, string original, IReadOnlyList<SourceBlock> blocks, ArticleFacts facts)
    {
        var text = new StringBuilder();
        var segments = new List<TextSegment>();
        var furniture = new List<Furniture>();
        var leftOut = false;
        foreach (var block in blocks)
        {
            if (!block.IsKept)
            {
                leftOut = true;
                if (block.Role != BlockRole.Title)
                {
                    furniture.Add(new Furniture(original[block.Span.Start..block.Span.End], KindOf(block.Role), block.Span, null));
                }

                continue;
            }

            if (text.Length > 0)
            {
                text.Append(block.ParagraphBefore || leftOut ? "\n\n" : "\n");
            }

            leftOut = false;
            var start = text.Length;
            foreach (var piece in block.Pieces)
            {
                segments.Add(new TextSegment(piece, text.Length));
                text.Append(original, piece.Start, piece.Length);
            }

            if (block.Role == BlockRole.Caption)
            {
                furniture.Add(new Furniture(block.Text, FurnitureKind.Caption, block.Span, new TextSpan(start, text.Length)));
            }
        }

        return HasWords(text) ? ReadResult.Of(Article(id, original, text.ToString(), segments, furniture, facts)) : ReadFailures.NoArticle(id);
    }

    private static ReadArticle Article(
        string id, string original, string text, List<TextSegment> segments, List<Furniture> furniture, ArticleFacts facts) => new()
        {
            Id = id,
            Original = original,
            Text = text,
            Title = facts.Title,
            Outlet = facts.Outlet,
            Url = facts.Url,
            Published = facts.Published,
            PublishedAt = facts.PublishedAt,
            Modified = facts.Modified,
            Authors = facts.Authors,
            Agencies = facts.Agencies,
            Credits = facts.Credits,
            Language = facts.Language,
            Furniture = furniture,
            Evidence = facts.Evidence,
            Segments = segments,
        };

    private static bool HasWords(StringBuilder text)
    {
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (char.IsLetter(c))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static FurnitureKind KindOf(BlockRole role) => role switch
    {
        BlockRole.Advertisement => FurnitureKind.Advertisement,
        BlockRole.Appeal => FurnitureKind.Appeal,
        BlockRole.Related => FurnitureKind.Related,
        BlockRole.Credit => FurnitureKind.Credit,
        _ => FurnitureKind.Navigation,
    };
}
