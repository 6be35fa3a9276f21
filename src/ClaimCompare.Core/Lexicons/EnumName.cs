namespace ClaimCompare.Core.Lexicons;

/// <summary>Reads the names of enum values from lexicons.</summary>
internal static class EnumName
{
    /// <summary>The value of a name in any case; hyphens do not matter. (Not the generic parser: it would be compiled for each enum when a command starts.)</summary>
    /// <exception cref="ArgumentException">There is no such value.</exception>
    public static T Parse<T>(string name) where T : struct, Enum
    {
        var type = typeof(T);
        return (T)Enum.Parse(type, name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
    }
}
