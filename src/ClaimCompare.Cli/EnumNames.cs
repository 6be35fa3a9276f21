using System.Text;
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
    private static readonly byte[][] Qualifiers = NamesOf(typeof(Qualifier));
    private static readonly byte[][] Directions = NamesOf(typeof(Direction));
    private static readonly byte[][] Measures = NamesOf(typeof(Measure));
    private static readonly byte[][] Granularities = NamesOf(typeof(Granularity));
    private static readonly byte[][] SourceKinds = NamesOf(typeof(SourceKind));
    private static readonly byte[][] Directnesses = NamesOf(typeof(Directness));
    private static readonly byte[][] Stances = NamesOf(typeof(Stance));
    private static readonly byte[][] ClaimKinds = NamesOf(typeof(ClaimKind));
    private static readonly byte[][] ClaimStates = NamesOf(typeof(ClaimState));
    private static readonly byte[][] Certainties = NamesOf(typeof(Certainty));
    private static readonly byte[][] ClaimPlaces = NamesOf(typeof(ClaimPlace));

    public static ReadOnlySpan<byte> Snake(Qualifier value) => Qualifiers[(int)value];

    public static ReadOnlySpan<byte> Snake(Direction value) => Directions[(int)value];

    public static ReadOnlySpan<byte> Snake(Measure value) => Measures[(int)value];

    public static ReadOnlySpan<byte> Snake(Granularity value) => Granularities[(int)value];

    public static ReadOnlySpan<byte> Snake(SourceKind value) => SourceKinds[(int)value];

    public static ReadOnlySpan<byte> Snake(Directness value) => Directnesses[(int)value];

    public static ReadOnlySpan<byte> Snake(Stance value) => Stances[(int)value];

    public static ReadOnlySpan<byte> Snake(ClaimKind value) => ClaimKinds[(int)value];

    public static ReadOnlySpan<byte> Snake(ClaimState value) => ClaimStates[(int)value];

    public static ReadOnlySpan<byte> Snake(Certainty value) => Certainties[(int)value];

    public static ReadOnlySpan<byte> Snake(ClaimPlace value) => ClaimPlaces[(int)value];

    /// <summary>By value: all these enums count from 0 without gaps.</summary>
    private static byte[][] NamesOf(Type type)
    {
        var names = Enum.GetNames(type);
        var words = new byte[names.Length][];
        for (var i = 0; i < names.Length; i++)
        {
            words[i] = Encoding.ASCII.GetBytes(JsonNamingPolicy.SnakeCaseLower.ConvertName(names[i]));
        }

        return words;
    }
}
