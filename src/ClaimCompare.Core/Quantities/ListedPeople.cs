using System.Runtime.InteropServices;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>
/// Counts people who are listed as killed or hurt under one verb or noun: killed his sister and her two sons (3), the shooting
/// that injured a girl and a man (2), Anna Meyer, 23, and Tom Key, 31, died at the scene (2). Nothing says that the list is whole, so the count is a least one.
/// </summary>
internal static class ListedPeople
{
    /// <summary>Longer lists are read by nobody as one.</summary>
    private const int MostItems = 12;

    /// <summary>Tokens behind a list in which the verb of another clause would show.</summary>
    private const int ClauseReach = 8;

    private static readonly PhraseTable<bool> Joiners = new(LexiconFile.Read("listed-people").Section("joiner"), static _ => true);

    /// <summary>Tokens before a list in which its verb, and what governs that, stand.</summary>
    private const int CueReach = 6;

    /// <summary>Words before the first comma of a sentence that is no list itself.</summary>
    private const int LongestOpening = 12;

    /// <summary>"attempted", "threatened", "not": what follows is told as not done.</summary>
    private static readonly WordTable<bool> Unreal = new(LexiconFile.Read("listed-people").Section("unreal"), static _ => true);

    /// <summary>"left a man and a woman dead".</summary>
    private static readonly WordTable<bool> Leaving = new(LexiconFile.Read("listed-people").Section("leaving"), static _ => true);

    /// <summary>Words that open a clause though they mostly are prepositions: after, before, as.</summary>
    private static readonly WordTable<bool> Openings = new(LexiconFile.Read("listed-people").Section("clause"), static _ => true);

    public static void Read(in SentenceView s, List<Draft> drafts)
    {
        if (!MayList(s))
        {
            return;
        }

        var known = drafts.Count;
        for (var i = s.First; i < s.End; i++)
        {
            if (ListedPerson.MayBegin(s, i) && TryList(s, i, CollectionsMarshal.AsSpan(drafts)[..known], out var list))
            {
                var (count, end, last) = list;
                var fate = FateOf(s, i, last);
                if (fate.Measure is Measure.Killed or Measure.Injured)
                {
                    Add(s, drafts, new Numeral(i, end, count, NumeralForm.Words), fate);
                    i = end - 1;
                }
            }
        }

        if (drafts.Count > known)
        {
            // The whole before its parts.
            drafts.Sort(static (a, b) => a.First != b.First ? a.First - b.First : a.Derived ? -1 : b.Derived ? 1 : 0);
        }
    }

