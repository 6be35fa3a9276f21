namespace ClaimCompare.Core.Lexicons;

/// <summary>The regular -s of English: of nouns (attack, attacks) and of verbs in the third person (carry, carries).</summary>
internal static class EnglishPlural
{
    public static string Of(string word) => word[^1] switch
    {
        's' or 'x' or 'z' => word + "es",
        'h' when word.Length > 1 && word[^2] is 'c' or 's' => word + "es",
        'o' when word.Length > 1 && word[^2] is not ('a' or 'e' or 'i' or 'o' or 'u') && !IsClipped(word) => word + "es",
        'y' when word.Length > 1 && word[^2] is not ('a' or 'e' or 'i' or 'o' or 'u') => word[..^1] + "ies",
        _ => word + "s",
    };

    /// <summary>Clipped and borrowed words in -o take a bare -s.</summary>
    private static bool IsClipped(string word) => word is "photo" or "video" or "euro" or "logo" or "casino" or "piano" or "kilo" or "demo" or "memo"
        or "ego" or "peso" or "disco" or "solo" or "pro" or "zero" or "metro" or "studio" or "two" or "limo" or "typo";
}
