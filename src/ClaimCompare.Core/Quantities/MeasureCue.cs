using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>How a cue stands to the number whose measure it tells.</summary>
[Flags]
internal enum CueUse : byte
{
    None = 0,

    /// <summary>The cue stands before the number: killed 12.</summary>
    Before = 1,

    /// <summary>The cue stands behind the number: 12 died.</summary>
    After = 2,

    /// <summary>As <see cref="Before"/> and <see cref="After"/>: a verb that takes who is counted as object, or tells it of them in the passive.</summary>
    Both = Before | After,

    /// <summary>The cue itself is counted: 12 deaths.</summary>
    Head = 4,

    /// <summary>The cue names a figure that the number gives: the death toll rose to 16.</summary>
    Toll = 8,
}

/// <summary>A word or phrase from which is read what a number measures, in each way that it can stand to the number.</summary>
internal sealed record MeasureCue(Measure Before, Measure After, Measure Head, Measure Toll)
{
    private const string PeopleOnly = "people-only";

    /// <summary>Behind a section's name: its entries stand for all forms of their first word, a verb.</summary>
    private const string Forms = ".forms";

    /// <summary>Shorter words of phrases tell no harm: of, the, in.</summary>
    private const int ShortestHarm = 3;

    private static readonly Dictionary<string, MeasureCue> ByKey = Merge();

    private static readonly PhraseTable<MeasureCue> Table = new(
        ByKey.Keys.Order(StringComparer.Ordinal).Select(key => new LexiconEntry("", key, "")), static entry => ByKey[entry.Key]);

    private static readonly PhraseEndTable<MeasureCue> ByEnd = new(
        ByKey.Keys.Where(key => ByKey[key].Before != Measure.Other).Order(StringComparer.Ordinal).Select(key => new LexiconEntry("", key, "")), static entry => ByKey[entry.Key]);

    private static readonly bool[] Harm = HarmWords();

    /// <summary>Can tell of the counted as an object before it and, in the passive, behind it: killed, shot.</summary>
    public bool IsVerb => Before == After && Before != Measure.Other;

    /// <summary>Done to things as well: tells something of people only (seized 40 men, not 40 rifles).</summary>
    public bool OfPeople { get; init; }

    /// <summary>The longest cue at a token.</summary>
    public static bool TryMatch(in SentenceView s, int at, out int length, out MeasureCue cue) => TryMatch(s, at, s.End, out length, out cue);

    /// <summary>The longest cue at a token that ends before <paramref name="end"/>.</summary>
    public static bool TryMatch(in SentenceView s, int at, int end, out int length, out MeasureCue cue) => Table.TryMatch(s.Tokens, at, Math.Min(end, s.End), out length, out cue!);

    /// <summary>The longest cue with an object behind it that ends right before a token.</summary>
    public static bool TryMatchBefore(in SentenceView s, int at, out int first, out MeasureCue cue)
    {
        if (at > s.First && at <= s.End)
        {
            return ByEnd.TryMatch(s.Tokens, s.First, at, out first, out cue!);
        }

        (first, cue) = (at, null!);
        return false;
    }

    /// <summary>Stands in some phrase that tells of dead or hurt: one look at the word.</summary>
    public static bool MayTellHarm(int word) => Harm[word];

    private static bool[] HarmWords()
    {
        var words = new bool[Vocabulary.Count + 1];
        foreach (var (key, cue) in ByKey)
        {
            if (cue.Before is Measure.Killed or Measure.Injured || cue.After is Measure.Killed or Measure.Injured)
            {
                // "the killing of", "died": the words that tell it are the long ones.
                foreach (var word in key.Split(' '))
                {
                    words[Vocabulary.IdOf(word)] |= word.Length > ShortestHarm;
                }
            }
        }

        words[0] = false;
        return words;
    }

    private static Dictionary<string, MeasureCue> Merge()
    {
        var merged = new Dictionary<string, MeasureCue>(StringComparer.Ordinal);
        var lexicon = LexiconFile.Read("measure-cues");
        foreach (var entry in lexicon.Entries.Where(static entry => !entry.Section.EndsWith(Forms, StringComparison.Ordinal) && entry.Section != PeopleOnly)
            .Concat(Verbs.Inflect(lexicon.Entries.Where(static entry => entry.Section.EndsWith(Forms, StringComparison.Ordinal)))))
        {
            var parts = entry.Section.Split('.');
            var (measure, use) = (EnumName.Parse<Measure>(parts[0]), EnumName.Parse<CueUse>(parts[1]));
            var known = merged.GetValueOrDefault(entry.Key, new MeasureCue(Measure.Other, Measure.Other, Measure.Other, Measure.Other));
            merged[entry.Key] = new MeasureCue(
                (use & CueUse.Before) != 0 ? measure : known.Before,
                (use & CueUse.After) != 0 ? measure : known.After,
                use == CueUse.Head ? measure : known.Head,
                use == CueUse.Toll ? measure : known.Toll);
        }

        foreach (var entry in lexicon.Section(PeopleOnly))
        {
            if (merged.TryGetValue(entry.Key, out var cue))
            {
                merged[entry.Key] = cue with { OfPeople = true };
            }
        }

        return merged;
    }
}
