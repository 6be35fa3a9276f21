using System.Buffers;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Finds, for a span, the innermost attribution whose content holds it.</summary>
internal sealed class EnclosingAttributions : IDisposable
{
    private readonly List<(TextSpan Span, int Attribution)> contents = Scratch<(TextSpan, int)>.Rent();

    /// <summary>Silences by where their first content starts, each with the greatest end up to it.</summary>
    private readonly List<(TextSpan Content, int Attribution, int Reach)> withholders = [];

    /// <summary>The greatest end among the contents up to each one: where it lies before a span, nothing earlier can hold that span.</summary>
    private readonly int[] reach;

    public EnclosingAttributions(TextAnalysis text)
    {
        for (var i = 0; i < text.Attributions.Count; i++)
        {
            var spans = text.Attributions[i].Contents;
            if (text.Attributions[i].Stance == Stance.Withholds)
            {
                withholders.Add((spans[0], i, Math.Max(spans[0].End, withholders.Count > 0 ? withholders[^1].Reach : 0)));
            }

            for (var c = 0; c < spans.Count; c++)
            {
                contents.Add((spans[c], i));
            }
        }

        contents.Sort(static (a, b) => a.Span != b.Span ? a.Span.CompareTo(b.Span) : a.Attribution.CompareTo(b.Attribution));
        reach = ArrayPool<int>.Shared.Rent(contents.Count);
        for (var i = 0; i < contents.Count; i++)
        {
            reach[i] = Math.Max(contents[i].Span.End, i > 0 ? reach[i - 1] : 0);
        }
    }

    public void Dispose()
    {
        Scratch<(TextSpan, int)>.Return(contents);
        ArrayPool<int>.Shared.Return(reach);
    }

    /// <summary>The first attribution whose stance is silence and whose content shares characters with a sentence.</summary>
    public int? WithholderIn(TextSpan sentence)
    {
        int low = 0, high = withholders.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = withholders[middle].Content.Start < sentence.End ? (middle + 1, high) : (low, middle);
        }

        int? first = null;
        for (var i = low - 1; i >= 0 && withholders[i].Reach > sentence.Start; i--)
        {
            first = withholders[i].Content.Overlaps(sentence) ? withholders[i].Attribution : first;
        }

        return first;
    }

    /// <summary>Index of the attribution; null where the outlet itself speaks.</summary>
    public int? Of(TextSpan span)
    {
        int low = 0, high = contents.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = contents[middle].Span.Start <= span.Start ? (middle + 1, high) : (low, middle);
        }

        (TextSpan Span, int Attribution)? best = null;
        for (var i = low - 1; i >= 0 && reach[i] >= span.End; i--)
        {
            if (contents[i].Span.Contains(span) && (best is null || contents[i].Span.Length < best.Value.Span.Length))
            {
                best = contents[i];
            }
        }

        return best?.Attribution;
    }
}
