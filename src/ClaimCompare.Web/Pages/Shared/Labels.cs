using System.Globalization;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Comparison;
using ClaimCompare.Store.Ingests;

namespace ClaimCompare.Web.Pages.Shared;

/// <summary>The words pages use for what the engine found.</summary>
public static class Labels
{
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Contradiction => "Contradiction",
        Verdict.Superseded => "Superseded",
        Verdict.Variant => "Variant",
        _ => "Not comparable",
    };

    public static string Of(DiscrepancyKind kind) => kind switch
    {
        DiscrepancyKind.Number => "figure",
        DiscrepancyKind.Date => "date",
        DiscrepancyKind.Attribution => "who said it",
        DiscrepancyKind.Quote => "wording",
        DiscrepancyKind.Certainty => "certainty",
        DiscrepancyKind.Polarity => "yes or no",
        _ => "disclosure",
    };

    public static string Of(GroupVerdict verdict) => verdict switch
    {
        GroupVerdict.Single => "One witness",
        GroupVerdict.Agreement => "Agreement",
        GroupVerdict.Compatible => "Compatible",
        GroupVerdict.Superseded => "Superseded",
        GroupVerdict.Contradiction => "Contradiction",
        _ => "Not comparable",
    };

    public static string Of(Axis axis) => axis switch
    {
        Axis.Population => "Different populations",
        Axis.Place => "Different places",
        Axis.State => "Actual against planned",
        Axis.Time => "Different times",
        Axis.Definition => "Different definitions",
        Axis.Unit => "Different units",
        _ => "",
    };

    public static string Of(Certainty certainty) => certainty.ToString().ToLowerInvariant();

    public static string Of(ClaimState state) => state.ToString().ToLowerInvariant();

    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.Quantity => "Figure",
        ClaimKind.EventDate => "Date of an event",
        _ => "Statement",
    };

    public static string Of(IngestResult result) => result switch
    {
        IngestResult.Added => "Added",
        IngestResult.Revised => "Revised",
        IngestResult.NoClaims => "Nothing to compare",
        IngestResult.Unchanged => "Unchanged",
        _ => "Not readable",
    };

    /// <summary>A severity in one word; the figure stands beside it.</summary>
    public static string Severity(double severity) => severity switch
    {
        >= 0.75 => "high",
        >= 0.4 => "medium",
        _ => "low",
    };

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    public static string Days(DateOnly from, DateOnly to) => (from, to) switch
    {
        _ when from == to => Day(from),
        _ when from.Year == to.Year && from.Month == to.Month => $"{from.Day}–{Day(to)}",
        _ => $"{Day(from)} – {Day(to)}",
    };

    /// <summary>A measurand as a heading.</summary>
    public static string Heading(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    public static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Number(double number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>What the words of a figure allow: "8,000 to 9,000", "13,000,000 or more".</summary>
    public static string Allows(double? low, double? high) => (low, high) switch
    {
        (null, null) => "any number",
        ({ } least, null) => $"{Number(least)} or more",
        (null, { } most) => $"{Number(most)} or less",
        ({ } least, { } most) when least == most => Number(least),
        ({ } least, { } most) => $"{Number(least)} to {Number(most)}",
    };

    /// <summary>"1 article", "5 articles".</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{count.ToString("#,##0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";
}
