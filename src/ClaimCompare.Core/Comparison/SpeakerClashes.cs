using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

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

    /// <summary>Names under which the speaker of one utterance goes, at most: words that more of them say are anybody's.</summary>
    private const int MostSpeakers = 24;

    /// <summary>So many words no second speaker has, whenever he speaks.</summary>
    private const int VeryLongWords = 14;

    /// <summary>Days within which a quotation is told: the same words a week later may be of another event.</summary>
    private const int OneTime = 2;

    /// <summary>Taken off where the words stand outside quotation marks in one copy and its like, or one of them is another.</summary>
    private const double Unsure = 0.2;

    /// <summary>Taken off where one of the two is called "he", or by his office.</summary>
    private const double Pointed = 0.1;

    /// <summary>Tokens before a quotation in which the man stands who is meant by "he", and the other one must not.</summary>
    private const int NameReach = 60;
    private const int OtherReach = 150;

    private static readonly PhraseTable<bool> Stock = new(LexiconFile.Read("sense").Section("stock"), static _ => true);

    /// <summary>Two speakers of one article each are told of once, however many of their sentences were exchanged: the more, the surer.</summary>
    public static IEnumerable<StatementClash> Of(WordingSets sets, IReadOnlyList<ClaimEntry> claims)
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

        foreach (var holders in QuotedPieces.Shared(claims))
        {
            Note(found, Among(sets, holders, holders, SenseOf(holders[0]), true).Where(candidate => candidate.Clash.Change.Words >= FewestWords || (candidate.OneTime && SharesFrame(candidate.Clash))));
        }

        foreach (var candidates in found.Values)
        {
            var longest = candidates.MaxBy(candidate => candidate.Clash.Change.Words)!;
            var words = candidates.DistinctBy(candidate => candidate.Clash.A.Words[0].Token).Sum(candidate => candidate.Clash.Change.Words);
            var piece = longest.Piece;
            if (words < FewestWords && !piece)
            {
                continue;
            }

            var certain = (longest.OneTime || (words >= VeryLongWords && longest.Clash.Change.Reworded == 0)) && (longest.NamedTogether || words >= LongWords || (piece && SharesFrame(longest.Clash)));
            yield return longest.WithHolders() with { Confidence = !certain ? Strangers : (words >= LongWords ? Long : Medium) - longest.Doubt };
        }
    }

    /// <summary>One sentence of two speakers.</summary>
    /// <param name="One">Those who have the words, as the one has them.</param>
    /// <param name="Other">And as the other has them.</param>
    /// <param name="Piece">It stands inside a sentence of the outlet's.</param>
    private sealed record Candidate(StatementClash Clash, List<Saying> One, List<Saying> Other, bool OneTime, bool NamedTogether, double Doubt, bool Piece)
    {
        public StatementClash WithHolders() => Clash with { HoldersOfA = Holders(One, Other, Clash.A), HoldersOfB = Holders(One, Other, Clash.B) };
    }

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

    private static IEnumerable<Candidate> Among(WordingSets sets, List<Saying> one, List<Saying> other, SenseChange change, bool piece = false)
    {
        if (one.Count == 0 || (change.Words < FewestWordsOfOne && !piece) || (change.Heavy < FewestHeavyOfOne && (change.Words < Saying.FewestPlain || change.Reworded > 0)) || change.Reworded * LongWords > change.Words || IsStock(one[0]))
        {
            yield break;
        }

        var (a, b) = (Named(one), Named(other));
        List<Saying> speakersOfA = [.. a.DistinctBy(saying => saying.Entry.Speaker)], speakersOfB = [.. b.DistinctBy(saying => saying.Entry.Speaker)];
        if (speakersOfA.Count > MostSpeakers || speakersOfB.Count > MostSpeakers)
        {
            yield break;
        }

        foreach (var x in speakersOfA)
        {
            foreach (var y in speakersOfB)
            {
                if (AreTwo(x, y, a, b))
                {
                    var unsure = !x.Quoted || !y.Quoted || change.Reworded > 0 ? Unsure : IsPointedAt(x) || IsPointedAt(y) ? Pointed : 0;
                    yield return new Candidate(
                        new StatementClash(x, y, change, Verdict.Contradiction, Strangers, [], []).Ordered(), one, other,
                        AsOf.AreOfOneTime(x.Entry, y.Entry, OneTime), sets.AreNamedTogether(x, y), unsure, piece);
                }
            }
        }
    }

    private static List<ClaimEntry> Holders(List<Saying> one, List<Saying> other, Saying chosen) =>
        [.. one.Concat(other).Select(saying => saying.Entry).Where(entry => SpeakerRelations.Of(entry, chosen.Entry) == SpeakerRelation.Same)];

    private static bool AreTwo(Saying x, Saying y, List<Saying> a, List<Saying> b) =>
        x.Entry.Article != y.Entry.Article && AreDifferent(x, y) && ((x.Quoted && y.Quoted) || x.Entry.Witness == y.Entry.Witness)
        && !IsNear(x, y) && !IsNear(y, x) && !HasBoth(a, x, y) && !HasBoth(b, x, y);

    private static bool AreDifferent(Saying x, Saying y) => (IsPointedAt(x), IsPointedAt(y)) switch
    {
        (false, false) => SpeakerRelations.Of(x.Entry, y.Entry) == SpeakerRelation.Different,
        (true, false) => IsAnother(x, y),
        (false, true) => IsAnother(y, x),
        _ => IsAnother(x, y) && IsAnother(y, x),
    };

    /// <summary>"he", "the mayor": who it is was found by the engine.</summary>
    private static bool IsPointedAt(Saying saying) => saying.Entry.Attribution!.Sources[0] is var source && (SpeakerRelations.IsPronoun(source) || SpeakerRelations.IsRole(source));

    /// <summary>Whoever "he" is, he is not the one who is named elsewhere, when that one has not come up for long, or another has been named since.</summary>
    private static bool IsAnother(Saying pointed, Saying other)
    {
        var (one, another) = (SpeakerRelations.LastNameOf(pointed.Entry.Attribution!.Sources[0]), SpeakerRelations.LastNameOf(other.Entry.Attribution!.Sources[0]));
        return one.Length > 1 && char.IsUpper(one[0]) && another.Length > 1 && char.IsUpper(another[0]) && SaidNames.Differ(one, another) && SpeakerRelations.Of(pointed.Entry, other.Entry) != SpeakerRelation.Same
            && TokensSince(pointed, one, NameReach) is { } since && (TokensSince(pointed, another, OtherReach) is not { } before || before > since + OtherGap);
    }

    /// <summary>Tokens from the last mention of a name to the quotation, or 0 where its own sentence has it; null where it has not come up within reach.</summary>
    private static int? TokensSince(Saying saying, string name, int reach)
    {
        var text = saying.Text;
        var first = saying.Words[0].Token;
        for (var i = text.Sentences[text.SentenceOf(saying.Words[^1].Token)].EndToken - 1; i >= Math.Max(0, first - reach); i--)
        {
            if (text.CharsOf(i).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return Math.Max(0, first - i);
            }
        }

        return null;
    }

    /// <summary>Tokens by which the other one was named before whoever is meant: not in the same breath.</summary>
    private const int OtherGap = 8;

    /// <summary>Both tell of one thing what is quoted: a weighty word outside the quotation is in both sentences.</summary>
    private static bool SharesFrame(StatementClash clash)
    {
        var (a, b) = (clash.A, clash.B);
        foreach (var x in Frame(a))
        {
            if (Frame(b).Contains(x))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Frame(Saying saying)
    {
        var text = saying.Text;
        var sentence = text.Sentences[text.SentenceOf(saying.Words[0].Token)];
        var frame = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((i < saying.Words[0].Token || i > saying.Words[^1].Token) && text.Tokens[i].Kind == TokenKind.Word && text.Classes[i] != WordClass.ProperNoun && ContentWords.KeyOf(text, i) is { } key && key is not ("say" or "tell"))
            {
                frame.Add(key);
            }
        }

        return frame;
    }

    /// <summary>Sentences whose speaker is named where they stand, or was just before.</summary>
    private static List<Saying> Named(List<Saying> sayings) =>
        [.. sayings.Where(saying => saying.Entry.Attribution is { Cue: not null, Sources: [var source] } && (SpeakerRelations.NameOf(source) is not null || SpeakerRelations.IsPronoun(source) || SpeakerRelations.IsRole(source)))];

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
