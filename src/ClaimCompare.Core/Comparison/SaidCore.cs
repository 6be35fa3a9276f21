using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>What a sentence says before its circumstances: by its weighty words, those of one thing or deed made one, and by what its negation bears on.</summary>
internal sealed class SaidCore
{
    /// <summary>Words from a negation to the one that it bears on.</summary>
    private const int NegationReach = 3;

    /// <summary>Weighty words from which on what follows may be circumstance.</summary>
    private const int FewestHeavy = 2;

    private static readonly LexiconFile Lexicon = LexiconFile.Read("sense");
    private static readonly Dictionary<uint, uint> Alike = ReadAlike();
    private static readonly HashSet<uint> Circumstance = [.. Lexicon.Section("core end").Select(entry => SaidWords.KeyOf(entry.Key))];
    private static readonly HashSet<uint> Limits = [.. Lexicon.Section("limit").Select(entry => SaidWords.KeyOf(entry.Key))];
    private static readonly HashSet<uint> Open = [.. Lexicon.Section("open").Select(entry => SaidWords.KeyOf(entry.Key))];

    private SaidCore(Saying saying, Wording wording, HashSet<uint> words)
    {
        Saying = saying;
        Wording = wording;
        Words = words;
    }

    /// <summary>The way it was put, with all who put it so.</summary>
    public Wording Wording { get; }

    public Saying Saying { get; }

    public HashSet<uint> Words { get; }

    /// <summary>The word that is said not to be so; 0 where nothing is negated, or it is all denied.</summary>
    public uint Negated { get; private init; }

    /// <summary>Said not to be so, by a word of the sentence or by who denies it.</summary>
    public bool IsDenial { get; private init; }

    /// <summary>Left open: "may", "if".</summary>
    public bool IsOpen { get; private init; }

    public bool HasNames { get; private init; }

    /// <summary>Null where nothing is asserted, or more is negated than can be told apart.</summary>
    public static SaidCore? Of(Saying saying, Wording wording)
    {
        if (saying.Entry.Attribution is not { Negated: false, Stance: Stance.States or Stance.Alleges or Stance.Confirms or Stance.Denies } by)
        {
            return null;
        }

        var words = new HashSet<uint>();
        var (negatives, negated, names, open, bounded) = (0, 0u, 0, false, false);
        for (var i = 0; i < saying.Words.Length; i++)
        {
            var word = saying.Words[i];
            open |= Open.Contains(word.Key);
            if ((words.Count >= FewestHeavy && Circumstance.Contains(word.Key)) || (words.Count > 0 && IsBehindComma(saying, word)))
            {
                bounded = Limits.Contains(word.Key);
                break;
            }

            if (word.Kind == SaidKind.Negative)
            {
                negatives++;
                negated = Bearing(saying.Words, i + 1);
            }
            else if (word.IsHeavy)
            {
                words.Add(KeyOf(word));
                names += word.Kind == SaidKind.Name ? 1 : 0;
            }
        }

        // "Denied that it was closed because of the strike": closed it may have been.
        var denies = by.Stance == Stance.Denies;
        if ((denies && !IsClause(saying)) || (bounded && (denies || negatives > 0)))
        {
            return null;
        }

        return negatives + (denies ? 1 : 0) > 1 || (negatives == 1 && negated == 0) ? null
            : new SaidCore(saying, wording, words) { Negated = negated, IsDenial = denies || negatives == 1, IsOpen = open, HasNames = names > 0 };
    }

    /// <summary>The two say the opposite of one thing: what the one denies the other has, and most of what is said beside it.</summary>
    public static bool Clash(SaidCore denial, SaidCore other)
    {
        if (!denial.IsDenial || other.IsDenial || denial.IsOpen || other.IsOpen || (denial.Negated != 0 && !other.Words.Contains(denial.Negated)))
        {
            return false;
        }

        var shared = 0;
        foreach (var word in denial.Words)
        {
            shared += other.Words.Contains(word) ? 1 : 0;
        }

        var longer = Math.Max(denial.Words.Count, other.Words.Count);
        return shared >= (longer <= ShortCore && !denial.HasNames && !other.HasNames ? FewestShared : FewestSharedOfLong) && shared >= LeastShare * Math.Min(denial.Words.Count, other.Words.Count) && shared >= LeastOfLonger * longer;
    }

    private const int FewestShared = 2;
    private const int FewestSharedOfLong = 3;

    /// <summary>Weighty words up to which two shared ones are most of what is said.</summary>
    private const int ShortCore = 3;
    private const double LeastShare = 0.65;
    private const double LeastOfLonger = 0.35;

    /// <summary>"denied that …", not "rejected the report as …".</summary>
    private static bool IsClause(Saying saying)
    {
        var first = saying.Words[0].Token;
        return saying.Text.Classes[first] is WordClass.Subordinator or WordClass.Pronoun or WordClass.Gerund || saying.Text.CharsOf(first) is "that" || (first > 0 && saying.Text.CharsOf(first - 1) is "that");
    }

    private static bool IsBehindComma(Saying saying, SaidWord word) => word.Token > 0 && saying.Text.CharsOf(word.Token - 1) is ",";

    private static uint Bearing(SaidWord[] words, int from)
    {
        for (var i = from; i < Math.Min(words.Length, from + NegationReach); i++)
        {
            if (words[i].IsHeavy)
            {
                return KeyOf(words[i]);
            }
        }

        return 0;
    }

    private static uint KeyOf(SaidWord word) => Alike.GetValueOrDefault(word.Key, word.Key);

    private static Dictionary<uint, uint> ReadAlike()
    {
        var alike = new Dictionary<uint, uint>();
        foreach (var entry in Lexicon.Section("alike"))
        {
            alike.TryAdd(SaidWords.KeyOf(entry.Key), SaidWords.KeyOf(entry.Value));
        }

        return alike;
    }
}
