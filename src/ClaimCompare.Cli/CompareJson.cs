using System.Globalization;
using ClaimCompare.Core.Comparison;
using static ClaimCompare.Cli.JsonWriting;

namespace ClaimCompare.Cli;

/// <summary>One line of <c>compare</c>.</summary>
internal static class CompareJson
{
    public static void Write(JsonLines writer, StoryComparison story)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, story.Id);
        writer.WriteString("title"u8, story.Title);
        writer.Texts("articles"u8, story.Articles);
        writer.WriteStartArray("dated"u8);
        foreach (var dated in story.Dated)
        {
            writer.WriteStartObject();
            writer.WriteString("article"u8, dated.Article);
            writer.Day("published"u8, dated.Published);
            writer.WriteBoolean("inferred"u8, true);
            writer.WriteString("why"u8, dated.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Kinship(writer, story);
        Desk(writer, story);
        writer.WriteStartArray("groups"u8);
        foreach (var group in story.Groups)
        {
            Group(writer, group);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("discrepancies"u8);
        foreach (var discrepancy in story.Discrepancies)
        {
            Discrepancy(writer, discrepancy);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("uncompared"u8);
        foreach (var figure in story.Uncompared)
        {
            writer.WriteStartObject();
            Reference(writer, figure.Claim);
            writer.WriteString("why"u8, figure.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Kinship(JsonLines writer, StoryComparison story)
    {
        writer.WriteStartArray("families"u8);
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
        writer.WriteStartArray("passages"u8);
        foreach (var passage in story.Passages)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("a"u8);
            writer.WriteString("article"u8, passage.ArticleA);
            writer.Span(passage.A);
            writer.WriteEndObject();
            writer.WriteStartObject("b"u8);
            writer.WriteString("article"u8, passage.ArticleB);
            writer.Span(passage.B);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Desk(JsonLines writer, StoryComparison story)
    {
        writer.WriteStartArray("desk"u8);
        foreach (var pair in story.Desk)
        {
            writer.WriteStartObject();
            writer.WriteString("from"u8, pair.From);
            writer.WriteString("to"u8, pair.To);
            writer.WriteStartArray("claims"u8);
            foreach (var claim in pair.Claims)
            {
                writer.WriteStartObject();
                writer.Index("a"u8, claim.A);
                writer.Index("b"u8, claim.B);
                writer.WriteString("change"u8, Snake(claim.Change));
                writer.WriteString("what"u8, claim.What);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Group(JsonLines writer, ClaimGroup group)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, group.Id);
        writer.WriteString("kind"u8, Snake(group.Kind));
        writer.WriteString("measurand"u8, group.Measurand);
        References(writer, "members"u8, group.Members);
        writer.WriteNumber("witnesses"u8, group.Witnesses);
        writer.WriteNumber("origins"u8, group.Origins);
        writer.WriteStartArray("series"u8);
        foreach (var point in group.Series)
        {
            writer.WriteStartObject();
            writer.WriteString("asOf"u8, point.AsOf.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture));
            writer.Number("low"u8, point.Low);
            writer.Number("high"u8, point.High);
            Reference(writer, point.Claim);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("verdict"u8, Snake(group.Verdict));
        writer.WriteEndObject();
    }

    private static void Discrepancy(JsonLines writer, Discrepancy discrepancy)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, discrepancy.Id);
        writer.WriteString("kind"u8, Snake(discrepancy.Kind));
        writer.Texts("groups"u8, discrepancy.Groups);
        writer.WriteStartObject("a"u8);
        Reference(writer, discrepancy.A);
        writer.WriteEndObject();
        writer.WriteStartObject("b"u8);
        Reference(writer, discrepancy.B);
        writer.WriteEndObject();
        writer.WriteString("verdict"u8, Snake(discrepancy.Verdict));
        writer.WriteString("axis"u8, discrepancy.Axis == Axis.None ? null : Snake(discrepancy.Axis));
        writer.WriteBoolean("flagged"u8, discrepancy.Flagged);
        writer.WriteNumber("severity"u8, Math.Round(discrepancy.Severity, 3));
        writer.WriteNumber("confidence"u8, Math.Round(discrepancy.Confidence, 3));
        writer.WriteString("why"u8, discrepancy.Why);
        References(writer, "holdersOfA"u8, discrepancy.HoldersOfA);
        References(writer, "holdersOfB"u8, discrepancy.HoldersOfB);
        writer.WriteEndObject();
    }

    private static void References(JsonLines writer, ReadOnlySpan<byte> name, IReadOnlyList<ClaimRef> references)
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

    private static void Reference(JsonLines writer, ClaimRef reference)
    {
        writer.WriteString("article"u8, reference.Article);
        writer.WriteNumber("claim"u8, reference.Claim);
    }
}
