using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Comparison;

/// <summary>What a group measures, in words for people.</summary>
internal static class Measurands
{
    /// <param name="subject">Whose age it is, where it is one.</param>
    public static string InWords(Axes axes, IReadOnlyList<ClaimEntry> members, string? subject)
    {
        var what = axes.Measure switch
        {
            Measure.Troops => InTheTextsWords(axes, members) ?? OfCountry("soldiers", axes.Country),
            Measure.Killed => Harmed("killed", axes),
            Measure.Injured => Harmed("injured", axes),
            Measure.Casualties => Harmed("dead and injured", axes),
            Measure.Missing => Harmed("missing", axes),
            Measure.Captured => Harmed("captured", axes),
            Measure.Detained => Harmed("detained", axes),
            Measure.Displaced => "people displaced" + From(axes.Country),
            Measure.Protesters => "protesters",
            Measure.Age => "age of " + subject,
            _ => members[0].Claim.Subject is { Length: > 0 } counted ? counted : axes.Population,
        };
        var place = axes.Place is null || axes.Place == axes.Country ? "" : " in " + axes.Place;
        var state = axes.State switch
        {
            ClaimState.Planned => " (planned)",
            ClaimState.Wanted => " (wanted)",
            ClaimState.Possible => " (possible)",
            _ => "",
        };
        return what + place + state + (axes.Negated ? " (denied)" : "");
    }

    /// <summary>The commonest, then shortest counted phrase that itself names the country: "Russian soldiers".</summary>
    private static string? InTheTextsWords(Axes axes, IReadOnlyList<ClaimEntry> members) => members
        .Where(entry => axes.Country is not null && entry.Claim.Measurand!.Country == axes.Country && entry.Claim.Subject is { } subject && subject.Contains(axes.Country.AsSpan(0, Math.Min(4, axes.Country.Length)), StringComparison.Ordinal))
        .GroupBy(entry => entry.Claim.Subject!).OrderByDescending(same => same.Count()).ThenBy(same => same.Key.Length).ThenBy(same => same.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static string OfCountry(string noun, string? country) => country is null ? noun : $"{noun} of {country}";

    private static string From(string? country) => country is null ? "" : " from " + country;

    private static string Harmed(string harm, Axes axes) =>
        (axes.Population is "" or Population.Person ? harm : $"{Plural(axes.Population)} {harm}") + (axes.Country is null ? "" : $" ({axes.Country})");

    private static string Plural(string noun) => noun switch
    {
        "child" => "children",
        "man" => "men",
        "woman" => "women",
        _ => noun + "s",
    };
}
