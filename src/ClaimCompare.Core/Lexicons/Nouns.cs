namespace ClaimCompare.Core.Lexicons;

/// <summary>The nouns of lexicon <c>nouns</c> by word, singular and plural.</summary>
public static class Nouns
{
    private static readonly (int Singular, bool IsPlural)[] Table = Fill();

    /// <summary>True for a known noun, in the singular or the plural.</summary>
    public static bool Contains(int word) => Table[word].Singular != 0;

    /// <summary>True for the plural of a known noun.</summary>
    public static bool IsPlural(int word) => Table[word].IsPlural;

    /// <summary>The singular's number in <see cref="Vocabulary"/> ("troops": troop), 0 where the word is no known noun.</summary>
    public static int SingularOf(int word) => Table[word].Singular;

    private static (int Singular, bool IsPlural)[] Fill()
    {
        var table = new (int Singular, bool IsPlural)[Vocabulary.Count + 1];
        foreach (var (singular, word) in NounInflection.All())
        {
            var id = Vocabulary.IdOf(word);
            if (table[id].Singular == 0)
            {
                table[id] = (Vocabulary.IdOf(singular), word != singular || word is "people" or "police");
            }
        }

        table[0] = default;
        return table;
    }
}
