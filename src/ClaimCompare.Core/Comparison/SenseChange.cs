using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>How two wordings differ in what they say.</summary>
internal enum Sense : byte
{
    /// <summary>Too little in common to be one utterance.</summary>
    Apart,

    /// <summary>One utterance, in the same or in other words.</summary>
    Same,

    /// <summary>A negation, or a word for its opposite, turns one of them round.</summary>
    Turned,

    /// <summary>Another figure stands in the place of one.</summary>
    Number,

    /// <summary>Another name stands in the place of one.</summary>
    Name,

    /// <summary>One stops short of the condition under which the other was said.</summary>
    Cut,
}

/// <summary>What setting two wordings side by side shows.</summary>
/// <param name="Heavy">Weighty words that both have.</param>
/// <param name="Reworded">Weighty words that were put in other words, between words that both have.</param>
/// <param name="Hunk">Where the sense changes.</param>
internal readonly record struct SenseChange(Sense Sense, int Words, int Heavy, int Reworded, Hunk Hunk)
{
    /// <summary>Weighty words by which the first goes on, or begins before, where the second has nothing.</summary>
    public int OverA { get; init; }

    /// <summary>The same of the second.</summary>
    public int OverB { get; init; }

    /// <summary>What the first has over may be what makes the sentence true or not; not so the circumstances of what it tells.</summary>
    public bool BoundA { get; init; }

    /// <summary>The same of the second.</summary>
    public bool BoundB { get; init; }

    public bool Trimmed => OverA + OverB > 0;

    /// <summary>Neither has a weighty word that the other lacks.</summary>
    public bool IsVerbatim => Sense == Sense.Same && Reworded == 0 && !Trimmed;

    private static readonly LexiconFile Lexicon = LexiconFile.Read("sense");
    private static readonly HashSet<(uint, uint)> Opposites = [.. Lexicon.Section("opposite").SelectMany(static entry => Pairs(SaidWords.KeyOf(entry.Key), SaidWords.KeyOf(entry.Value)))];
    private static readonly HashSet<(uint, uint)> SmallOpposites = [.. Lexicon.Section("small opposite").SelectMany(static entry => Pairs(SaidWords.KeyOf(entry.Key), SaidWords.KeyOf(entry.Value)))];
    private static readonly HashSet<uint> Hearsay = [.. Lexicon.Section("hearsay").Select(entry => SaidWords.KeyOf(entry.Key))];
    private static readonly HashSet<uint> Circumstance = [.. Lexicon.Section("circumstance").Select(entry => SaidWords.KeyOf(entry.Key))];
    private static readonly HashSet<uint> TakingBack = [.. Lexicon.Section("taking-back").Select(entry => SaidWords.KeyOf(entry.Key))];

    /// <summary>Words that a beginning may have which takes back what follows it.</summary>
    private const int LongestTakingBack = 9;

    /// <summary>Words that two wordings of one utterance must share, weighty ones among them, and the share of the shorter one's weighty words.</summary>
    private const int FewestWords = 3;
    private const int FewestHeavy = 2;
    private const double LeastShare = 0.5;

    /// <summary>Whether two verbs, in their base forms, say the opposite of one another.</summary>
    public static bool AreOpposite(string verb, string other) => Opposites.Contains((SaidWords.KeyOf(verb), SaidWords.KeyOf(other)));

    public SenseChange Swapped() => this with
    {
        Hunk = new Hunk(Hunk.FirstB, Hunk.EndB, Hunk.FirstA, Hunk.EndA),
        OverA = OverB,
        OverB = OverA,
        BoundA = BoundB,
        BoundB = BoundA,
    };

    public static SenseChange Of(Saying a, Saying b)
    {
        var alignment = SayingAlignment.Of(a.Words, b.Words);
        var heavy = 0;
        foreach (var (x, _) in alignment.Matches)
        {
            heavy += a.Words[x].IsHeavy ? 1 : 0;
        }

        if (alignment.Matches.Count < FewestWords || heavy < FewestHeavy || heavy < LeastShare * Math.Min(a.Heavy, b.Heavy))
        {
            return default;
        }

        var change = new SenseChange(Sense.Same, alignment.Matches.Count, heavy, 0, default);
        var turns = 0;
        foreach (var hunk in alignment.Hunks)
        {
            change = change.With(a, b, hunk, ref turns);
        }

        // Two turns may undo each other, but not where each half loses what the other gains.
        return turns > 1 && !(change is { Reworded: 0, Trimmed: false } && IsMovedNegation(a, b, alignment.Hunks)) ? change with { Sense = Sense.Apart }
            : change.Sense == Sense.Same && ExchangedVerb(a, b, alignment.Matches) is { } exchanged ? change with { Sense = Sense.Turned, Hunk = exchanged, Reworded = 0, OverA = 0, OverB = 0 }
            : change;
    }

    /// <summary>"It will not open here, it will open there" and "it will open here, it will not open there".</summary>
    private static bool IsMovedNegation(Saying a, Saying b, List<Hunk> hunks)
    {
        var (inA, inB) = (0, 0);
        foreach (var hunk in hunks)
        {
            ReadOnlySpan<SaidWord> x = a.Words.AsSpan(hunk.FirstA, hunk.EndA - hunk.FirstA);
            ReadOnlySpan<SaidWord> y = b.Words.AsSpan(hunk.FirstB, hunk.EndB - hunk.FirstB);
            if (CountHeavy(x) + CountHeavy(y) > 0)
            {
                return false;
            }

            inA += Count(x, SaidKind.Negative);
            inB += Count(y, SaidKind.Negative);
        }

        return inA == 1 && inB == 1;
    }

    /// <summary>"He asked me to go" and "I asked him to go": the verb by which the speaker does in the one what is done to him in the other.</summary>
    private static Hunk? ExchangedVerb(Saying a, Saying b, List<(int A, int B)> matches)
    {
        for (var i = 0; i < a.Words.Length; i++)
        {
            for (var j = 0; j < b.Words.Length && a.Words[i].Kind == SaidKind.Content; j++)
            {
                if (a.Words[i].Key == b.Words[j].Key && ((IsDoneToMe(a, i) && IsDoneByMe(b, j)) || (IsDoneByMe(a, i) && IsDoneToMe(b, j))))
                {
                    return matches.Count < FewestWords + 1 ? null : new Hunk(i, i + 1, j, j + 1);
                }
            }
        }

        return null;
    }

    private static bool IsDoneToMe(Saying saying, int word) => IsVerb(saying, word) && word + 1 < saying.Words.Length && !IsFirstPerson(saying, word - 1) && saying.Text.CharsOf(saying.Words[word].Token + 1) is "me" or "us";

    private static bool IsDoneByMe(Saying saying, int word) => IsVerb(saying, word) && IsFirstPerson(saying, word - 1) && saying.Text.CharsOf(Math.Min(saying.Words[word].Token + 1, saying.Text.Tokens.Length - 1)) is not ("me" or "us" or "myself" or "ourselves");

    private static bool IsVerb(Saying saying, int word) => saying.Text.Classes[saying.Words[word].Token] is WordClass.VerbPast or WordClass.VerbPresent;

    private static bool IsFirstPerson(Saying saying, int word) => word >= 0 && saying.Text.CharsOf(saying.Words[word].Token) is "I" or "we" or "We";

    private SenseChange With(Saying a, Saying b, Hunk hunk, ref int turns)
    {
        if (IsEdge(a, b, hunk))
        {
            return AtEdge(a, b, hunk, ref turns);
        }

        ReadOnlySpan<SaidWord> x = a.Words.AsSpan(hunk.FirstA, hunk.EndA - hunk.FirstA);
        ReadOnlySpan<SaidWord> y = b.Words.AsSpan(hunk.FirstB, hunk.EndB - hunk.FirstB);
        var (heavyX, heavyY) = (CountHeavy(x), CountHeavy(y));
        var opposites = heavyX == 1 && heavyY == 1 ? CountOpposites(x, y) + (IsPrefixed(a, HeavyOf(x), b, HeavyOf(y)) ? 1 : 0) : x.Length == 1 && y.Length == 1 && SmallOpposites.Contains((x[0].Key, y[0].Key)) ? 1 : 0;
        var negated = Count(x, SaidKind.Negative) - Count(y, SaidKind.Negative);
        var turned = Math.Abs(negated) + opposites;
        var reworded = Math.Max(heavyX, heavyY) - Math.Min(opposites, Math.Max(heavyX, heavyY));
        if (turned > 0)
        {
            turns += Sense is Sense.Number or Sense.Name ? 1 : 0;
            // A clause that is left out takes its negation with it.
            var dropped = Math.Min(x.Length, y.Length) == 0 && Math.Max(heavyX, heavyY) > 0;
            turns += dropped || (turned & 1) == 0 ? 2 : 1;
            return this with { Sense = Sense.Turned, Reworded = Reworded + reworded, Hunk = hunk };
        }

        if (Sense == Sense.Same && heavyX + heavyY == 1 && x.Length == 1 && y.Length == 1 && IsOneAgainstNumber(x[0], y[0]))
        {
            return this with { Sense = Sense.Number, Hunk = hunk };
        }

        if (heavyX == 1 && heavyY == 1 && ChangeOf(a, b, x, y) is var other && other != Sense.Same)
        {
            // Turned round and of another day, figure or person: two things, not one and its opposite.
            turns += turns > 0 ? 1 : 0;
            return Sense == Sense.Same ? this with { Sense = other, Hunk = hunk } : this;
        }

        return this with { Reworded = Reworded + reworded };
    }

    /// <summary>Before the first or behind the last word that both have, where one of the two has nothing of weight.</summary>
    private static bool IsEdge(Saying a, Saying b, Hunk hunk) =>
        (hunk.FirstA == 0 && hunk.FirstB == 0) || (hunk.EndA == a.Words.Length && hunk.EndB == b.Words.Length);

    private SenseChange AtEdge(Saying a, Saying b, Hunk hunk, ref int turns)
    {
        ReadOnlySpan<SaidWord> x = a.Words.AsSpan(hunk.FirstA, hunk.EndA - hunk.FirstA);
        ReadOnlySpan<SaidWord> y = b.Words.AsSpan(hunk.FirstB, hunk.EndB - hunk.FirstB);
        var (heavyX, heavyY) = (CountHeavy(x), CountHeavy(y));
        var apart = hunk.FirstA > 0 && GoesOn(a, hunk.FirstA, hunk.EndA) && GoesOn(b, hunk.FirstB, hunk.EndB);
        var reworded = apart ? 0 : Math.Min(heavyX, heavyY);
        var change = this with
        {
            OverA = OverA + heavyX - reworded,
            OverB = OverB + heavyY - reworded,
            Reworded = Reworded + reworded,
            BoundA = BoundA || (heavyX > reworded && !Circumstance.Contains(x[0].Key)),
            BoundB = BoundB || (heavyY > reworded && !Circumstance.Contains(y[0].Key)),
        };
        var negated = Math.Abs(Count(x, SaidKind.Negative) - Count(y, SaidKind.Negative));
        if (hunk.FirstA == 0 && hunk.FirstB == 0)
        {
            change = IsHearsay(x) && IsHearsay(y) ? this : change;
            var longer = x.Length >= y.Length ? x : y;
            if (negated == 1 && a.Starts && b.Starts && Math.Min(heavyX, heavyY) == 0 && IsTakingBack(longer))
            {
                turns++;
                return this with { Sense = Sense.Turned, Hunk = hunk };
            }

            return change;
        }

        if (Math.Min(x.Length, y.Length) > 0 && heavyX == 1 && heavyY == 1 && Sense == Sense.Turned && ChangeOf(a, b, x, y) != Sense.Same)
        {
            turns++;
        }

        if (Math.Min(x.Length, y.Length) > 0 && heavyX == 1 && heavyY == 1 && Sense == Sense.Same)
        {
            // The last word of the sentence is another one.
            var other = CountOpposites(x, y) == 1 && negated == 0 ? Sense.Turned : ChangeOf(a, b, x, y);
            turns += other == Sense.Turned ? 1 : 0;
            return other == Sense.Same ? change : this with { Sense = other, Hunk = hunk };
        }

        return change.Sense == Sense.Same && Conditions.IsCut(a, b, hunk) ? change with { Sense = Sense.Cut, Hunk = hunk } : change;
    }

    private static bool IsHearsay(ReadOnlySpan<SaidWord> words)
    {
        foreach (var word in words)
        {
            if (word.Kind == SaidKind.Negative || (word.IsHeavy && !Hearsay.Contains(word.Key)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The rest is another phrase or clause: "… on Monday", ", and two men …".</summary>
    private static bool GoesOn(Saying saying, int first, int end)
    {
        if (first == end)
        {
            return false;
        }

        var token = saying.Words[first].Token;
        return saying.Text.Classes[token] is WordClass.Preposition or WordClass.Conjunction or WordClass.Subordinator or WordClass.WhWord or WordClass.To
            || (token > 0 && saying.Text.CharsOf(token - 1) is "," or ";");
    }

    /// <summary>"It is not true that", "I do not think": a negation, fillers, and at most words of thinking and being so.</summary>
    private static bool IsTakingBack(ReadOnlySpan<SaidWord> words)
    {
        foreach (var word in words)
        {
            if (word.IsHeavy && !TakingBack.Contains(word.Key))
            {
                return false;
            }
        }

        return words.Length <= LongestTakingBack;
    }

    /// <summary>Whether the one weighty word of either side is another figure, or another name.</summary>
    private static Sense ChangeOf(Saying a, Saying b, ReadOnlySpan<SaidWord> x, ReadOnlySpan<SaidWord> y)
    {
        var (one, other) = (HeavyOf(x), HeavyOf(y));
        return one.Kind == SaidKind.Number && other.Kind == SaidKind.Number ? SaidFigures.Differ(a, one, b, other) ? Sense.Number : Sense.Same
            : one.Kind == SaidKind.Name && other.Kind == SaidKind.Name && SaidNames.Differ(a, one, b, other) ? Sense.Name
            : Sense.Same;
    }

    /// <summary>"armed" and "unarmed", "trust" and "mistrust".</summary>
    private static bool IsPrefixed(Saying a, SaidWord x, Saying b, SaidWord y)
    {
        var longer = a.Text.CharsOf(x.Token);
        var shorter = b.Text.CharsOf(y.Token);
        if (shorter.Length > longer.Length)
        {
            var other = longer;
            longer = shorter;
            shorter = other;
        }

        return longer.Length > shorter.Length && shorter.Length >= ShortestStem && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && longer[..^shorter.Length] is "un" or "Un" or "in" or "im" or "il" or "ir" or "dis" or "non" or "mis";
    }

    private const int ShortestStem = 3;

    /// <summary>"one" is a figure where another stands in its place.</summary>
    private static bool IsOneAgainstNumber(SaidWord x, SaidWord y) =>
        (x.Key == SaidWords.One && y.Kind == SaidKind.Number && y.Key != SaidWords.Digit) || (y.Key == SaidWords.One && x.Kind == SaidKind.Number && x.Key != SaidWords.Digit);

    private static SaidWord HeavyOf(ReadOnlySpan<SaidWord> words)
    {
        foreach (var word in words)
        {
            if (word.IsHeavy)
            {
                return word;
            }
        }

        return default;
    }

    private static int CountHeavy(ReadOnlySpan<SaidWord> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += word.IsHeavy ? 1 : 0;
        }

        return count;
    }

    private static int Count(ReadOnlySpan<SaidWord> words, SaidKind kind)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += word.Kind == kind ? 1 : 0;
        }

        return count;
    }

    private static int CountOpposites(ReadOnlySpan<SaidWord> x, ReadOnlySpan<SaidWord> y)
    {
        var count = 0;
        foreach (var one in x)
        {
            foreach (var other in y)
            {
                count += one.IsHeavy && other.IsHeavy && Opposites.Contains((one.Key, other.Key)) ? 1 : 0;
            }
        }

        return count;
    }

    private static IEnumerable<(uint, uint)> Pairs(uint a, uint b) => [(a, b), (b, a)];
}
