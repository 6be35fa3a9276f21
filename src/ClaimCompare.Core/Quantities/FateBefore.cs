using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Reads what is told before a count: killing 12; killed himself and five others; a death toll of 16.</summary>
internal static class FateBefore
{
    /// <summary>How far before a number the start of its list is looked for.</summary>
    private const int Window = 24;

    /// <summary>How far before a number the figure is named that it gives.</summary>
    private const int TollWindow = 14;

    /// <summary>A cue right before the number; determiners and adverbs may stand between.</summary>
    public static Fate Adjacent(in SentenceView s, Draft draft)
    {
        var at = draft.First;
        for (var skipped = 0; skipped < 4; skipped++, at--)
        {
            if (EndsAt(s, at, out var fate))
            {
                return fate;
            }

            if (!s.Is(at - 1, WordRole.Filler | WordRole.Definite | WordRole.Each) && !(s.Class(at - 1) == WordClass.Adverb))
            {
                break;
            }
        }

        return default;
    }

    /// <summary>
    /// A further object of the same verb: killed a woman and three children; wounding two officers, three guards and five others. Also a
    /// second group in the same clause: killed 12 and 5 others.
    /// </summary>
    public static Fate Joined(in SentenceView s, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        var joint = draft.First - 1;
        while (s.Is(joint, WordRole.Filler | WordRole.Definite | WordRole.Include) && !s.Is(joint, WordRole.And))
        {
            joint--;
        }

        if (!s.Is(joint, WordRole.And) && s.Symbol(joint) is not (',' or '\u2014' or '\u2013' or '-') && !s.Is(joint + 1, WordRole.Include) && s.Chars(joint) is not ("as" or "with" or "plus" or "besides" or "alongside") && !(s.Chars(joint) is "to" && s.Chars(joint - 1) is "addition"))
        {
            return default;
        }

        if (s.Symbol(joint) == ',' && Says(s, draft))
        {
            return default;
        }

        for (var i = joint; i > joint - Window && s.Has(i); i--)
        {
            if (i < joint && EndsAt(s, i, out var fate) && !(s.Class(i) == WordClass.Preposition && (s.Class(i - 1) == WordClass.Gerund || (s.Class(i - 1) == WordClass.Noun && s.Is(joint, WordRole.And)))))
            {
                return fate with { Weak = true };
            }

            if (InDraft(drafts, index, i - 1, out var start))
            {
                i = start + 1;
                continue;
            }

            if (!MayStandInList(s, i - 1))
            {
                return TollList.IsOpenedAt(s, i - 1, out var listed) ? listed : default;
            }
        }

        return default;
    }

