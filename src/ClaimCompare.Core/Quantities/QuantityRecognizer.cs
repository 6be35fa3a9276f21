using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Finds every quantity of a text, in text order; mentions do not overlap, except that a list of people holds the figures in it.</summary>
public static class QuantityRecognizer
{
    /// <param name="text">The text to read.</param>
    /// <param name="dates">Spans of calendar expressions, in text order: what stands in them is no quantity, spans of time excepted.</param>
    public static IReadOnlyList<Quantity> Recognize(ArticleText text, IReadOnlyList<TextSpan> dates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(dates);
        var found = Scratch<Quantity>.Rent();
        var drafts = Scratch<Draft>.Rent();
        var date = 0;
        var previous = 0;
        foreach (var sentence in text.Sentences)
        {
            var view = new SentenceView(text, sentence, previous);
            previous = sentence.FirstToken;
            Spare<Draft>.Give(drafts);
            DraftReader.Read(view, dates, ref date, drafts);
            if (drafts.Count > 0)
            {
                CountedReader.Read(view, drafts);
                DirectionReader.Read(view, drafts);
                MeasureReader.Read(view, drafts);
            }

            ListedPeople.Read(view, drafts);
            foreach (var draft in drafts)
            {
                if (!draft.Tentative || (draft.Measure != Measure.Other && !draft.HasUnitOfMeasure))
                {
                    found.Add(Finish(text, draft));
                }
            }
        }

        Spare<Draft>.Give(drafts);
        Scratch<Draft>.Return(drafts);
        return Scratch<Quantity>.ToArray(found);
    }

    private static Quantity Finish(ArticleText text, Draft draft)
    {
        var sign = draft.Negative ? -1 : 1;
        var number = draft.Negative ? draft.Number with { Value = -draft.Number.Value } : draft.Number;
        double? value = null, low, high;
        if (draft.Upper is { } upper)
        {
            (low, high) = (Math.Min(number.Value, sign * upper.Value), Math.Max(number.Value, sign * upper.Value));
        }
        else if (number.Form == NumeralForm.Vague)
        {
            (low, high) = (number.Value, number.High);
        }
        else
        {
            value = number.Value;
            (low, high) = Intervals.Of(number, draft.Bound);
        }

        return new Quantity
        {
            Span = text.SpanOf(draft.First, draft.End),
            Value = value,
            Low = low,
            High = high,
            Qualifier = draft.Upper is not null ? Qualifier.Range : value is null ? Qualifier.Vague : draft.Bound.Qualifier,
            Approximate = draft.Approximate,
            Derived = draft.Derived,
            Direction = draft.Direction,
            Unit = draft.Unit,
            Counted = draft.HasCounted ? text.SpanOf(draft.CountedFirst, draft.CountedEnd) : null,
            Measure = draft.Measure,
            MeasureCue = draft.Cue,
        };
    }
}
