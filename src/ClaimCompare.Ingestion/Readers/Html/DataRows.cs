using AngleSharp.Dom;

namespace ClaimCompare.Ingestion.Readers.Html;

/// <summary>Tells tables that hold data, whose rows are read as one line each, from tables that lay out a page.</summary>
internal static class DataRows
{
    /// <summary>Cells of data hold a name or a number.</summary>
    private const int LongestCell = 60;

    private const int MostCells = 40;

    /// <summary>Whether the cell stands in a row of at least two short cells that hold text only.</summary>
    public static bool IsCell(IElement cell)
    {
        if (cell.ParentElement is not { LocalName: "tr" } row || row.ChildElementCount is < 2 or > MostCells)
        {
            return false;
        }

        foreach (var other in row.Children)
        {
            if (Length(other) > LongestCell)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The characters below an element, counted only as far as they matter.</summary>
    private static int Length(IElement element)
    {
        var (length, steps) = (0, 0);
        var stack = new Stack<INode>();
        stack.Push(element);
        while (length <= LongestCell && stack.TryPop(out var node))
        {
            if (node is IText text)
            {
                length += text.Data.AsSpan().Trim().Length;
            }

            if (++steps > LongestCell || node is IElement { LocalName: "table" or "p" or "div" })
            {
                return int.MaxValue;
            }

            foreach (var child in node.ChildNodes.Take(LongestCell))
            {
                stack.Push(child);
            }
        }

        return length;
    }
}
