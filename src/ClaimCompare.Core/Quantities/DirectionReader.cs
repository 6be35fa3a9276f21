using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads whether a number tells a change: rose by 5%, fell to 12, a drop of 3, up 19 cents, 5% lower.</summary>
internal static class DirectionReader
{
    /// <summary>How far before a number its verb is looked for; other numbers and their units in between count as one word each.</summary>
    private const int Window = 12;

    /// <summary>Words of what is changed "from 62 to 64".</summary>
    private const int LongestObject = 10;

    private static readonly WordTable<Direction> Verbs = new(LexiconFile.Read("directions").Entries.Where(e => e.Section.StartsWith("verb", StringComparison.Ordinal)), Read);

    private static readonly WordTable<Direction> Money = new(LexiconFile.Read("directions").Entries.Where(e => e.Section.StartsWith("amount", StringComparison.Ordinal)), Read);

    private static readonly WordTable<Direction> Nouns = new(LexiconFile.Read("directions").Entries.Where(e => e.Section.StartsWith("noun", StringComparison.Ordinal)), Read);

    private static readonly WordTable<Direction> Particles = new(LexiconFile.Read("directions").Entries.Where(e => e.Section.StartsWith("particle", StringComparison.Ordinal)), Read);

    private static readonly WordTable<bool> Between = new(LexiconFile.Read("directions").Section("between"), static _ => true);

    /// <summary>Verbs that say that a figure is another now, not which way it went.</summary>
    private static readonly WordTable<bool> Revising = new(Lexicons.Verbs.Inflect(LexiconFile.Read("directions").Section("revising")), static _ => true);

    /// <summary>A verb of change.</summary>
    public static bool IsVerb(int word) => Verbs.Contains(word);

    /// <summary>Whether "A to B" tells a change from or by A to B, not one range.</summary>
    public static bool ChangesTo(in SentenceView s, Amount a)
    {
        var at = QualifierReader.TryReadBefore(s, a.First, out _, out var first) ? first - 1 : a.First - 1;
        return s.Is(at, WordRole.From) ? Before(s, at, measured: true, a.End) != Direction.None || ChangesObject(s, at)
            : Before(s, at + 1, a.IsMeasured, a.End) != Direction.None;
    }

    /// <summary>"raised the retirement age from 62 to 64", "lowered the toll from 18 to 16": what is changed stands between.</summary>
    private static bool ChangesObject(in SentenceView s, int from)
    {
        for (var i = from - 1; i >= from - LongestObject && s.Has(i); i--)
        {
            if (Verbs.Contains(s.Word(i)) || Money.Contains(s.Word(i)) || Revising.Contains(s.Word(i)))
            {
                return true;
            }

            if (s.Class(i) is not (Text.WordClass.Noun or Text.WordClass.ProperNoun or Text.WordClass.Adjective or Text.WordClass.Determiner or Text.WordClass.Possessive or Text.WordClass.Preposition or Text.WordClass.Participle or Text.WordClass.Adverb) && !s.Is(i, WordRole.Of) && s.Chars(i) is not "those")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Sets the direction that is told of each quantity.</summary>
    public static void Read(in SentenceView s, List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (s.Is(draft.First - 1, WordRole.From) || draft.UnitMeasure is Measure.Age)
            {
                continue;
            }

            var measured = draft.HasUnit && draft.UnitMeasure != Measure.Duration;
            var before = Before(s, draft.First, measured, draft.End);
            if (before == Direction.None && draft.GoesOnFrom(s, drafts, i))
            {
                // "from 8 soldiers to 9": the verb stands before "from".
                before = Before(s, drafts[i - 1].First, measured, draft.End);
            }

            draft.Direction = before != Direction.None || !(draft.HasUnit || draft.Number.Form == NumeralForm.Fold) ? before : Behind(s, draft.End);
        }
    }

    private static Direction Before(in SentenceView s, int first, bool measured, int end)
    {
        for (var i = first - 1; i >= first - Window && s.Has(i); i--)
        {
            var word = s.Word(i);
            if (Verbs.TryGet(word, out var verb) && !IsTransitive(s, i, first, measured, end))
            {
                return verb;
            }

            if (measured && Money.TryGet(word, out verb))
            {
                return verb;
            }

            if (Nouns.TryGet(word, out verb) && s.Is(i + 1, WordRole.Of | WordRole.To) && i >= first - 4)
            {
                return verb;
            }

            if (Particles.TryGet(word, out verb))
            {
                return (measured || i == first - 1 || s.Is(i + 1, WordRole.By | WordRole.To | WordRole.From)) && (measured ? s.Chars(i - 1) is not ("made" or "make" or "makes" or "making") : !s.Is(i - 1, WordRole.Phrasal))
                    && (measured || s.Is(i - 1, WordRole.Be) || !s.IsWord(i - 1)) ? verb : Direction.None;
            }

            if (s.IsWord(i) && !Between.Contains(word) && !UnitReader.UnitWordAt(s, i) && NumberWord.Of(word).Kind == NumberWordKind.None
                || s.Symbol(i) is ';' or ':' or '.')
            {
                return Direction.None;
            }
        }

        return Direction.None;
    }

    /// <summary>A verb that has the counted things as its object: "raised three children", "dropped two bombs".</summary>
    private static bool IsTransitive(in SentenceView s, int verb, int number, bool measured, int end) =>
        !measured && verb == number - 1 && (Money.Contains(s.Word(verb)) || UnitReader.NounFollows(s, end));

    private static Direction Behind(in SentenceView s, int at)
    {
        for (var i = at; i < at + 3; i++)
        {
            if (Nouns.TryGet(s.Word(i), out var direction) || (i == at && Particles.TryGet(s.Word(i), out direction) && !s.Is(i + 1, WordRole.To)))
            {
                return direction;
            }

            if (!s.IsWord(i) || s.Is(i, WordRole.Stop))
            {
                break;
            }
        }

        return Direction.None;
    }

    private static Direction Read(LexiconEntry entry) => entry.Section.EndsWith("up", StringComparison.Ordinal) ? Direction.Up : Direction.Down;
}
