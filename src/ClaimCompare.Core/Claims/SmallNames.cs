namespace ClaimCompare.Core.Claims;

/// <summary>The names of an enum's values in lower case, made once.</summary>
internal static class SmallNames<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => value.ToString().ToLowerInvariant());

    public static string Of(T value) => Names[value];
}
