using ClaimCompare.Core.Claims;

namespace ClaimCompare.Core.Comparison;

/// <summary>One way in which a sentence was put, and all who put it so.</summary>
internal sealed class Wording(Saying first)
{
    private readonly HashSet<string> articles = new(StringComparer.Ordinal);

    /// <summary>The sentence as the first of its holders has it: their words are the same.</summary>
    public Saying First { get; } = first;

    public List<Saying> Holders { get; } = [];

    public void Add(Saying saying)
    {
        Holders.Add(saying);
        articles.Add(saying.Entry.Ref.Article);
    }

    public bool IsIn(string article) => articles.Contains(article);

    public bool SharesArticle(Wording other) => articles.Overlaps(other.articles);
}

/// <summary>Two wordings and what setting them side by side shows.</summary>
internal readonly record struct WordingPair(Wording A, Wording B, SenseChange Change);

/// <summary>The wordings of a story's statements, and which of them may be of one utterance.</summary>
internal static class Wordings
{
    /// <summary>A word that more wordings have than this says little of any; the rarer words of the sentence find its like.</summary>
    private const int MostOfOneWord = 60;

    /// <summary>Weighty words that two must share before they are set side by side.</summary>
    private const int FewestShared = 2;

    /// <summary>Wordings of one story that are looked at: no story has them, a flood of text might.</summary>
    private const int Most = 20_000;

    public static List<Wording> Of(IEnumerable<ClaimEntry> claims)
    {
        var byWords = new Dictionary<ulong, Wording>();
        var wordings = new List<Wording>();
        foreach (var entry in claims)
        {
            if (entry.Claim is not { Kind: ClaimKind.Statement, Withheld: false, In: ClaimPlace.Text } || entry.Attribution is not { Contents.Count: > 0 })
            {
                continue;
            }

            foreach (var saying in Saying.Of(entry))
            {
                if (!byWords.TryGetValue(saying.Wording, out var wording) && wordings.Count < Most)
                {
                    byWords.Add(saying.Wording, wording = new Wording(saying));
                    wordings.Add(wording);
                }

                wording?.Add(saying);
            }
        }

        return wordings;
    }

    /// <summary>Pairs that are one utterance; found by the words they share, so that the work grows with the number of wordings, not of pairs.</summary>
    public static List<WordingPair> Pairs(List<Wording> wordings)
    {
        var having = new Dictionary<uint, List<int>>();
        for (var i = 0; i < wordings.Count; i++)
        {
            foreach (var word in wordings[i].First.Words)
            {
                if (word.IsHeavy)
                {
                    var list = having.TryGetValue(word.Key, out var known) ? known : having[word.Key] = [];
                    if (list.Count == 0 || list[^1] != i)
                    {
                        list.Add(i);
                    }
                }
            }
        }

        var pairs = new List<WordingPair>();
        var shared = new Dictionary<int, int>();
        for (var i = 0; i < wordings.Count; i++)
        {
            shared.Clear();
            foreach (var key in wordings[i].First.Words.Where(word => word.IsHeavy).Select(word => word.Key).Distinct())
            {
                if (having[key] is { Count: <= MostOfOneWord } others)
                {
                    foreach (var other in others)
                    {
                        if (other > i)
                        {
                            shared[other] = shared.GetValueOrDefault(other) + 1;
                        }
                    }
                }
            }

            foreach (var (other, _) in shared.Where(pair => pair.Value >= FewestShared).OrderBy(pair => pair.Key))
            {
                if (SenseChange.Of(wordings[i].First, wordings[other].First) is { Sense: not Sense.Apart } change)
                {
                    pairs.Add(new WordingPair(wordings[i], wordings[other], change));
                }
            }
        }

        return pairs;
    }
}
