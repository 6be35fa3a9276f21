namespace ClaimCompare.Core.Lexicons;

/// <summary>
/// The verbs of lexicon <c>verbs</c> by word: which verb a form belongs to. Lexicons of cues and the like list base forms only and
/// are looked up by <see cref="TryGetBase"/>, or are spread over all forms by <see cref="Inflect"/>.
/// </summary>
public static class Verbs
{
    private static readonly Dictionary<string, List<VerbWord>> ByBase = Group();
    private static readonly (int Base, VerbForms Forms)[] Table = Fill();

    /// <summary>The verb that a word is a form of.</summary>
    /// <param name="word">A number in <see cref="Vocabulary"/>.</param>
    /// <param name="baseWord">The base form's number in <see cref="Vocabulary"/>.</param>
    /// <param name="forms">All forms that the word can be, of this or another verb.</param>
    public static bool TryGetBase(int word, out int baseWord, out VerbForms forms)
    {
        (baseWord, forms) = Table[word];
        return baseWord != 0;
    }

    /// <summary>The base form's number, 0 where the word is no known verb's form.</summary>
    public static int BaseOf(int word) => Table[word].Base;

    /// <summary>The forms a word can be.</summary>
    public static VerbForms FormsOf(int word) => Table[word].Forms;

    /// <summary>Each entry, and the same with its first word in all its forms ("point out": points out, pointed out, pointing out).</summary>
    public static IEnumerable<LexiconEntry> Inflect(IEnumerable<LexiconEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
        {
            yield return entry;
            var space = entry.Key.IndexOf(' ', StringComparison.Ordinal);
            var first = space < 0 ? entry.Key : entry.Key[..space];
            if (ByBase.TryGetValue(first, out var forms))
            {
                foreach (var word in forms.Select(form => form.Word).Distinct(StringComparer.Ordinal).Where(word => word != first))
                {
                    yield return entry with { Key = word + entry.Key[first.Length..] };
                }
            }
        }
    }

    private static Dictionary<string, List<VerbWord>> Group()
    {
        var groups = new Dictionary<string, List<VerbWord>>(StringComparer.Ordinal);
        foreach (var form in VerbInflection.All)
        {
            if (!groups.TryGetValue(form.Base, out var list))
            {
                groups.Add(form.Base, list = []);
            }

            list.Add(form);
        }

        return groups;
    }

    private static (int Base, VerbForms Forms)[] Fill()
    {
        var table = new (int Base, VerbForms Forms)[Vocabulary.Count + 1];
        foreach (var form in VerbInflection.All)
        {
            var id = Vocabulary.IdOf(form.Word);
            table[id] = (table[id].Base == 0 ? Vocabulary.IdOf(form.Base) : table[id].Base, table[id].Forms | form.Form);
        }

        // "am" and "are" are forms of be, too.
        foreach (var word in (string[])["am", "are"])
        {
            table[Vocabulary.IdOf(word)] = (Vocabulary.IdOf("be"), VerbForms.ThirdPerson);
        }

        table[0] = default;
        return table;
    }
}
