using System.Globalization;
using System.Text.Json;
using ClaimCompare.Core.Comparison;
using static ClaimCompare.Cli.JsonWriting;

namespace ClaimCompare.Cli;

/// <summary>One line of <c>compare</c>.</summary>
internal static class CompareJson
{
    public static void Write(Utf8JsonWriter writer, StoryComparison story)
    {
        writer.WriteStartObject();
        writer.WriteString("id", story.Id);
        writer.WriteString("title", story.Title);
        writer.Texts("articles", story.Articles);
        writer.WriteStartArray("dated");
        foreach (var dated in story.Dated)
        {
            writer.WriteStartObject();
            writer.WriteString("article", dated.Article);
            writer.Day("published", dated.Published);
            writer.WriteBoolean("inferred", true);
            writer.WriteString("why", dated.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Kinship(writer, story);
        Desk(writer, story);
        writer.WriteStartArray("groups");
        foreach (var group in story.Groups)
        {
            Group(writer, group);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("discrepancies");
        foreach (var discrepancy in story.Discrepancies)
        {
            Discrepancy(writer, discrepancy);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("uncompared");
        foreach (var figure in story.Uncompared)
        {
            writer.WriteStartObject();
            Reference(writer, figure.Claim);
            writer.WriteString("why", figure.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Kinship(Utf8JsonWriter writer, StoryComparison story)
    {
        writer.WriteStartArray("families");
        foreach (var family in story.Families)
        {
            writer.WriteStartArray();
            foreach (var article in family.Articles)
            {
                writer.WriteStringValue(article);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("passages");
        foreach (var passage in story.Passages)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("a");
            writer.WriteString("article", passage.ArticleA);
            writer.Span(passage.A);
            writer.WriteEndObject();
            writer.WriteStartObject("b");
            writer.WriteString("article", passage.ArticleB);
            writer.Span(passage.B);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Desk(Utf8JsonWriter writer, StoryComparison story)
    {
        writer.WriteStartArray("desk");
        foreach (var pair in story.Desk)
        {
            writer.WriteStartObject();
            writer.WriteString("from", pair.From);
            writer.WriteString("to", pair.To);
            writer.WriteStartArray("claims");
            foreach (var claim in pair.Claims)
            {
                writer.WriteStartObject();
                writer.Index("a", claim.A);
                writer.Index("b", claim.B);
                writer.WriteString("change", Snake(claim.Change));
                writer.WriteString("what", claim.What);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Group(Utf8JsonWriter writer, ClaimGroup group)
    {
        writer.WriteStartObject();
        writer.WriteString("id", group.Id);
        writer.WriteString("kind", Snake(group.Kind));
        writer.WriteString("measurand", group.Measurand);
        References(writer, "members", group.Members);
        writer.WriteNumber("witnesses", group.Witnesses);
        writer.WriteNumber("origins", group.Origins);
        writer.WriteStartArray("series");
        foreach (var point in group.Series)
        {
            writer.WriteStartObject();
            writer.WriteString("asOf", point.AsOf.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
            writer.Number("low", point.Low);
            writer.Number("high", point.High);
            Reference(writer, point.Claim);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("verdict", Snake(group.Verdict));
        writer.WriteEndObject();
    }

    private static void Discrepancy(Utf8JsonWriter writer, Discrepancy discrepancy)
    {
        writer.WriteStartObject();
        writer.WriteString("id", discrepancy.Id);
        writer.WriteString("kind", Snake(discrepancy.Kind));
        writer.Texts("groups", discrepancy.Groups);
        writer.WriteStartObject("a");
        Reference(writer, discrepancy.A);
        writer.WriteEndObject();
        writer.WriteStartObject("b");
        Reference(writer, discrepancy.B);
        writer.WriteEndObject();
        writer.WriteString("verdict", Snake(discrepancy.Verdict));
        writer.WriteString("axis", discrepancy.Axis == Axis.None ? null : Snake(discrepancy.Axis));
        writer.WriteBoolean("flagged", discrepancy.Flagged);
        writer.WriteNumber("severity", Math.Round(discrepancy.Severity, 3));
        writer.WriteNumber("confidence", Math.Round(discrepancy.Confidence, 3));
        writer.WriteString("why", discrepancy.Why);
        References(writer, "holdersOfA", discrepancy.HoldersOfA);
        References(writer, "holdersOfB", discrepancy.HoldersOfB);
        writer.WriteEndObject();
    }

    private static void References(Utf8JsonWriter writer, string name, IReadOnlyList<ClaimRef> references)
    {
        writer.WriteStartArray(name);
        foreach (var reference in references)
        {
            writer.WriteStartObject();
            Reference(writer, reference);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter writer, ClaimRef reference)
    {
        writer.WriteString("article", reference.Article);
        writer.WriteNumber("claim", reference.Claim);
    }
}