    /// <summary>", two village elders said": they are the ones who tell it.</summary>
    private static bool Says(in SentenceView s, Draft draft)
    {
        for (var i = draft.EndOfAll; i < draft.EndOfAll + SayingReach && s.IsWord(i); i++)
        {
            if (s.Chars(i) is "said" or "told" or "say" or "says" or "announced" or "stated")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens from those who tell it to their verb.</summary>
    private const int SayingReach = 9;

    /// <summary>The token belongs to a quantity before this one, or to what it counts.</summary>
    private static bool InDraft(List<Draft> drafts, int index, int at, out int first)
    {
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (at >= drafts[i].First && at < drafts[i].EndOfAll)
            {
                first = drafts[i].First;
                return true;
            }
        }

        first = at;
        return false;
    }

    /// <summary>A figure that the sentence names: the death toll rose to 16; the number of wounded stood at 40.</summary>
    public static Fate Toll(in SentenceView s, Draft draft)
    {
        if (TollList.IsOpenedAt(s, draft.First - 1, out var listed))
        {
            return listed;
        }

        var measured = IsMeasured(s, draft);
        for (var i = draft.First - 1; i >= draft.First - (measured ? MeasuredWindow : TollWindow) && s.Has(i); i--)
        {
            if (FigureOf.TryRead(s, i, draft.First, out var fate))
            {
                return fate;
            }

            if (MeasureCue.TryMatch(s, i, out var length, out var cue) && i + length <= draft.First)
            {
                if (cue.Toll != Measure.Other && (cue.Toll != Measure.Troops || !draft.HasCounted || s.Is(draft.Head, WordRole.Member) && !s.Is(draft.Head, WordRole.Civilian)))
                {
                    return new Fate(cue.Toll, i, i + length, Weak: true);
                }

                if (FigureOf.IsHarm(cue.Head) && !IsInPhrase(s, i) && (measured ? IsSubject(s, i + length, draft.First) || (i + length == draft.First && IsInBound(s, draft)) || IsCausedSubject(s, i, i + length, draft.First)
                    : (s.Is(i - 1, WordRole.Definite) || s.Chars(i - 1) is "own") && i + length == draft.First - 1 && s.Chars(i + length) is "at"))
                {
                    // "deaths now total 71", "put the dead at 47"
                    return new Fate(cue.Head, i, i + length, Weak: true);
                }
            }

            if (i == draft.First - 2 && s.Symbol(draft.First - 1) == ':' && MeasureCue.TryMatch(s, i, out length, out cue) && length == 1 && IsLabel(s, i) && (FigureOf.IsHarm(cue.Head) || FigureOf.IsHarm(cue.After)))
            {
                // "Deaths: 61", "Wounded: 12"
                return new Fate(FigureOf.IsHarm(cue.Head) ? cue.Head : cue.After, i, i + 1, Weak: true);
            }

            if (s.Symbol(i) is ';' or ':' && i < draft.First - 1 || (!measured && s.Class(i) is WordClass.Subordinator && !(i == draft.First - 1 && s.Chars(i) is "as")))
            {
                return default;
            }
        }

        return default;
    }

    /// <summary>A toll's label; tables of crimes count their kinds in the same way.</summary>
    private static bool IsLabel(in SentenceView s, int at) => s.Chars(at) is [.., 's'] or [.., 'e', 'd'] or "Dead" or "dead" && !s.Chars(at).EndsWith("icides", StringComparison.Ordinal) && !s.Chars(at).EndsWith("urders", StringComparison.Ordinal);

    /// <summary>"a camp for the displaced": they only tell what the camp is; "the number of displaced" is theirs.</summary>
    private static bool IsInPhrase(in SentenceView s, int at)
    {
        var before = s.Is(at - 1, WordRole.Definite) ? at - 2 : at - 1;
        return s.Class(before) == WordClass.Preposition && !s.Is(before, WordRole.Of) && s.Class(before - 1) is WordClass.Noun;
    }

    /// <summary>"has risen to 61", "stands at 17": the number is told of what the sentence is about, however much stands between.</summary>
    private static bool IsMeasured(in SentenceView s, Draft draft)
    {
        if (draft.HasCounted && draft.CountedFirst >= draft.End)
        {
            return false;
        }

        if (IsInBound(s, draft))
        {
            return true;
        }

        var verb = draft.First - 1;
        verb -= s.Is(verb, WordRole.To) || s.Chars(verb) is "at" ? 1 : 0;
        if (s.Has(verb) && Moved.TryMatch(s.Tokens, s.First, verb + 1, out _, out _))
        {
            return true;
        }

        verb -= s.Chars(verb) is "up" or "down" ? 1 : 0;

        return DirectionReader.IsVerb(s.Word(verb)) || s.Is(verb, WordRole.Measuring) || (verb == draft.First - 1 && s.Chars(verb) is "is" or "was");
    }

    /// <summary>"fatalities exceeded 300", "has passed 2,000": the verb is the figure's bound.</summary>
    private static bool IsInBound(in SentenceView s, Draft draft) => draft.First < draft.Number.First && s.Class(draft.First) is WordClass.VerbPast or WordClass.VerbPresent or WordClass.Participle;

    /// <summary>"has gone up to 43"</summary>
    private static readonly PhraseEndTable<bool> Moved = new(Verbs.Inflect(LexiconFile.Read("fates").Section("moved")), static _ => true);

    /// <summary>"Deaths now total 71", "the injured numbered 48": nothing but the verb stands between.</summary>
    private static bool IsSubject(in SentenceView s, int behind, int number)
    {
        for (var i = behind; i < number; i++)
        {
            if (!s.Is(i, WordRole.Measuring | WordRole.Be | WordRole.Adverb | WordRole.To) && !DirectionReader.IsVerb(s.Word(i)) && s.Class(i) != WordClass.Adverb && s.Chars(i) is not "at")
            {
                return false;
            }
        }

        return behind < number;
    }

    /// <summary>"The deaths caused by Sunday's landslide in the valley now stand at 37": what caused them stands between the subject that opens the sentence and its verb.</summary>
    private static bool IsCausedSubject(in SentenceView s, int first, int behind, int number)
    {
        if (first > s.First + 1 || (first == s.First + 1 && !s.Is(s.First, WordRole.Definite)) || s.Class(behind) is not (WordClass.Participle or WordClass.VerbPast or WordClass.Preposition))
        {
            return false;
        }

        var verb = number;
        while (verb > behind && (s.Is(verb - 1, WordRole.Measuring | WordRole.Be | WordRole.Adverb | WordRole.To) || DirectionReader.IsVerb(s.Word(verb - 1)) || s.Class(verb - 1) is WordClass.Adverb or WordClass.Auxiliary || s.Chars(verb - 1) is "at"))
        {
            verb--;
        }

        for (var i = behind + 1; i < verb; i++)
        {
            if (!s.IsWord(i) || s.Class(i) is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Auxiliary or WordClass.Modal or WordClass.Conjunction or WordClass.Subordinator or WordClass.WhWord or WordClass.To)
            {
                return false;
            }
        }

        return verb < number;
    }

    /// <summary>How far before a measuring verb the figure is named that it gives.</summary>
    private const int MeasuredWindow = 30;

    /// <summary>A part of the count before it: 12 killed, including three children; 50 people, 12 of them women, died.</summary>
    public static Fate Including(in SentenceView s, List<Draft> drafts, int index)
    {
        if (index == 0)
        {
            return default;
        }

        var (draft, whole) = (drafts[index], drafts[index - 1]);
        if (draft.First - whole.End > Window || whole.Measure is Measure.Other or Measure.People or Measure.Vehicles or Measure.Aircraft or Measure.Cases || whole.HasUnit && whole.Unit != "person")
        {
            return default;
        }

        var isPart = Includes(s, draft.First - 1) || (Includes(s, draft.First - 2) && s.Is(draft.First - 1, WordRole.Filler | WordRole.Definite))
            || (Includes(s, draft.First - 2) && s.Is(draft.First - 1, WordRole.Pronoun | WordRole.Relative))
            || (s.Is(draft.End, WordRole.Of) && s.Is(draft.End + 1, WordRole.Include));
        return isPart ? new Fate(whole.Measure, draft.First, draft.End, Weak: true) : default;
    }

    /// <summary>"police counted 31,000 marchers and the union 150,000": the second count leaves out what the first said.</summary>
    public static Fate Gapped(in SentenceView s, List<Draft> drafts, int index)
    {
        if (index == 0 || drafts[index].HasCounted && drafts[index].CountedFirst >= drafts[index].End || drafts[index - 1].Measure is Measure.Other or Measure.People or Measure.Vehicles or Measure.Aircraft
            || drafts[index - 1].HasUnitOfMeasure || s.Class(drafts[index].First - 1) is not (WordClass.Noun or WordClass.ProperNoun) || s.IsWord(drafts[index].End))
        {
            return default;
        }

        for (var i = drafts[index].First - 2; i >= drafts[index - 1].EndOfAll && i > drafts[index].First - LongestGap; i--)
        {
            if (s.Is(i, WordRole.And) || s.Chars(i) is "while" or "but")
            {
                return new Fate(drafts[index - 1].Measure, drafts[index].First, drafts[index].End, Weak: true);
            }

            if (s.Class(i) is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Determiner or WordClass.Adjective or WordClass.Possessive))
            {
                break;
            }
        }

        return default;
    }

