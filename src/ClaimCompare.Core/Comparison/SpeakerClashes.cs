using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Comparison;

/// <summary>One quotation, given to two people.</summary>
internal static class SpeakerClashes
{
    /// <summary>Nobody names the two together and the words are few, or they were said at two times: they may be men of two events.</summary>
    private const double Strangers = 0.45;

    private const double Long = 0.85;
    private const double Medium = 0.65;

    /// <summary>Words and weighty words from which a quotation is nobody else's; shorter ones two people may well say alike.</summary>
    private const int FewestWords = 6;

    /// <summary>The same of one of several sentences.</summary>
    private const int FewestWordsOfOne = 4;
    private const int FewestHeavyOfOne = 2;
    private const int LongWords = 9;

    /// <summary>Days within which a quotation is told: the same words a week later may be of another event.</summary>
    private const int OneTime = 2;

    /// <summary>Taken off where one of the two is a pronoun, or the words stand outside quotation marks in one copy and its like.</summary>
    private const double Unsure = 0.2;

    /// <summary>Tokens before a quotation in which the man stands who is meant by "he", and the other one must not.</summary>
    private const int NameReach = 60;
    private const int OtherReach = 150;

    private static readonly PhraseTable<bool> Stock = new(LexiconFile.Read("sense").Section("stock"), static _ => true);

    /// <summary>Two speakers of one article each are told of once, however many of their sentences were exchanged: the more, the surer.</summary>
    public static IEnumerable<StatementClash> Of(WordingSets sets)
    {
        var found = new Dictionary<(string, string, string, string), List<Candidate>>();
        foreach (var wording in sets.All)
        {
            var holders = sets.HoldersOf(wording);
            Note(found, Among(sets, holders, holders, SenseOf(wording.First)));
        }

        foreach (var pair in sets.Pairs)
        {
            if (pair.Change is { Sense: Sense.Same, Trimmed: true } or { Sense: Sense.Same, Reworded: 1 })
            {
                Note(found, Among(sets, pair.A.Holders, pair.B.Holders, pair.Change));
            }
        }

        foreach (var candidates in found.Values)
        {
            var longest = candidates.MaxBy(candidate => candidate.Clash.Change.Words)!;
            var words = candidates.DistinctBy(candidate => candidate.Clash.A.Words[0].Token).Sum(candidate => candidate.Clash.Change.Words);
            if (words < FewestWords)
            {
                continue;
            }

            var certain = longest.OneTime && (longest.NamedTogether || words >= LongWords);
            yield return longest.Clash with { Confidence = !certain ? Strangers : (words >= LongWords ? Long : Medium) - longest.Doubt };
        }
    }

    /// <summary>One sentence of two speakers.</summary>
    private sealed record Candidate(StatementClash Clash, bool OneTime, bool NamedTogether, double Doubt);

