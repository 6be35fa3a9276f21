using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

internal enum Tense : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>Whether the words around an expression tell of what was or of what is to come. Looks at a bounded window of its sentence.</summary>
internal static class TenseReader
{
    /// <summary>Tokens looked at on either side: a clause of news seldom is longer.</summary>
    private const int Window = 24;

    /// <summary>Behind a date that opens its sentence the verb may be long in coming.</summary>
    private const int ForwardWindow = 40;

    /// <summary>Tokens behind a date within which the noun that it describes stands ("the Aug. 7 drive-by shooting").</summary>
    private const int NounWindow = 5;

    /// <summary>A present form further from its date belongs to another clause.</summary>
    private const int PresentWindow = 6;

    /// <summary>"is" and "are" tell the future only right beside the day ("the vote is on Friday").</summary>
    private const int CopulaWindow = 3;

    [Flags]
    private enum Cue
    {
        None = 0,
        Future = 1,
        Weak = 2,
        ToFuture = 4,
        Past = 8,
        Be = 16,
        Have = 32,
        NotPast = 64,
        Base = 128,
        Sport = 256,
        Modal = 512,
        Reached = 1024,
        When = 2048,
        Happened = 4096,
        Timetable = 8192,
        Scheduled = 16384,
        Saying = 32768,
    }

    private static readonly Cue[] Cues = Compile();
    private static readonly int In = Vocabulary.IdOf("in");
    private static readonly int On = Vocabulary.IdOf("on");
    private static readonly int Has = Vocabulary.IdOf("has");
    private static readonly int Have = Vocabulary.IdOf("have");
    private static readonly int Of = Vocabulary.IdOf("of");
    private static readonly int Been = Vocabulary.IdOf("been");
    private static readonly int Had = Vocabulary.IdOf("had");
    private static readonly int Not = Vocabulary.IdOf("not");
    private static readonly int To = Vocabulary.IdOf("to");
    private static readonly int Set = Vocabulary.IdOf("set");
    private static readonly int For = Vocabulary.IdOf("for");
    private static readonly int Due = Vocabulary.IdOf("due");
    private static readonly int Than = Vocabulary.IdOf("than");
    private static readonly int As = Vocabulary.IdOf("as");
    private static readonly int Is = Vocabulary.IdOf("is");
    private static readonly int Are = Vocabulary.IdOf("are");
    private static readonly int The = Vocabulary.IdOf("the");
    private static readonly int A = Vocabulary.IdOf("a");

    /// <summary>The tense of the verb that governs tokens <paramref name="first"/> to <paramref name="end"/>: the nearest one before, else behind.</summary>
    public static Tense At(in DateTokens t, int first, int end)
    {
        var sentence = t.Text.Sentences[t.Text.SentenceOf(first)];
        if (NamesAny(t, end, Cue.Happened) || IsSaying(t, first))
        {
            return Tense.Past;
        }

        var from = Math.Max(sentence.FirstToken, first - Window);
        if (OpensRelative(t, first, from) && Behind(t, end, Math.Min(sentence.EndToken, end + Window)) is not Tense.Unknown and var told)
        {
            return told;
        }

        var before = Before(t, first, from, out var infinitive);
        var behind = before == Tense.Unknown ? Behind(t, end, Math.Min(sentence.EndToken, end + ForwardWindow)) : before;

        // A headline's "Bridge to open Friday": nothing else governs the infinitive.
        return behind == Tense.Unknown && infinitive && from == sentence.FirstToken ? Tense.Future : behind;
    }

