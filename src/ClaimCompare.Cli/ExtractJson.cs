using System.Text.Json;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;
using static ClaimCompare.Cli.EnumNames;
using static ClaimCompare.Cli.JsonWriting;

namespace ClaimCompare.Cli;

/// <summary>One line of <c>extract</c>.</summary>
internal static class ExtractJson
{
    public static void Write(Utf8JsonWriter writer, AnalyzedArticle analyzed)
    {
        var (article, body) = (analyzed.Article, analyzed.Body);
        writer.WriteStartObject();
        writer.WriteString("id", article.Id);
        writer.WriteString("text", article.Text);
        writer.WriteString("title", article.Title);
        writer.WriteString("outlet", article.Outlet);
        writer.Day("published", article.Published);
        writer.Texts("agencies", article.Agencies);
        writer.WriteStartArray("sentences");
        foreach (var sentence in body.Text.Sentences)
        {
            writer.WriteStartObject();
            writer.Span(sentence.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Annotations(writer, body);
        writer.WriteStartArray("claims");
        foreach (var claim in analyzed.Claims)
        {
            Claim(writer, analyzed.TextOf(claim), claim);
        }

        writer.WriteEndArray();
        if (analyzed.Title is { } title)
        {
            // Claims with "in": "title" point into these.
            writer.WriteStartObject("inTitle");
            Annotations(writer, title);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Annotations(Utf8JsonWriter writer, TextAnalysis text)
    {
        writer.WriteStartArray("quantities");
        foreach (var quantity in text.Quantities)
        {
            Quantity(writer, text.Text, quantity);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("dates");
        foreach (var date in text.Dates)
        {
            Date(writer, text.Text, date);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("attributions");
        foreach (var attribution in text.Attributions)
        {
            Attribution(writer, text.Text, attribution);
        }

        writer.WriteEndArray();
    }

    private static void Quantity(Utf8JsonWriter writer, ArticleText text, Quantity quantity)
    {
        writer.WriteStartObject();
        writer.Span(text, quantity.Span);
        writer.Number("value", quantity.Value);
        writer.Number("low", quantity.Low);
        writer.Number("high", quantity.High);
        writer.WriteString("qualifier", Snake(quantity.Qualifier));
        writer.WriteBoolean("approximate", quantity.Approximate);
        writer.WriteString("direction", quantity.Direction == Direction.None ? null : Snake(quantity.Direction));
        writer.WriteString("unit", quantity.Unit);
        if (quantity.Counted is { } counted)
        {
            writer.WriteString("counted", text[counted]);
        }
        else
        {
            writer.WriteNull("counted");
        }

        writer.WriteString("measure", Snake(quantity.Measure));
        writer.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter writer, ArticleText text, DateMention date)
    {
        writer.WriteStartObject();
        writer.Span(text, date.Span);
        writer.Day("from", date.From);
        writer.Day("to", date.To);
        writer.WriteString("granularity", Snake(date.Granularity));
        writer.WriteBoolean("relative", date.Relative);
        writer.WriteEndObject();
    }

    private static void Attribution(Utf8JsonWriter writer, ArticleText text, Attribution attribution)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("sources");
        foreach (var source in attribution.Sources)
        {
            writer.WriteStartObject();
            writer.Span(text, source.Span);
            writer.WriteString("name", source.Name);
            writer.WriteString("kind", Snake(source.Kind));
            writer.WriteString("speaker", source.Shown);
            writer.WriteString("affiliation", source.Affiliation?.Body);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (attribution.Cue is { } cue)
        {
            writer.WriteStartObject("cue");
            writer.Span(text, cue);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("cue");
        }

        writer.WriteStartArray("contents");
        foreach (var content in attribution.Contents)
        {
            writer.WriteStartObject();
            writer.Span(text, content);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("direct", Snake(attribution.Directness));
        writer.WriteString("stance", Snake(attribution.Stance));
        writer.Texts("via", attribution.Via);
        writer.WriteString("channel", attribution.Channel);
        writer.Index("date", attribution.Date);
        writer.WriteEndObject();
    }

    private static void Claim(Utf8JsonWriter writer, TextAnalysis text, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Snake(claim.Kind));
        writer.Span(text.Text, claim.Span);
        writer.WriteStartObject("sentence");
        writer.Span(claim.Sentence);
        writer.WriteEndObject();
        writer.WriteString("subject", claim.Subject);
        writer.Index("quantity", claim.In == ClaimPlace.Text ? claim.Quantity : null);
        writer.Index("attribution", claim.In == ClaimPlace.Text ? claim.Attribution : null);
        writer.Index("date", claim.In == ClaimPlace.Text ? claim.Date : null);
        if (claim.In == ClaimPlace.Title)
        {
            writer.Index("titleQuantity", claim.Quantity);
        }

        writer.WriteString("place", claim.Place);
        writer.WriteString("state", Snake(claim.State));
        writer.WriteString("certainty", Snake(claim.Certainty));
        writer.WriteBoolean("negated", claim.Negated);
        writer.WriteString("in", Snake(claim.In));
        writer.WriteString("key", claim.Key);
        writer.WriteEndObject();
    }
}
