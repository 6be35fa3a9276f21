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
    public static void Write(JsonLines writer, AnalyzedArticle analyzed)
    {
        var (article, body) = (analyzed.Article, analyzed.Body);
        writer.WriteStartObject();
        writer.WriteString("id"u8, article.Id);
        writer.WriteString("text"u8, article.Text);
        writer.WriteString("title"u8, article.Title);
        writer.WriteString("outlet"u8, article.Outlet);
        writer.Day("published"u8, article.Published);
        writer.Texts("agencies"u8, article.Agencies);
        writer.WriteStartArray("sentences"u8);
        foreach (var sentence in body.Text.Sentences)
        {
            writer.WriteStartObject();
            writer.Span(sentence.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Annotations(writer, body);
        writer.WriteStartArray("claims"u8);
        for (var i = 0; i < analyzed.Claims.Count; i++)
        {
            Claim(writer, analyzed.TextOf(analyzed.Claims[i]), analyzed.Claims[i]);
        }

        writer.WriteEndArray();
        if (analyzed.Title is { } title)
        {
            // Claims with "in": "title" point into these.
            writer.WriteStartObject("inTitle"u8);
            Annotations(writer, title);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Annotations(JsonLines writer, TextAnalysis text)
    {
        writer.WriteStartArray("quantities"u8);
        for (var i = 0; i < text.Quantities.Count; i++)
        {
            Quantity(writer, text.Text, text.Quantities[i]);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("dates"u8);
        for (var i = 0; i < text.Dates.Count; i++)
        {
            Date(writer, text.Text, text.Dates[i]);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("attributions"u8);
        for (var i = 0; i < text.Attributions.Count; i++)
        {
            Attribution(writer, text.Text, text.Attributions[i]);
        }

        writer.WriteEndArray();
    }

    private static void Quantity(JsonLines writer, ArticleText text, Quantity quantity)
    {
        writer.WriteStartObject();
        writer.Span(text, quantity.Span);
        writer.Number("value"u8, quantity.Value);
        writer.Number("low"u8, quantity.Low);
        writer.Number("high"u8, quantity.High);
        writer.WriteWord("qualifier"u8, Snake(quantity.Qualifier));
        writer.WriteBoolean("approximate"u8, quantity.Approximate);
        writer.WriteBoolean("derived"u8, quantity.Derived);
        if (quantity.Direction == Direction.None)
        {
            writer.WriteNull("direction"u8);
        }
        else
        {
            writer.WriteWord("direction"u8, Snake(quantity.Direction));
        }

        writer.WriteString("unit"u8, quantity.Unit);
        if (quantity.Counted is { } counted)
        {
            writer.WriteString("counted"u8, text[counted]);
        }
        else
        {
            writer.WriteNull("counted"u8);
        }

        writer.WriteWord("measure"u8, Snake(quantity.Measure));
        writer.WriteEndObject();
    }

    private static void Date(JsonLines writer, ArticleText text, DateMention date)
    {
        writer.WriteStartObject();
        writer.Span(text, date.Span);
        writer.Day("from"u8, date.From);
        writer.Day("to"u8, date.To);
        writer.WriteWord("granularity"u8, Snake(date.Granularity));
        writer.WriteBoolean("relative"u8, date.Relative);
        writer.WriteEndObject();
    }

    private static void Attribution(JsonLines writer, ArticleText text, Attribution attribution)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("sources"u8);
        for (var i = 0; i < attribution.Sources.Count; i++)
        {
            var source = attribution.Sources[i];
            writer.WriteStartObject();
            writer.Span(text, source.Span);
            writer.WriteString("name"u8, source.Name);
            writer.WriteWord("kind"u8, Snake(source.Kind));
            writer.WriteString("speaker"u8, source.Shown);
            writer.WriteString("affiliation"u8, source.Affiliation?.Body);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (attribution.Cue is { } cue)
        {
            writer.WriteStartObject("cue"u8);
            writer.Span(text, cue);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("cue"u8);
        }

        writer.WriteStartArray("contents"u8);
        for (var i = 0; i < attribution.Contents.Count; i++)
        {
            writer.WriteStartObject();
            writer.Span(text, attribution.Contents[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteWord("direct"u8, Snake(attribution.Directness));
        writer.WriteWord("stance"u8, Snake(attribution.Stance));
        writer.Texts("via"u8, attribution.Via);
        writer.WriteString("channel"u8, attribution.Channel);
        writer.Index("date"u8, attribution.Date);
        writer.WriteEndObject();
    }

    private static void Claim(JsonLines writer, TextAnalysis text, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteWord("kind"u8, Snake(claim.Kind));
        writer.Span(text.Text, claim.Span);
        writer.WriteStartObject("sentence"u8);
        writer.Span(claim.Sentence);
        writer.WriteEndObject();
        writer.WriteString("subject"u8, claim.Subject);
        writer.Index("quantity"u8, claim.In == ClaimPlace.Text ? claim.Quantity : null);
        writer.Index("attribution"u8, claim.In == ClaimPlace.Text ? claim.Attribution : null);
        writer.Index("date"u8, claim.In == ClaimPlace.Text ? claim.Date : null);
        if (claim.In == ClaimPlace.Title)
        {
            writer.Index("titleQuantity"u8, claim.Quantity);
        }

        writer.WriteString("place"u8, claim.Place);
        writer.WriteWord("state"u8, Snake(claim.State));
        writer.WriteWord("certainty"u8, Snake(claim.Certainty));
        writer.WriteBoolean("negated"u8, claim.Negated);
        writer.WriteWord("in"u8, Snake(claim.In));
        writer.WriteString("key"u8, claim.Key);
        writer.WriteEndObject();
    }
}
