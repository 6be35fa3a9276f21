using System.Collections.Frozen;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Stories;

/// <summary>
/// How much it says of the event that an article uses a word: the rarer in English, the more. Weights are fixed, never learned from
/// the articles at hand, so that what links two articles depends on the two alone.
/// </summary>
internal static class TermWeights
{
    // The four steps follow the logarithm of document frequency in news: a word in every second article, in one of ten, of fifty, rarer.
    private const float RareWord = 1f;
    private const float GeneralWord = 0.6f;
    private const float CommonWord = 0.35f;
    private const float CoreWord = 0.15f;

    /// <summary>A given name, listed as common or not: it tells a person only together with the last name.</summary>
    public const float GivenName = 0.5f;

    private const float RareName = 1.6f;
    private const float CommonSurname = 0.7f;
    private const float BroadName = 0.4f;

    /// <summary>What a capital adds to a word that also is an ordinary one: "Police", but also "Bush", "Mercury".</summary>
    private const float Capital = 0.4f;

    private const float LongNumber = 0.6f;
    private const float Digit = 0.15f;

    private static readonly FrozenDictionary<uint, float> Words = ByKey("word-frequency", section => section switch
    {
        "function" => 0f,
        "core" => CoreWord,
        "common" => CommonWord,
        _ => GeneralWord,
    });

    private static readonly FrozenDictionary<uint, float> Names = ByKey("common-names", section => section switch
    {
        "broad" => BroadName,
        "given" => GivenName,
        _ => CommonSurname,
    });

    public static float OfWord(uint key) => Words.GetValueOrDefault(key, RareWord);

    /// <summary>The weight of a word that the article writes with a capital only, and whether it is a name or an ordinary word there.</summary>
    public static (float Weight, TermKind Kind) OfName(uint key)
    {
        if (!Words.TryGetValue(key, out var word))
        {
            return (Names.GetValueOrDefault(key, RareName), TermKind.Name);
        }

        return word == 0 ? default : (Names.GetValueOrDefault(key, word + Capital), word >= GeneralWord ? TermKind.Name : TermKind.Word);
    }

    public static float OfNumber(int digits) => digits > 1 ? LongNumber : Digit;

    /// <summary>Where forms of different sections share a stem, the commoner section counts.</summary>
    private static FrozenDictionary<uint, float> ByKey(string lexicon, Func<string, float> weight)
    {
        var weights = new Dictionary<uint, float>();
        foreach (var entry in LexiconFile.Read(lexicon).Entries)
        {
            var key = TermKeys.Of(entry.Key);
            weights[key] = Math.Min(weights.GetValueOrDefault(key, float.MaxValue), weight(entry.Section));
        }

        return weights.ToFrozenDictionary();
    }
}
