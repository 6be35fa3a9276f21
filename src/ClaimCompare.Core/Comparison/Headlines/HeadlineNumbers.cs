using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison.Headlines;

/// <summary>A figure of a headline that its text has only as possible, of other people, or as another's wish.</summary>
internal static class HeadlineNumbers
{
    /// <summary>Sentences that tell the news.</summary>
    private const int LeadSentences = 5;

    private static readonly PhraseTable<bool> Dead = Headline.Table("dead");
    private static readonly PhraseTable<bool> Sentencing = Headline.Table("sentencing");
    private static readonly PhraseTable<bool> AskedTerm = Headline.Table("asked term");

    public static HeadlineClash? Of(Headline headline, IReadOnlyList<ClaimEntry> entries) => Figure(headline, entries) ?? Term(headline, entries);

    /// <summary>A figure told as a fact, and in the text only as possible; or the dead of a headline that are hurt in the text.</summary>
    private static HeadlineClash? Figure(Headline headline, IReadOnlyList<ClaimEntry> entries)
    {
        foreach (var title in entries)
        {
            if (title.Quantity is not { Measure: Measure.Killed or Measure.Injured or Measure.Missing or Measure.Detained or Measure.Captured } figure || title.Claim is not { In: ClaimPlace.Title, State: ClaimState.Actual, Negated: false, Certainty: Certainty.Stated or Certainty.Confirmed })
            {
                continue;
            }

            var told = entries.Where(entry => entry.Claim is { In: ClaimPlace.Text, Negated: false } && entry.Quantity?.Measure == figure.Measure && !entry.Interval.IsDisjointFrom(title.Interval)).ToList();
            if (headline.IsPlain && told.Count > 0 && told.TrueForAll(entry => entry.Claim.State == ClaimState.Possible) && told.Exists(entry => NumberRelation.IsInLead(entry))
                && !entries.Any(entry => entry.Claim is { In: ClaimPlace.Text, State: ClaimState.Actual } && entry.Quantity?.Measure == figure.Measure))
            {
                return new HeadlineClash(title, told[0], DiscrepancyKind.Certainty, "the one tells as a fact what the other leaves open");
            }

            if (figure.Measure == Measure.Killed && told.Count == 0 && figure.Value is not null && !headline.Body.Exists(sentence => sentence.Holds(Dead))
                && entries.FirstOrDefault(entry => entry.Claim is { In: ClaimPlace.Text, State: ClaimState.Actual, Negated: false } && entry.Quantity is { Measure: Measure.Injured, Value: { } hurt } && hurt.Equals(figure.Value)) is { } injured)
            {
                return new HeadlineClash(title, injured, DiscrepancyKind.Number, "the dead of the one are hurt in the other");
            }
        }

        return null;
    }

    /// <summary>"jailed for seven years", and the court gave four.</summary>
    private static HeadlineClash? Term(Headline headline, IReadOnlyList<ClaimEntry> entries)
    {
        var title = entries.Where(entry => entry.Claim is { In: ClaimPlace.Title, State: ClaimState.Actual, Negated: false } && entry.Quantity is { Measure: Measure.Duration, Value: not null }).Take(2).ToList();
        if (title.Count != 1 || !Headline.Holds(headline.Text, 0, headline.Text.Tokens.Length, Sentencing) || Headline.Holds(headline.Text, 0, headline.Text.Tokens.Length, AskedTerm))
        {
            return null;
        }

        ClaimEntry? other = null;
        foreach (var entry in entries)
        {
            if (entry is { Claim.In: ClaimPlace.Text, Quantity: { Measure: not Measure.Age, Value: { } value } } && value.Equals(title[0].Quantity!.Value) && SentenceOf(headline, entry) is { } of && of.Holds(Sentencing))
            {
                // A term of which a part is to be served: the very number, whatever it was read as.
                return null;
            }

            if (entry.Claim.In != ClaimPlace.Text || entry.Quantity is not { Measure: Measure.Duration } term || SentenceOf(headline, entry) is not { } sentence || !sentence.Holds(Sentencing))
            {
                continue;
            }

            if (term.Unit != title[0].Quantity!.Unit || !entry.Interval.IsDisjointFrom(title[0].Interval))
            {
                return null;
            }

            other ??= sentence.Index < LeadSentences && entry.Claim is { State: ClaimState.Actual, Negated: false } && term.Value is not null && !IsAsked(entry) ? entry : null;
        }

        return other is null ? null : new HeadlineClash(title[0], other, DiscrepancyKind.Number, "the two terms are not one");
    }

    /// <summary>The words before a term say that it was asked for, or could be given.</summary>
    private static bool IsAsked(ClaimEntry entry)
    {
        var text = entry.Article.Body.Text;
        var figure = text.TokenAt(entry.Claim.Span.Start);
        return Headline.Holds(text, text.Sentences[text.SentenceOf(figure)].FirstToken, figure, AskedTerm);
    }

    private static HeadlineSentence? SentenceOf(Headline headline, ClaimEntry entry)
    {
        var index = entry.Article.Body.Text.SentenceOf(entry.Article.Body.Text.TokenAt(entry.Claim.Span.Start));
        return headline.Body.Find(sentence => sentence.Index == index);
    }
}
