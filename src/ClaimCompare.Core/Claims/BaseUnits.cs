using System.Collections.Frozen;
using System.Globalization;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Claims;

/// <summary>Units in which sizes are compared, whatever unit a text gives them in.</summary>
internal static class BaseUnits
{
    private static readonly FrozenDictionary<string, (string Unit, double Scale)> Table = LexiconFile.Read("dimensions").Section("unit")
        .ToFrozenDictionary(static entry => entry.Key, static entry => entry.Value.Split(' ') is [var unit, var scale] ? (unit, double.Parse(scale, CultureInfo.InvariantCulture)) : default, StringComparer.Ordinal);

    /// <summary>The unit to compare in and how many of it the given one is; the given one itself where it is compared with no other.</summary>
    public static (string? Unit, double Scale) Of(string? unit) => unit is not null && Table.TryGetValue(unit, out var known) ? known : (unit, 1);
}
