namespace ClaimCompare.Core.Lexicons;

/// <summary>Makes the plurals of the nouns in lexicon <c>nouns</c>.</summary>
internal static class NounInflection
{
    /// <summary>All words of the lexicon with the singular they belong to; irregular plurals first.</summary>
    public static IEnumerable<(string Singular, string Word)> All()
    {
        var lexicon = LexiconFile.Read("nouns");
        var irregular = lexicon.Section("plural").ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var (singular, plural) in irregular)
        {
            yield return (singular, singular);
            yield return (singular, plural);
        }

        foreach (var entry in lexicon.Entries)
        {
            if (!irregular.ContainsKey(entry.Key))
            {
                yield return (entry.Key, entry.Key);
                yield return (entry.Key, EnglishPlural.Of(entry.Key));
            }
        }
    }
}
