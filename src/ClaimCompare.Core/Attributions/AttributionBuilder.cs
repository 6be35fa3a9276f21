using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Makes the attributions that others see from what was read.</summary>
internal sealed class AttributionBuilder(Reading reading, ArticleNames names) : IDisposable
{
    private static readonly PhraseTable<bool> PlanNouns = Reading.Words("plan noun");
    private readonly SourceBuilder sources = new(reading, names);

    public void Dispose() => sources.Dispose();

    /// <summary>All attributions, by where their first content starts.</summary>
    public Attribution[] Build(List<Draft> drafts)
    {
        // Sources are resolved in text order: whom a pronoun means depends on who spoke before.
        drafts.Sort(static (a, b) => (a.Source.IsEmpty ? a.Cue.First : a.Source.First).CompareTo(b.Source.IsEmpty ? b.Cue.First : b.Source.First));
        var found = new Attribution[drafts.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Build(drafts[i]);
        }

        Array.Sort(found, static (a, b) => a.Contents[0].CompareTo(b.Contents[0]) is not 0 and var order ? order : (a.Cue?.Start ?? 0).CompareTo(b.Cue?.Start ?? 0));
        return found;
    }

    private Attribution Build(Draft draft)
    {
        draft.Contents.Sort(static (a, b) => a.First.CompareTo(b.First));
        var contents = new TextSpan[draft.Contents.Count];
        for (var i = 0; i < contents.Length; i++)
        {
            contents[i] = reading.Text.SpanOf(draft.Contents[i].First, draft.Contents[i].End);
        }

        return new Attribution
        {
            Sources = draft.Source.IsEmpty ? [] : sources.Build(draft.Source),
            Cue = CueOf(draft),
            Contents = contents,
            Directness = DirectnessOf(draft),
            Stance = StanceOf(draft),
            Negated = draft.Negated && !draft.Withholds,
            Via = draft.HasVia ? [.. draft.Via.Distinct(StringComparer.Ordinal)] : [],
            Channel = Circumstances.ChannelOf(reading, draft),
            Date = Circumstances.DateOf(reading, draft),
        };
    }

    private TextSpan? CueOf(Draft draft)
    {
        if (draft.Cue.IsEmpty)
        {
            return null;
        }

        var span = reading.Text.SpanOf(draft.Cue.First, draft.Cue.End);
        return FusedCue.CutAt(reading, draft.Cue.First, out _) is > 0 and var cut ? new TextSpan(cut, span.End) : span;
    }

    private Stance StanceOf(Draft draft)
    {
        if (draft.Withholds)
        {
            return Stance.Withholds;
        }

        // "announced plans to", "said it planned": only the former makes the saying itself a plan.
        return draft.Verb.Stance == Stance.States && reading.Is(PlanNouns, draft.Contents[0].First) ? Stance.Plans : draft.Verb.Stance;
    }

    private Directness DirectnessOf(Draft draft)
    {
        bool quoted = false, bare = false;
        foreach (var content in draft.Contents)
        {
            for (var i = content.First; i < content.End && !(quoted && bare); i++)
            {
                var inside = reading.Quotes.RegionAt(i) >= 0;
                quoted |= inside;
                bare |= !inside && reading.IsWord(i);
            }
        }

        return quoted ? bare ? Directness.Mixed : Directness.Direct : Directness.Indirect;
    }
}
