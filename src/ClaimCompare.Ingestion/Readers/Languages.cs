namespace ClaimCompare.Ingestion.Readers;

/// <summary>Declared languages as ISO 639-1 codes.</summary>
internal static class Languages
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["french"] = "fr", ["german"] = "de", ["spanish"] = "es", ["portuguese"] = "pt", ["italian"] = "it", ["russian"] = "ru",
        ["ukrainian"] = "uk", ["polish"] = "pl", ["dutch"] = "nl", ["arabic"] = "ar", ["chinese"] = "zh", ["japanese"] = "ja", ["korean"] = "ko",
        ["eng"] = "en", ["fra"] = "fr", ["deu"] = "de", ["spa"] = "es",
    };

    /// <summary>"en-GB", "en_US", "English" are "en"; null for what is no language.</summary>
    public static string? Code(string? declared)
    {
        var name = declared?.Trim() ?? "";
        if (ByName.TryGetValue(name, out var known))
        {
            return known;
        }

        var primary = name.Split('-', '_', ',')[0];
        return primary.Length == 2 && char.IsAsciiLetter(primary[0]) && char.IsAsciiLetter(primary[1]) ? primary.ToLowerInvariant() : null;
    }
}
