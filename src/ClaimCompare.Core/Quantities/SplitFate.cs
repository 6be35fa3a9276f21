using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads fates whose verb stands before the count and whose other words stand behind it: took 18 soldiers prisoner, ordered 3,000 people to evacuate.</summary>
internal static class SplitFate
{
    /// <summary>Words that may stand between verb and number.</summary>
    private const int Gap = 4;

    private static readonly Dictionary<int, PhraseTable<Measure>> ByVerb = Read();

    public static Fate Of(in SentenceView s, Draft draft)
    {
        var verb = draft.First - 1;
        while (verb > draft.First - Gap && (s.Is(verb, WordRole.Filler | WordRole.Definite) || (s.Is(verb, WordRole.Adverb) && !ByVerb.ContainsKey(s.Word(verb)))))
        {
            verb--;
        }

        var behind = draft.EndOfAll;
        behind += s.Chars(behind) is "aboard" or "still" or "either" or "there" ? 1 : 0;
        return s.IsWord(verb) && ByVerb.TryGetValue(s.Word(verb), out var phrases) && phrases.TryMatch(s.Tokens, behind, s.End, out var length, out var measure)
            ? new Fate(measure, behind, behind + length) { OfPeople = true } : default;
    }

    private static Dictionary<int, PhraseTable<Measure>> Read()
    {
        var lists = new Dictionary<int, List<LexiconEntry>>();
        foreach (var entry in Verbs.Inflect(LexiconFile.Read("split-cues").Entries))
        {
            var space = entry.Key.IndexOf(' ', StringComparison.Ordinal);
            var verb = Vocabulary.IdOf(entry.Key.AsSpan(0, space));
            if (!lists.TryGetValue(verb, out var list))
            {
                lists.Add(verb, list = []);
            }

            list.Add(entry with { Key = entry.Key[(space + 1)..] });
        }

        return lists.ToDictionary(pair => pair.Key, pair => new PhraseTable<Measure>(pair.Value, static entry => EnumName.Parse<Measure>(entry.Section)));
    }
}
