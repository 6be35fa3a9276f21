using ClaimCompare.Core.Attributions;

namespace ClaimCompare.Core.Comparison;

/// <summary>Says in one sentence how two statements differ, in their own words. It never says who is right.</summary>
internal sealed class StatementReasons(ReasonWriter writer)
{
    /// <summary>Characters of a long sentence that are shown before the words that differ.</summary>
    private const int Before = 60;

    public string AlteredQuote(StatementClash clash) =>
        $"{ReasonWriter.Capital(Has(clash.A, clash.Change.Hunk.FirstA))}, while {Has(clash.B, clash.Change.Hunk.FirstB)}: {Difference(clash)}.";

    public string TwoSpeakers(StatementClash clash) =>
        $"{ReasonWriter.Capital(writer.Outlet(clash.A.Entry))} has {Shown(clash.A, 0)} from {SpeakerOf(clash.A)}, while {writer.Outlet(clash.B.Entry)} has {Shown(clash.B, 0)} from {SpeakerOf(clash.B)}: one quotation, two speakers.";

    public string SaidAndDenied(StatementClash clash)
    {
        var both = $"{ReasonWriter.Capital(Reports(clash.A))}, while {Reports(clash.B)}";
        return clash.Verdict == Verdict.Superseded ? $"{both}: the later statement takes back the earlier one." : $"{both}: the one says that it is so, the other that it is not.";
    }

    private string Has(Saying saying, int word) =>
        saying.Entry.Speaker is null ? $"{writer.Outlet(saying.Entry)} has the quotation {Shown(saying, word)}"
            : $"{writer.Outlet(saying.Entry)} quotes {SpeakerOf(saying)} as saying {Shown(saying, word)}";

    private string Reports(Saying saying)
    {
        var verb = saying.Entry.Attribution!.Stance switch
        {
            Stance.Denies => "denied",
            Stance.Confirms => "confirmed",
            Stance.Alleges => "claimed",
            _ => "said",
        };
        return $"{writer.Outlet(saying.Entry)} has {Shown(saying, 0)}, {verb} by {SpeakerOf(saying)}";
    }

    private static string SpeakerOf(Saying saying) => ReasonWriter.WithArticle(saying.Entry.Attribution!.Sources[0], saying.Entry.Speaker!);

    /// <summary>What only one of them has, or has otherwise.</summary>
    private static string Difference(StatementClash clash)
    {
        var (change, hunk) = (clash.Change, clash.Change.Hunk);
        var (a, b) = (Words(clash.A, hunk.FirstA, hunk.EndA), Words(clash.B, hunk.FirstB, hunk.EndB));
        if (change.Sense == Sense.Cut)
        {
            return $"the one stops short of the condition {ReasonWriter.Quote(a ?? b ?? "")}";
        }

        var end = change.Sense == Sense.Turned ? ", which turns the sense" : "";
        return a is null || b is null ? $"{ReasonWriter.Quote(a ?? b ?? "")} stands in the one alone{end}" : $"{ReasonWriter.Quote(a)} in the one is {ReasonWriter.Quote(b)} in the other{end}";
    }

    private static string? Words(Saying saying, int first, int end)
    {
        var text = saying.Text;
        return first < end ? text.Slice(text.SpanOf(saying.Words[first].Token, saying.Words[end - 1].Token + 1)) : null;
    }

    /// <summary>The sentence in quotation marks; of a long one the part around a word.</summary>
    private static string Shown(Saying saying, int word)
    {
        var tokens = saying.Text.Tokens;
        var (start, end) = (tokens[saying.Words[0].Token].Start, saying.End);
        var at = tokens[saying.Words[Math.Min(word, saying.Words.Length - 1)].Token].Start;
        if (end - start > ReasonWriter.LongestQuote && at - start > Before)
        {
            var from = saying.Text.TokenAt(at - Before);
            return ReasonWriter.Quote("\u2026 " + saying.Text.Value[tokens[from].Start..end]);
        }

        return ReasonWriter.Quote(saying.Text.Value[start..end]);
    }
}
