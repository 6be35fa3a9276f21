using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Claims;

/// <summary>The names of enum values in lower case, made once. All of these enums count from 0 without gaps.</summary>
internal static class SmallNames
{
    private static readonly string[] Measures = Of(typeof(Measure));
    private static readonly string[] Parts = Of(typeof(Part));
    private static readonly string[] States = Of(typeof(ClaimState));

    public static string Of(Measure value) => Measures[(int)value];

    public static string Of(Part value) => Parts[(int)value];

    public static string Of(ClaimState value) => States[(int)value];

    private static string[] Of(Type type)
    {
        var names = Enum.GetNames(type);
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = names[i].ToLowerInvariant();
        }

        return names;
    }
}