    /// <summary>"Wednesday's ruling", "the Aug. 7 embassy bombings": such nouns name what has happened, whatever the verb.</summary>
    private static bool NamesAny(in DateTokens t, int end, Cue cue)
    {
        for (var i = end; i < end + NounWindow; i++)
        {
            if ((CueOf(t, i) & cue) != 0)
            {
                return true;
            }

            if (t.Symbol(i) is ',' or '.' or ';' or ')' || (t.Is(i, DateClass.License) && !t.IsDash(i - 1)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"the November election": what is set for the day, told beforehand and afterwards.</summary>
    public static bool NamesScheduled(in DateTokens t, int first, int end) =>
        NamesAny(t, end, Cue.Scheduled) || (CueOf(t, t.IsWord(first - 1, On) || t.IsWord(first - 1, In) ? first - 2 : first - 1) & Cue.Scheduled) != 0;

    /// <summary>Whether the past verb of an expression stands right before it ("said in September") or behind it.</summary>
    public static bool IsPastBeside(in DateTokens t, int first)
    {
        var from = Math.Max(t.Text.Sentences[t.Text.SentenceOf(first)].FirstToken, first - Window);
        for (var i = first - 1; i >= from; i--)
        {
            if (IsPast(t, i, CueOf(t, i)) && !FollowsBe(t, i, from))
            {
                return i >= first - CopulaWindow;
            }
        }

        return true;
    }

    /// <summary>"in an interview (on) Tuesday".</summary>
    private static bool IsSaying(in DateTokens t, int first)
    {
        var noun = t.IsWord(first - 1, On) ? first - 2 : first - 1;
        if ((CueOf(t, noun) & Cue.Saying) == 0)
        {
            return false;
        }

        for (var i = noun - 1; i > noun - 5; i--)
        {
            if (t.IsWord(i, In))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a bare quarter is one of the year: nothing of a game stands near.</summary>
    public static bool IsBusiness(in DateTokens t, int at)
    {
        for (var i = at - Window; i < at + Window; i++)
        {
            if ((CueOf(t, i) & Cue.Sport) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"will go to Torrin, where a blast on Tuesday killed nine": no verb stands between the relative and the date, so that the clause's own one tells.</summary>
    private static bool OpensRelative(in DateTokens t, int first, int from)
    {
        for (var i = first - 1; i >= Math.Max(from, first - LongestSubject); i--)
        {
            if (t.Text.Classes[i] == WordClass.WhWord)
            {
                return t.Symbol(i - 1) == ',';
            }

            if (t.Text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Auxiliary or WordClass.Modal)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Tokens from a relative to a date behind its subject.</summary>
    private const int LongestSubject = 10;

    private static Tense Before(in DateTokens t, int first, int from, out bool infinitive)
    {
        infinitive = false;
        for (var i = first - 1; i >= from; i--)
        {
            var cue = CueOf(t, i);
            if (t.IsWord(i, To) && IsInfinitive(t, i))
            {
                infinitive = true;
                continue;
            }

            if (infinitive && (cue & Cue.ToFuture) != 0 && !t.IsWord(i - 1, Of) && !(t.IsWord(i - 1, Been) && t.IsWord(i - 2, Had)) && (!IsAuxiliary(t, i) || t.IsWord(i + 1, To)) && !(t.IsWord(i, Due) && !DueToHappen(t, i)))
            {
                return Tense.Future;
            }

            if (IsFuture(t, i, cue))
            {
                return Tense.Future;
            }

            if (IsPast(t, i, cue))
            {
                if (FollowsBe(t, i, from))
                {
                    continue;
                }

                return IsPresentPassive(t, i) ? Tense.Future : Tense.Past;
            }

            if ((cue & Cue.Modal) != 0)
            {
                return IsDenied(t, i) ? Tense.Past : Tense.Future;
            }

            var reach = (cue & Cue.Weak) == 0 ? (cue & Cue.Timetable) == 0 ? 0 : PresentWindow : t.IsWord(i, Is) || t.IsWord(i, Are) ? CopulaWindow : PresentWindow;
            if (first - i <= reach && !t.IsWord(i - 1, Not) && !t.IsWord(i - 1, To))
            {
                return Tense.Future;
            }
        }

        return Tense.Unknown;
    }

    private static Tense Behind(in DateTokens t, int end, int to)
    {
        for (var i = end; i < to; i++)
        {
            var cue = CueOf(t, i);
            if (IsFuture(t, i, cue))
            {
                return Tense.Future;
            }

            if (IsPast(t, i, cue))
            {
                return Tense.Past;
            }

            if (((cue & Cue.Weak) != 0 && i - end <= 1) || ((cue & Cue.Timetable) != 0 && i - end < PresentWindow) || ((cue & Cue.Modal) != 0 && !IsDenied(t, i)))
            {
                return Tense.Future;
            }
        }

        return Tense.Unknown;
    }

    /// <summary>"could not be reached", "neither could be located"</summary>
    private static bool IsDenied(in DateTokens t, int modal)
    {
        for (var i = modal + 1; i < modal + 4; i++)
        {
            if ((CueOf(t, i) & Cue.Reached) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"when the case is heard"; but "is accused of" tells of the past.</summary>
    private static bool IsPresentPassive(in DateTokens t, int participle)
    {
        if (!t.IsWord(participle - 1, Is) && !t.IsWord(participle - 1, Are))
        {
            return false;
        }

        for (var i = participle - 2; i > participle - 2 - PresentWindow; i--)
        {
            if ((CueOf(t, i) & Cue.When) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"is to", "has to": these carry an infinitive only side by side.</summary>
    private static bool IsAuxiliary(in DateTokens t, int i) => t.IsWord(i, Is) || t.IsWord(i, Are) || t.IsWord(i, Has) || t.IsWord(i, Have);

    private static Cue CueOf(in DateTokens t, int i) => Cues[t.Word(i)];

    private static bool IsFuture(in DateTokens t, int i, Cue cue)
    {
        if ((cue & Cue.Future) == 0)
        {
            return t.IsWord(i, Set) && t.IsWord(i + 1, For);
        }

        // "than expected", "as planned" tell of what was; "due to heavy rain" is a cause; "Will" may be a man.
        // "accused of planning" and "had been due" as well.
        return !t.IsWord(i - 1, Than) && !t.IsWord(i - 1, As) && !t.IsWord(i - 1, Of) && !(t.IsWord(i - 1, Been) && t.IsWord(i - 2, Had)) && (!t.IsWord(i, Due) || DueToHappen(t, i)) && (!t.IsCapitalized(i) || t.StartsSentence(i));
    }

    private static bool DueToHappen(in DateTokens t, int due) => !t.IsWord(due + 1, To) || (CueOf(t, due + 2) & Cue.Base) != 0;

    /// <summary>"to" before a verb, as far as the next word tells: no article, number, name or date.</summary>
    private static bool IsInfinitive(in DateTokens t, int to) =>
        t.IsLower(to + 1) && !t.IsWord(to + 1, The) && !t.IsWord(to + 1, A) && !t.Is(to + 1, DateClass.Possessive | DateClass.Shift | DateClass.Deictic | DateClass.Number)
        && t.Text.Classes[to + 1] is not (WordClass.Determiner or WordClass.Pronoun or WordClass.Number);

    private static bool IsPast(in DateTokens t, int i, Cue cue)
    {
        if ((cue & Cue.Past) != 0)
        {
            return !t.IsCapitalized(i) || t.StartsSentence(i);
        }

        if (!t.IsLower(i) || t.LengthOf(i) < 4 || (cue & Cue.NotPast) != 0)
        {
            return false;
        }

        var word = t.Text.CharsOf(i);
        return word[^1] == 'd' && word[^2] == 'e' && word[^3] != 'e';
    }

    /// <summary>"will be held", "to be released": the participle says nothing of the time.</summary>
    private static bool FollowsBe(in DateTokens t, int participle, int from)
    {
        for (var i = participle - 1; i >= Math.Max(from, participle - 3); i--)
        {
            if ((CueOf(t, i) & Cue.Be) != 0)
            {
                return true;
            }

            if (t.Text.CharsOf(i) is not [.., 'l', 'y'])
            {
                return false;
            }
        }

        return false;
    }

    private static Cue[] Compile()
    {
        var cues = new Cue[Vocabulary.Count + 1];
        foreach (var entry in LexiconFile.Read("tense").Entries)
        {
            cues[Vocabulary.IdOf(entry.Key)] |= entry.Section switch
            {
                "future" => Cue.Future,
                "weak" => Cue.Weak,
                "to-future" => Cue.ToFuture,
                "past" => Cue.Past,
                "be" => Cue.Be,
                "have" => Cue.Have,
                "not-past" => Cue.NotPast,
                "base" => Cue.Base,
                "modal" => Cue.Modal,
                "reached" => Cue.Reached,
                "when" => Cue.When,
                "happened" => Cue.Happened,
                "timetable" => Cue.Timetable,
                "scheduled" => Cue.Scheduled,
                "saying" => Cue.Saying,
                _ => Cue.Sport,
            };
        }

        cues[0] = Cue.None;
        return cues;
    }
}
