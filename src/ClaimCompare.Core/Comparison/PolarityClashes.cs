using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Comparison;

/// <summary>One source, which says a thing in one article and that it is not so in another.</summary>
internal static class PolarityClashes
{
    private const double Plain = 0.8;

    /// <summary>Taken off where words were put in others, and where the negated side goes on: the negation may bear on that alone.</summary>
    private const double PerReworded = 0.1;
    private const double Longer = 0.35;

    /// <summary>Weighty words that both must have, and for each word put in others.</summary>
    private const int FewestHeavy = 2;
    private const int HeavyPerReworded = 3;

    /// <summary>The same where one of them is a denial: it denies what was said by others, and is about that thing.</summary>
    private const int HeavyPerRewordedDenial = 2;

    /// <summary>Days within which a thing said and denied are of one time; a later denial is news.</summary>
    private const int OneTime = 1;

    private static readonly HashSet<uint> Open = [.. LexiconFile.Read("sense").Section("open").Select(entry => SaidWords.KeyOf(entry.Key))];

    private static readonly HashSet<uint> Dead = [.. LexiconFile.Read("sense").Section("dead").Select(entry => SaidWords.KeyOf(entry.Key))];

    public static IEnumerable<StatementClash> Of(WordingSets sets)
    {
        var found = new Dictionary<(ClaimEntry, ClaimEntry), StatementClash>();
        foreach (var wording in sets.All)
        {
            var holders = sets.HoldersOf(wording);
            Note(found, Among(holders, holders, new SenseChange(Sense.Same, wording.First.Words.Length, wording.First.Heavy, 0, default)));
        }

        foreach (var pair in sets.Pairs)
        {
            if (pair.Change.Sense is Sense.Same or Sense.Turned && !sets.AreInOneArticle(pair.A, pair.B))
            {
                Note(found, Among(pair.A.Holders, pair.B.Holders, pair.Change));
            }
        }

        Note(found, SaidCores.Pairs(sets).Where(pair => (IsDenial(pair.Denial.Saying) || Negations(pair.Other.Saying) == 0) && IsOfDead(pair.Denial.Saying) == IsOfDead(pair.Other.Saying)).Select(pair => Make(sets, pair.Denial, pair.Other)));
        return found.Values;
    }

    /// <summary>Two statements are told of once, as surely as any way of reading them allows.</summary>
    private static void Note(Dictionary<(ClaimEntry, ClaimEntry), StatementClash> found, IEnumerable<StatementClash> clashes)
    {
        foreach (var clash in clashes)
        {
            var (key, back) = ((clash.A.Entry, clash.B.Entry), (clash.B.Entry, clash.A.Entry));
            key = found.ContainsKey(back) ? back : key;
            if (!found.TryGetValue(key, out var known) || known.Confidence < clash.Confidence)
            {
                found[key] = clash;
            }
        }
    }

    private static StatementClash Make(WordingSets sets, SaidCore denial, SaidCore other)
    {
        var (a, b) = (denial.Saying, other.Saying);
        var change = new SenseChange(Sense.Turned, Math.Min(a.Words.Length, b.Words.Length), Math.Min(a.Heavy, b.Heavy), 0, default);
        return Make(a, b, change, Holders(sets.HoldersOf(denial.Wording), a), Holders(sets.HoldersOf(other.Wording), b)) with { Confidence = Reworded };
    }

    /// <summary>The same in other words: what is denied and most of what is said beside it are one.</summary>
    private const double Reworded = 0.6;

    private static IEnumerable<StatementClash> Among(List<Saying> one, List<Saying> other, SenseChange change)
    {
        if (change.Heavy < FewestHeavy || change.Reworded * HeavyPerRewordedDenial > change.Heavy)
        {
            yield break;
        }

        foreach (var a in one.DistinctBy(saying => (saying.Entry.Speaker, IsDenial(saying))))
        {
            foreach (var b in other.DistinctBy(saying => (saying.Entry.Speaker, IsDenial(saying))))
            {
                if (a.Entry.Article != b.Entry.Article && Clash(a, b, change) && SpeakerRelations.Of(a.Entry, b.Entry) == SpeakerRelation.Same)
                {
                    yield return Make(a, b, change, Holders(one, a), Holders(other, b));
                }
            }
        }
    }

    private static bool Clash(Saying a, Saying b, SenseChange change) =>
        !(change.Sense == Sense.Turned && a.IsQuotedAt(change.Hunk.FirstA, change.Hunk.EndA) && b.IsQuotedAt(change.Hunk.FirstB, change.Hunk.EndB)) && Asserts(a) && Asserts(b) && IsOpen(a) == IsOpen(b) && IsOfDead(a) == IsOfDead(b)
        && (change.Sense == Sense.Turned) != (IsDenial(a) != IsDenial(b)) && (change.Sense == Sense.Same || change.Reworded * HeavyPerReworded <= change.Heavy);

    /// <summary>"The bodies of six were found", "six were not found": the dead, and those who are missing.</summary>
    private static bool IsOfDead(Saying saying)
    {
        foreach (var word in saying.Words)
        {
            if (Dead.Contains(word.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static StatementClash Make(Saying a, Saying b, SenseChange change, List<ClaimEntry> heldByA, List<ClaimEntry> heldByB)
    {
        var bound = Negations(a) > Negations(b) ? change.BoundA : change.BoundB;
        var confidence = Plain - (PerReworded * change.Reworded) - (bound ? Longer : 0);
        var order = Order(heldByA, heldByB);
        var clash = new StatementClash(a, b, change, order == 0 ? Verdict.Contradiction : Verdict.Superseded, confidence, heldByA, heldByB);
        return order == 0 ? clash.Ordered() : order < 0 ? clash : clash.Swapped();
    }

    private static int Negations(Saying saying) => saying.Words.Count(word => word.Kind == SaidKind.Negative) + (IsDenial(saying) ? 1 : 0);

    private static List<ClaimEntry> Holders(List<Saying> sayings, Saying chosen) =>
        [.. sayings.Where(saying => IsDenial(saying) == IsDenial(chosen) && SpeakerRelations.Of(saying.Entry, chosen.Entry) == SpeakerRelation.Same).Select(saying => saying.Entry)];

    private static bool IsDenial(Saying saying) => saying.Entry.Attribution!.Stance == Stance.Denies;

    private static bool Asserts(Saying saying) =>
        saying.Entry.Attribution is { Negated: false, Stance: Stance.States or Stance.Alleges or Stance.Confirms or Stance.Denies };

    private static bool IsOpen(Saying saying)
    {
        foreach (var word in saying.Words)
        {
            if (Open.Contains(word.Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>-1 where all of the first said it more than a day before the second, 1 where after; 0 where they are of one time, or it is not known.</summary>
    private static int Order(List<ClaimEntry> a, List<ClaimEntry> b)
    {
        var (one, other) = (Days(a), Days(b));
        return one is not { } x || other is not { } y ? 0 : x.Last + OneTime < y.First ? -1 : y.Last + OneTime < x.First ? 1 : 0;
    }

    private static (int First, int Last)? Days(List<ClaimEntry> entries)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var entry in entries)
        {
            if (AsOf.DayOf(entry) is not { } day)
            {
                return null;
            }

            (first, last) = (Math.Min(first, day.DayNumber), Math.Max(last, day.DayNumber));
        }

        return (first, last);
    }
}
