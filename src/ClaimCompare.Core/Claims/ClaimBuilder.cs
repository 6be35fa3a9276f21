using System.Runtime.InteropServices;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Makes claims of what the recognizers found: quantities with what they measure, statements with who made them, stated silences, dates of events, what the outlet tells itself.</summary>
public static class ClaimBuilder
{
    /// <summary>Claims in text order; where two begin together the quantity comes first.</summary>
    public static IReadOnlyList<Claim> Build(TextAnalysis text, ClaimPlace place)
    {
        ArgumentNullException.ThrowIfNull(text);
        var claims = Scratch<Claim>.Rent();
        Add(text, place, claims);
        return Scratch<Claim>.ToArray(claims);
    }

    /// <summary>Adds a text's claims, in text order, behind those of another.</summary>
    internal static void Add(TextAnalysis text, ClaimPlace place, List<Claim> claims)
    {
        var first = claims.Count;
        using var attributions = new EnclosingAttributions(text);
        var topic = new Topic(text.Text);
        var measurands = new Measurand?[text.Quantities.Count];
        for (var i = 0; i < text.Quantities.Count; i++)
        {
            var context = QuantityContext.Of(text, text.Quantities[i]);
            var measurand = MeasurandReader.Read(text, text.Quantities[i], context, topic);
            measurands[i] = measurand = BareFigures.IsBare(measurand, text.Quantities[i]) && BareFigures.Of(text, i, measurands, context, topic) is { } meant
                ? measurand with { Measure = meant.Measure, Population = meant.Population, Verb = meant.Verb, Unit = meant.Unit, Country = measurand.Country ?? meant.Country, Place = measurand.Place ?? meant.Place, Part = meant.Part }
                : BareFigures.AmongThem(text, i, measurands, context, measurand) ?? Shares.OfWhole(text, i, measurands, context, measurand) ?? measurand;
            claims.Add(OfQuantity(text, i, context, measurand, attributions.Of(NumberIn(text.Quantities[i])), place));
        }

        for (var i = 0; i < text.Attributions.Count; i++)
        {
            if (text.Attributions[i].Stance != Stance.Withholds)
            {
                claims.Add(OfAttribution(text, i, place));
            }
        }

        Silences.Find(text, attributions, place, claims);
        DatedEvents.Find(text, attributions, place, claims);
        OwnStatements.Find(text, place, claims);
        CollectionsMarshal.AsSpan(claims)[first..].Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : (byte)a.Kind - (byte)b.Kind);
    }

    /// <summary>The end of a figure: its qualifier may stand before the first word of what is said ("said only eight …").</summary>
    private static TextSpan NumberIn(Quantity quantity) => new(quantity.Span.End - 1, quantity.Span.End);

    private static Claim OfQuantity(TextAnalysis text, int index, QuantityContext context, Measurand measurand, int? attribution, ClaimPlace place)
    {
        var quantity = text.Quantities[index];
        var by = attribution is { } a ? text.Attributions[a] : null;
        var modality = Modality.Of(text, context, by, measurand.Measure == quantity.Measure ? quantity : quantity with { Measure = measurand.Measure }, place);
        return new Claim
        {
            Kind = ClaimKind.Quantity,
            Span = context.Span,
            Sentence = text.Text.Sentences[context.Sentence].Span,
            In = place,
            Subject = measurand.Who ?? (quantity.Counted is { } counted ? text.Text.Slice(counted) : null),
            Quantity = index,
            Attribution = attribution,
            Date = EventDates.Of(text, context, by),
            Place = measurand.Place,
            State = measurand.IsSize || measurand.Measure == Measure.Age ? ClaimState.Actual : modality.State,
            Certainty = modality.Certainty,
            Negated = modality.Negated && !measurand.IsSize && measurand.Measure != Measure.Age,
            Measurand = measurand,
        };
    }

    private static Claim OfAttribution(TextAnalysis text, int index, ClaimPlace place)
    {
        var attribution = text.Attributions[index];
        var (first, last) = (attribution.Contents[0], attribution.Contents[^1]);
        var sentence = text.Text.SentenceOf(Math.Min(text.Text.TokenAt(first.Start), text.Text.Tokens.Length - 1));
        var speaker = attribution.Sources.Count > 0 ? attribution.Sources[0].Speaker ?? attribution.Sources[0].Name : null;
        return new Claim
        {
            Kind = ClaimKind.Statement,
            Span = new TextSpan(first.Start, Math.Max(last.End, first.End)),
            Sentence = text.Text.Sentences[sentence].Span,
            In = place,
            Subject = speaker,
            Attribution = index,
            Date = attribution.Date,
            State = attribution.Stance switch
            {
                Stance.Plans => ClaimState.Planned,
                Stance.Wants => ClaimState.Wanted,
                _ => ClaimState.Actual,
            },
            Certainty = Modality.CertaintyOf(attribution.Stance),
        };
    }
}
