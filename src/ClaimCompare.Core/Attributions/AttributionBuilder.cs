using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Makes the attribution that others see from what was read.</summary>
internal static class AttributionBuilder
{
    public static Attribution Build(Reading reading, ArticleNames names, Draft draft)
    {
        draft.Contents.Sort(static (a, b) => a.First.CompareTo(b.First));
        var contents = new TextSpan[draft.Contents.Count];
        for (var i = 0; i < contents.Length; i++)
        {
            contents[i] = reading.Text.SpanOf(draft.Contents[i].First, draft.Contents[i].End);
        }

        return new Attribution
        {
            Sources = draft.Source.IsEmpty ? [] : [SourceOf(reading, names, draft.Source)],
            Cue = draft.Cue.IsEmpty ? null : reading.Text.SpanOf(draft.Cue.First, draft.Cue.End),
            Contents = contents,
            Directness = DirectnessOf(reading, draft),
            Stance = draft.Verb.Stance,
        };
    }

    private static Source SourceOf(Reading reading, ArticleNames names, TokenSpan source)
    {
        _ = names;
        var span = reading.Text.SpanOf(source.First, source.End);
        var name = reading.Text.Slice(span);
        return new Source(span, name, SourceKind.Person, name);
    }

    private static Directness DirectnessOf(Reading reading, Draft draft)
    {
        bool quoted = false, bare = false;
        foreach (var content in draft.Contents)
        {
            for (var i = content.First; i < content.End; i++)
            {
                var inside = reading.Quotes.RegionAt(i) >= 0;
                quoted |= inside;
                bare |= !inside && reading.IsWord(i);
            }
        }

        return quoted ? bare ? Directness.Mixed : Directness.Direct : Directness.Indirect;
    }
}
