using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>One of a list of people: a woman; his wife, 34; their four children; Anna Meyer, 23. Positions are token indices.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">Behind the last token, an age and an apposition between commas included.</param>
/// <param name="Count">How many people are named.</param>
internal readonly record struct ListedPerson(int First, int End, int Count, ListedPerson.Kinds Kind)
{
    /// <summary>Words between an opener and its noun: "his recently divorced former wife".</summary>
    private const int LongestPhrase = 8;

    /// <summary>Words of a place or origin behind a person: "at her home in Springfield".</summary>
    private const int LongestAside = 7;

    /// <summary>More people than this nobody lists beside single ones.</summary>
    private const int MostCounted = 60;

    /// <summary>How a person is named.</summary>
    internal enum Kinds : byte
    {
        Counted,
        Indefinite,
        Definite,
        Name,
    }

    private static readonly WordTable<bool> Persons = Words("person", "kin");
    private static readonly WordTable<bool> Kin = Words("kin");
    private static readonly WordTable<bool> Elders = Words("elder");
    private static readonly WordTable<bool> Younger = Words("younger");
    private static readonly WordTable<bool> Descriptions = Words("description");
    private static readonly WordTable<bool> Openers = Words("opener");

    /// <summary>The noun or, of a name, its last word.</summary>
    public int Head { get; private init; }

    /// <summary>The noun of one person; -1 for counted people and names.</summary>
    private int Noun => Kind is Kinds.Indefinite or Kinds.Definite ? Head : -1;

    /// <summary>Nothing but the next of the list can follow: an age or an apposition between commas has closed this one.</summary>
    public bool Closed { get; private init; }

    /// <summary>May begin a listed person: one look at a word, before anything else is read.</summary>
    public static bool MayBegin(in SentenceView s, int at) => Openers.Contains(s.Word(at)) || s.IsCapitalized(at) || s.IsNumber(at) || NumberWord.Of(s.Word(at)).StartsNumeral;

    /// <param name="before">The person of the list before this one, if there is one.</param>
    public static bool TryRead(in SentenceView s, int at, ReadOnlySpan<Draft> drafts, ListedPerson? before, out ListedPerson person)
    {
        if (TryCounted(s, at, drafts, out person) || TrySingle(s, at, drafts, out person) || TryKin(s, at, before, out person) || TryName(s, at, drafts, out person))
        {
            return true;
        }

        person = default;
        return false;
    }

    /// <summary>A further description of the one before it, not one more person: "his brother, a policeman, and".</summary>
    public bool MayDescribe(in SentenceView s, ListedPerson before) =>
        Noun >= 0 && Kind == Kinds.Indefinite && (s.Is(End, WordRole.Of) || (before.Kind is Kinds.Name or Kinds.Definite && Descriptions.Contains(s.Word(Noun))));

    /// <summary>Names behind several people are their own: "two men, Karl Muster, 28, and".</summary>
    public bool IsNamedBy(ListedPerson next) => Kind == Kinds.Counted && next.Kind == Kinds.Name;

    /// <summary>"their four girls", "two women": a number of its own.</summary>
    private static bool TryCounted(in SentenceView s, int at, ReadOnlySpan<Draft> drafts, out ListedPerson person)
    {
        var number = s.Is(at, WordRole.Definite | WordRole.Filler) ? at + 1 : at;
        var i = From(drafts, at);
        if (i == drafts.Length || drafts[i].First > number)
        {
            person = default;
            return false;
        }

        var draft = drafts[i];
        var end = WithAge(s, draft.EndOfAll, drafts, out var closed);
        person = new ListedPerson(at, end, (int)Math.Min(draft.Number.Value, MostCounted + 1), Kinds.Counted) { Head = draft.Head, Closed = closed };
        return !draft.HasUnitOfMeasure && draft.HasCounted && draft.CountedFirst >= draft.End && draft.Upper is null && draft.Bound.Qualifier is Qualifier.Exact or Qualifier.AtLeast
            && draft.Number is { Form: NumeralForm.Digits or NumeralForm.Words, IsWhole: true, Value: >= 1 and <= MostCounted } && !s.Is(draft.Head, WordRole.NonHarm) && !MeasureCue.MayTellHarm(s.Word(draft.Head)) && !s.Is(draft.End, WordRole.Of)
            && s.Is(draft.Head, WordRole.Person | WordRole.Troop | WordRole.Kin | WordRole.Other) && !IsOwner(s, draft.EndOfAll);
    }

    /// <summary>"a 6-year-old girl", "his estranged wife", "another man".</summary>
    private static bool TrySingle(in SentenceView s, int at, ReadOnlySpan<Draft> drafts, out ListedPerson person)
    {
        person = default;
        if (!Openers.Contains(s.Word(at)))
        {
            return false;
        }

        var noun = -1;
        var i = at + 1;
        for (; i < at + LongestPhrase && s.Has(i); i++)
        {
            if (s.Class(i) == WordClass.Possessive)
            {
                // "a neighbor's son"
                noun = -1;
            }
            else if (s.IsLower(i) && Persons.Contains(s.Word(i)))
            {
                noun = i;
            }
            else if (s.Class(i) == WordClass.ProperNoun && noun >= 0)
            {
                // "his wife Anna Meyer"
            }
            else if (noun >= 0 && !s.IsHyphen(i) || !IsModifier(s, i))
            {
                break;
            }
            else
            {
                noun = -1;
            }
        }

        if (noun < 0 || s.IsHyphen(i) || IsOwner(s, i) || (s.Class(i) is WordClass.Noun && !s.Is(i, WordRole.Stop)))
        {
            return false;
        }

        var end = WithAge(s, i, drafts, out var closed);
        person = new ListedPerson(at, end, 1, s.Is(at, WordRole.Article) || s.Is(at, WordRole.Other) ? Kinds.Indefinite : Kinds.Definite) { Head = noun, Closed = closed };
        person = person.WithName(s, drafts);
        return true;
    }

    /// <summary>"his wife and daughter", "a father and son".</summary>
    private static bool TryKin(in SentenceView s, int at, ListedPerson? before, out ListedPerson person)
    {
        person = default;
        if (before is not { Noun: >= 0 and var noun } first || !Kin.Contains(s.Word(at)) || !s.IsLower(at) || s.Is(at + 1, WordRole.Of) || IsOwner(s, at + 1) || s.IsHyphen(at + 1) || s.Class(at + 1) == WordClass.Noun && !s.Is(at + 1, WordRole.Stop))
        {
            return false;
        }

        var (a, b) = (s.Word(noun), s.Word(at));
        if (a == b || (first.Kind == Kinds.Indefinite ? !(Elders.Contains(a) && Younger.Contains(b)) && !IsSiblings(s, noun, at) : !Kin.Contains(a)))
        {
            return false;
        }

        person = new ListedPerson(at, at + 1, 1, Kinds.Definite) { Head = at };
        return true;
    }

    private static bool IsSiblings(in SentenceView s, int a, int b) => s.Chars(a) is "brother" or "sister" && s.Chars(b) is "brother" or "sister";

    /// <summary>"Anna Meyer, 23": only an age tells a person from a place or a body.</summary>
    private static bool TryName(in SentenceView s, int at, ReadOnlySpan<Draft> drafts, out ListedPerson person)
    {
        person = default;
        if (s.Class(at) != WordClass.ProperNoun && !s.IsCapitalized(at))
        {
            return false;
        }

        var i = at;
        while (i < at + LongestPhrase && s.IsCapitalized(i) && !s.Is(i, WordRole.Month) || s.IsHyphen(i) && s.IsCapitalized(i + 1))
        {
            i++;
        }

        var end = WithAge(s, i, drafts, out var closed);
        person = new ListedPerson(at, end, 1, Kinds.Name) { Head = i - 1, Closed = closed };
        return i > at && end > i && !Openers.Contains(s.Word(at));
    }

    /// <summary>Behind ", 34," or "(34)" after a person.</summary>
    private static int WithAge(in SentenceView s, int at, ReadOnlySpan<Draft> drafts, out bool closed)
    {
        closed = false;
        if (s.Symbol(at) is not (',' or '('))
        {
            return at;
        }

        for (var i = From(drafts, at); i < drafts.Length && drafts[i].First <= at + 2; i++)
        {
            var draft = drafts[i];
            if (draft.UnitMeasure == Measure.Age)
            {
                var end = s.Symbol(at) == '(' && s.Symbol(draft.End) == ')' ? draft.End + 1 : draft.End;
                end = s.Symbol(end) == ',' ? BehindOrigin(s, end) : end;
                closed = s.Symbol(at) == ',' && s.Symbol(end) == ',';
                return end;
            }
        }

        return at;
    }

    /// <summary>Behind ", of Springfield, Ohio" after an age; else where it began.</summary>
    private static int BehindOrigin(in SentenceView s, int comma)
    {
        if (!(s.Is(comma + 1, WordRole.Of) || s.Is(comma + 1, WordRole.From)) || !s.IsCapitalized(comma + 2))
        {
            return comma;
        }

        var i = comma + 2;
        while (s.IsCapitalized(i) && i < comma + LongestAside)
        {
            i++;
        }

        // A state behind its town; a name with an age is the next of the list.
        return s.Symbol(i) == ',' && s.IsCapitalized(i + 1) && s.Symbol(i + 2) == ',' && !s.IsNumber(i + 3) ? i + 2 : i;
    }

    /// <summary>"his wife, Anna Meyer, and": the name between commas is hers.</summary>
    private ListedPerson WithName(in SentenceView s, ReadOnlySpan<Draft> drafts)
    {
        if (Closed || s.Symbol(End) != ',' || !s.IsCapitalized(End + 1))
        {
            return this;
        }

        var i = End + 1;
        while (i < End + LongestPhrase && s.IsCapitalized(i))
        {
            i++;
        }

        var end = WithAge(s, i, drafts, out _);
        return s.Symbol(end) == ',' ? this with { End = end, Closed = true } : this;
    }

    /// <summary>Behind a place or an origin: "a girl at her home", "a man from Springfield".</summary>
    public int BehindAside(in SentenceView s)
    {
        var i = End;
        if (s.Class(i) != WordClass.Preposition || Kind == Kinds.Name)
        {
            return End;
        }

        for (i++; i < End + LongestAside && s.IsWord(i) && !s.Is(i, WordRole.And) && s.Class(i) is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner or WordClass.Preposition; i++)
        {
            if (Persons.Contains(s.Word(i)) || s.Is(i, WordRole.Person | WordRole.Troop))
            {
                return End;
            }
        }

        return i;
    }

    /// <summary>The first quantity that does not begin before a token.</summary>
    private static int From(ReadOnlySpan<Draft> drafts, int at)
    {
        var (low, high) = (0, drafts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drafts[middle].First < at ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsOwner(in SentenceView s, int at) => s.Class(at) == WordClass.Possessive || s.Symbol(at) is '\'' or '\u2019';

    private static bool IsModifier(in SentenceView s, int i) =>
        s.IsHyphen(i) || s.IsNumber(i) || s.Class(i) is WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Number or WordClass.Participle or WordClass.Adverb or WordClass.VerbPast;

    private static WordTable<bool> Words(params ReadOnlySpan<string> sections)
    {
        var lexicon = LexiconFile.Read("listed-people");
        var entries = new List<LexiconEntry>();
        foreach (var section in sections)
        {
            entries.AddRange(lexicon.Section(section));
        }

        return new WordTable<bool>(entries, static _ => true);
    }
}
