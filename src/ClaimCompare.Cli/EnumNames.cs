using System.Text.Json;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Cli;

/// <summary>
/// The enums that <c>extract</c> prints, as the interface spells them: AtLeast becomes at_least. One array each, since a generic table
/// would have to be compiled for each of them before the first article is printed.
/// </summary>
internal static class EnumNames
{
    private static readonly string[] Qualifiers = NamesOf(typeof(Qualifier));
    private static readonly string[] Directions = NamesOf(typeof(Direction));
    private static readonly string[] Measures = NamesOf(typeof(Measure));
    private static readonly string[] Granularities = NamesOf(typeof(Granularity));
    private static readonly string[] SourceKinds = NamesOf(typeof(SourceKind));
    private static readonly string[] Directnesses = NamesOf(typeof(Directness));
    private static readonly string[] Stances = NamesOf(typeof(Stance));
    private static readonly string[] ClaimKinds = NamesOf(typeof(ClaimKind));
    private static readonly string[] ClaimStates = NamesOf(typeof(ClaimState));
    private static readonly string[] Certainties = NamesOf(typeof(Certainty));
    private static readonly string[] ClaimPlaces = NamesOf(typeof(ClaimPlace));

    public static string Snake(Qualifier value) => Qualifiers[(int)value];

    public static string Snake(Direction value) => Directions[(int)value];

    public static string Snake(Measure value) => Measures[(int)value];

    public static string Snake(Granularity value) => Granularities[(int)value];

    public static string Snake(SourceKind value) => SourceKinds[(int)value];

    public static string Snake(Directness value) => Directnesses[(int)value];

    public static string Snake(Stance value) => Stances[(int)value];

    public static string Snake(ClaimKind value) => ClaimKinds[(int)value];

    public static string Snake(ClaimState value) => ClaimStates[(int)value];

    public static string Snake(Certainty value) => Certainties[(int)value];

    public static string Snake(ClaimPlace value) => ClaimPlaces[(int)value];

    /// <summary>By value: all these enums count from 0 without gaps.</summary>
    private static string[] NamesOf(Type type)
    {
        var names = Enum.GetNames(type);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = JsonNamingPolicy.SnakeCaseLower.ConvertName(names[i]);
        }

        return names;
    }
}
