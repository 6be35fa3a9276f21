using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads of whom a figure is told that a sentence names: the number of policemen killed, the tally of the dead, that of those captured.</summary>
internal static class FigureOf
{
    /// <summary>How far behind "the number of" what happened to them stands.</summary>
    private const int Window = 7;

    private static readonly WordTable<bool> Figures = new(LexiconFile.Read("fates").Section("figure"), static _ => true);

    /// <param name="s">The sentence.</param>
    /// <param name="at">Where the word for the figure may stand.</param>
    /// <param name="number">The number: what happened stands before it.</param>
    /// <param name="fate">What happened to those who are numbered.</param>
    public static bool TryRead(in SentenceView s, int at, int number, out Fate fate)
    {
        fate = default;
        var behind = Begins(s, at);
        for (var i = behind; behind > at && i < Math.Min(behind + Window, number); i++)
        {
            if (s.Symbol(i) is ',' or ';' or ':' or '(' or ')')
            {
                return false;
            }

            if (MeasureCue.TryMatch(s, i, number, out var length, out var cue) && (IsHarm(cue.After) || IsHarm(cue.Head)))
            {
                fate = new Fate(IsHarm(cue.After) ? cue.After : cue.Head, at, i + length, Weak: true);
                return true;
            }
        }

        return false;
    }

    /// <summary>Behind "the number of", "the number still (missing)", "that of", and "and of" where it goes on from one; the token itself where none begins.</summary>
    private static int Begins(in SentenceView s, int at)
    {
        if (Figures.Contains(s.Word(at)))
        {
            return s.Is(at + 1, WordRole.Of) ? at + 2 : s.Chars(at) is "number" or "Number" ? at + 1 : at;
        }

        return s.Is(at + 1, WordRole.Of) && s.Chars(at) is "that" or "and" && s.Is(at + 2, WordRole.Definite) | s.Chars(at + 2) is "those" or "people" ? at + 2 : at;
    }

    /// <summary>Something that befalls people, not who they are.</summary>
    public static bool IsHarm(Measure measure) => measure is Measure.Killed or Measure.Injured or Measure.Casualties or Measure.Missing or Measure.Captured or Measure.Detained or Measure.Displaced;
}