    /// <summary>Something in the sentence joins what may be people, and something tells of harm: a look at each word's bits.</summary>
    private static bool MayList(in SentenceView s)
    {
        var harmed = false;
        for (var i = s.First; i < s.End && !harmed; i++)
        {
            harmed = MeasureCue.MayTellHarm(s.Tokens[i].Word);
        }

        // Few sentences tell of harm: only those are looked through once more.
        for (var i = s.First; i < s.End && harmed; i++)
        {
            if (s.Is(i, WordRole.And) || Joiners.TryMatch(s.Tokens, i, s.End, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(in SentenceView s, List<Draft> drafts, Numeral count, Fate fate)
    {
        var draft = Spare<Draft>.Take();
        (draft.First, draft.End, draft.Number, draft.Bound) = (count.First, count.End, count, new Bound(Qualifier.AtLeast, false));
        (draft.Unit, draft.Measure, draft.Cue, draft.Derived) = ("person", fate.Measure, s.Text.SpanOf(fate.First, fate.End), true);
        drafts.Add(draft);
    }

    private static bool TryList(in SentenceView s, int first, ReadOnlySpan<Draft> drafts, out (int Count, int End, ListedPerson Last) list)
    {
        list = default;
        if (!ListedPerson.TryRead(s, first, drafts, null, out var person))
        {
            return false;
        }

        var (count, items, joined) = (person.Count, 1, false);
        for (; items < MostItems; items++)
        {
            var at = person.BehindAside(s);
            var comma = s.Symbol(at) == ',';
            var next = comma ? at + 1 : at;
            var last = true;
            if (s.Is(next, WordRole.And))
            {
                next++;
            }
            else if (Joiners.TryMatch(s.Tokens, next, s.End, out var length, out _))
            {
                next += length;
            }
            else if (comma)
            {
                last = false;
            }
            else
            {
                break;
            }

            // "two men, Karl Muster, 28, and": the names are theirs.
            if (!ListedPerson.TryRead(s, next, drafts, person, out var one) || (!last && person.IsNamedBy(one)))
            {
                break;
            }

            if (!last && one.MayDescribe(s, person))
            {
                return false;
            }

            (person, count, joined) = (one, count + one.Count, last);
        }

        list = (count, person.End, person);
        return items > 1 && joined;
    }

    private static Fate FateOf(in SentenceView s, int first, ListedPerson last)
    {
        var end = last.Closed ? last.End + 1 : last.End;
        var list = Spare<Draft>.Take();
        (list.First, list.End, list.Number) = (first, end, new Numeral(first, end, 2, NumeralForm.Words));
        (list.CountedFirst, list.CountedEnd) = (last.Head, last.Head + 1);
        var done = IsDone(s, first);
        var fate = done ? SplitFate.Of(s, list) : default;
        if (!fate.IsFate && done && FateBefore.Adjacent(s, list) is { IsFate: true } before)
        {
            // Behind a noun ("the killing of") the next verb is the noun's.
            fate = s.Is(first - 1, WordRole.Of) || EndsClause(s, end, last.Count > 1) ? before : default;
        }
        else if (!fate.IsFate && BeginsClause(s, first, end) && FateBehind.Of(s, list) is { IsFate: true } behind)
        {
            fate = IsLight(s, end, behind.First) ? behind : default;
        }

        Spare<Draft>.Give(list);
        return fate;
    }

    /// <summary>Not "tried to kill a woman and a man", "did not kill": what is told of as wanted or denied is no toll.</summary>
    private static bool IsDone(in SentenceView s, int first)
    {
        for (var i = first - 1; i > first - CueReach && s.Has(i); i--)
        {
            if (s.Class(i) is WordClass.To or WordClass.Modal or WordClass.Negation || Unreal.Contains(s.Word(i)))
            {
                return false;
            }

            if (s.Symbol(i) is not ('\0' or '-'))
            {
                break;
            }
        }

        return true;
    }

    /// <summary>"killed a man and a woman was hurt": the last of the list may be who the next clause is about.</summary>
    /// <param name="several">The last of the list are several: "has" behind them is another's verb.</param>
    private static bool EndsClause(in SentenceView s, int end, bool several)
    {
        for (var i = end; i < end + ClauseReach && s.Has(i); i++)
        {
            switch (s.Class(i))
            {
                case WordClass.Auxiliary or WordClass.VerbPast or WordClass.VerbPresent when several && i == end && s.Chars(i) is "was" or "is" or "has":
                    return true;
                case WordClass.VerbPast or WordClass.VerbPresent or WordClass.Modal or WordClass.Auxiliary:
                    return false;
                case WordClass.WhWord or WordClass.Subordinator or WordClass.To or WordClass.Conjunction:
                    return true;
                case WordClass.None when !s.IsHyphen(i):
                    return true;
            }
        }

        return true;
    }

    /// <summary>The list is the subject of its clause, not what a preposition or another noun leads to ("including", "of", "the brother of").</summary>
    private static bool BeginsClause(in SentenceView s, int first, int end)
    {
        var i = first - 1;
        if (!s.Has(i))
        {
            return true;
        }

        if (s.Symbol(i) == ',')
        {
            return IsOpening(s, i);
        }

        return s.Class(i) switch
        {
            WordClass.None or WordClass.Conjunction or WordClass.Subordinator or WordClass.WhWord => true,
            WordClass.Adverb => !s.Is(i, WordRole.Include | WordRole.Filler),
            WordClass.VerbPast or WordClass.VerbPresent => s.Is(end, WordRole.Be) || Leaving.Contains(s.Word(i)),
            _ => Openings.Contains(s.Word(i)) || Leaving.Contains(s.Word(i)),
        };
    }

    /// <summary>"On Monday,", "In the second attack,": what stands before the comma only opens the sentence; else it may be one more of the list.</summary>
    private static bool IsOpening(in SentenceView s, int comma)
    {
        var i = comma;
        while (i > comma - LongestOpening && s.IsWord(i - 1) | s.IsNumber(i - 1))
        {
            i--;
        }

        return (!s.Has(i - 1) || s.Symbol(i - 1) is '"' or '\u201c') && (s.Class(i) is WordClass.Preposition or WordClass.Adverb or WordClass.Subordinator or WordClass.WhWord || Openings.Contains(s.Word(i)));
    }

    /// <summary>Nothing but forms of be, adverbs, "both" and "all" stand between.</summary>
    private static bool IsLight(in SentenceView s, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (s.Class(i) == WordClass.Negation || !s.Is(i, WordRole.Be | WordRole.Adverb | WordRole.Each) && s.Class(i) is not (WordClass.Adverb or WordClass.Auxiliary))
            {
                return false;
            }
        }

        return true;
    }
}