    /// <summary>Tokens from the conjunction to the number, the one who counts between them.</summary>
    private const int LongestGap = 8;

    private static bool Includes(in SentenceView s, int at) => s.Is(at, WordRole.Include) && !s.Is(at, WordRole.Of | WordRole.Pronoun | WordRole.Relative);

    /// <summary>A cue that takes an object ends right before the token.</summary>
    public static bool EndsAt(in SentenceView s, int at, out Fate fate)
    {
        if (MeasureCue.TryMatchBefore(s, at, out var first, out var cue) && IsActive(s, first, cue))
        {
            fate = new Fate(Burial.MeasureOf(s, cue.Before, first, at), first, at) { OfPeople = cue.OfPeople };
            return true;
        }

        fate = default;
        return false;
    }

    /// <summary>Not "were killed two days later": behind a form of be the verb is passive and has no object.</summary>
    private static bool IsActive(in SentenceView s, int first, MeasureCue cue)
    {
        if (!cue.IsVerb || s.Class(first) == WordClass.Gerund)
        {
            return true;
        }

        for (var i = first - 1; i > first - 4 && s.Has(i); i--)
        {
            if (s.Chars(i) is "are" or "were" or "was" or "is" or "be" or "been" or "being")
            {
                return false;
            }

            if (!s.Is(i, WordRole.Adverb))
            {
                break;
            }
        }

        return true;
    }

    private static bool MayStandInList(in SentenceView s, int i)
    {
        if (!s.Has(i) || s.Symbol(i) is ';' or ':' or '.')
        {
            return false;
        }

        return s.Class(i) switch
        {
            WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Modal or WordClass.Auxiliary => false,
            WordClass.Subordinator or WordClass.WhWord or WordClass.To => false,
            WordClass.Pronoun => s.Is(i, WordRole.Reflexive | WordRole.Pronoun | WordRole.Include),
            _ => true,
        };
    }
}