    private static void Note(Dictionary<(string, string, string, string), List<Candidate>> found, IEnumerable<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            var (a, b) = (candidate.Clash.A.Entry, candidate.Clash.B.Entry);
            var (forth, back) = ((a.Ref.Article, a.Speaker!, b.Ref.Article, b.Speaker!), (b.Ref.Article, b.Speaker!, a.Ref.Article, a.Speaker!));
            if (!found.TryGetValue(forth, out var known) && !found.TryGetValue(back, out known))
            {
                found.Add(forth, known = []);
            }

            if (known.Count < MostOfOnePair)
            {
                known.Add(candidate);
            }
        }
    }

    /// <summary>Sentences of two speakers that are added up.</summary>
    private const int MostOfOnePair = 20;

    private static SenseChange SenseOf(Saying saying) => new(Sense.Same, saying.Words.Length, saying.Heavy, 0, default);

    private static IEnumerable<Candidate> Among(WordingSets sets, List<Saying> one, List<Saying> other, SenseChange change)
    {
        if (change.Words < FewestWordsOfOne || (change.Heavy < FewestHeavyOfOne && (change.Words < Saying.FewestPlain || change.Reworded > 0)) || change.Reworded * LongWords > change.Words || one.Count == 0 || IsStock(one[0]))
        {
            yield break;
        }

        var (a, b) = (Named(one), Named(other));
        foreach (var x in a.DistinctBy(saying => saying.Entry.Speaker))
        {
            foreach (var y in b.DistinctBy(saying => saying.Entry.Speaker))
            {
                if (AreTwo(x, y, a, b))
                {
                    var unsure = !x.Quoted || !y.Quoted || IsPronoun(x) || IsPronoun(y) ? Unsure : 0;
                    yield return new Candidate(
                        new StatementClash(x, y, change, Verdict.Contradiction, Strangers, Holders(one, other, x), Holders(one, other, y)).Ordered(),
                        AsOf.AreOfOneTime(x.Entry, y.Entry, OneTime), sets.AreNamedTogether(x, y), unsure);
                }
            }
        }
    }

    private static List<ClaimEntry> Holders(List<Saying> one, List<Saying> other, Saying chosen) =>
        [.. one.Concat(other).Select(saying => saying.Entry).Where(entry => SpeakerRelations.Of(entry, chosen.Entry) == SpeakerRelation.Same)];

    private static bool AreTwo(Saying x, Saying y, List<Saying> a, List<Saying> b) =>
        x.Entry.Article != y.Entry.Article && AreDifferent(x, y) && ((x.Quoted && y.Quoted) || x.Entry.Witness == y.Entry.Witness)
        && !IsNear(x, y) && !IsNear(y, x) && !HasBoth(a, x, y) && !HasBoth(b, x, y);

    private static bool AreDifferent(Saying x, Saying y) => (IsPronoun(x), IsPronoun(y)) switch
    {
        (false, false) => SpeakerRelations.Of(x.Entry, y.Entry) == SpeakerRelation.Different,
        (true, false) => IsAnother(x, y),
        (false, true) => IsAnother(y, x),
        _ => false,
    };

    private static bool IsPronoun(Saying saying) => SpeakerRelations.IsPronoun(saying.Entry.Attribution!.Sources[0]);

    /// <summary>Whoever "he" is, he is not the one who is named elsewhere, when that one has not come up for long and another has just been named.</summary>
    private static bool IsAnother(Saying pronoun, Saying named)
    {
        var (one, other) = (SpeakerRelations.LastNameOf(pronoun.Entry.Attribution!.Sources[0]), SpeakerRelations.LastNameOf(named.Entry.Attribution!.Sources[0]));
        return one.Length > 1 && char.IsUpper(one[0]) && SaidNames.Differ(one, other) && SpeakerRelations.Of(pronoun.Entry, named.Entry) != SpeakerRelation.Same
            && IsNamedBefore(pronoun, one, NameReach) && !IsNamedBefore(pronoun, other, OtherReach);
    }

    private static bool IsNamedBefore(Saying saying, string name, int reach)
    {
        var text = saying.Text;
        var end = text.Sentences[text.SentenceOf(saying.Words[^1].Token)].EndToken;
        for (var i = Math.Max(0, saying.Words[0].Token - reach); i < end; i++)
        {
            if (text.CharsOf(i).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sentences whose speaker is named where they stand, or was just before.</summary>
    private static List<Saying> Named(List<Saying> sayings) =>
        [.. sayings.Where(saying => saying.Entry.Attribution is { Cue: not null, Sources: [var source] } && (SpeakerRelations.NameOf(source) is not null || SpeakerRelations.IsPronoun(source)))];

    /// <summary>The sentence around the quotation names the other one, too: he may be whom it is said to.</summary>
    private static bool IsNear(Saying saying, Saying other)
    {
        var last = SpeakerRelations.LastNameOf(other.Entry.Attribution!.Sources[0]);
        var text = saying.Text;
        var first = text.Sentences[text.SentenceOf(saying.Words[0].Token)];
        var end = text.Sentences[text.SentenceOf(saying.Words[^1].Token)].EndToken;
        for (var i = first.FirstToken; i < end; i++)
        {
            if (text.CharsOf(i).Equals(last, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One article has the words from both.</summary>
    private static bool HasBoth(List<Saying> sayings, Saying x, Saying y)
    {
        foreach (var saying in sayings)
        {
            if ((saying.Entry.Article == x.Entry.Article && SpeakerRelations.Of(saying.Entry, y.Entry) == SpeakerRelation.Same)
                || (saying.Entry.Article == y.Entry.Article && SpeakerRelations.Of(saying.Entry, x.Entry) == SpeakerRelation.Same))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStock(Saying saying)
    {
        var tokens = saying.Text.Tokens;
        foreach (var word in saying.Words)
        {
            if (Stock.TryMatch(tokens, word.Token, tokens.Length, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
