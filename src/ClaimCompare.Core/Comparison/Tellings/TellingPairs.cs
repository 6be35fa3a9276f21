using ClaimCompare.Core.Comparison.Certainties;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>Finds sentences of two articles that may tell one thing, the one so and the other otherwise; by the rare words that they share.</summary>
internal static class TellingPairs
{
    /// <summary>Weight of the words that two sentences must share, the word on which they differ apart.</summary>
    private const float LeastShared = 1.2f;

    /// <summary>Sentences set beside one; the likest are taken.</summary>
    private const int MostOfOne = 12;

    /// <summary>Pairs of sentences in which one word is turned in the one and not in the other.</summary>
    public static IEnumerable<TellingPair> Turned(StoryTellings story)
    {
        for (var i = 0; i < story.All.Count; i++)
        {
            var a = story.All[i];
            if (a.Open || !HasTurned(a))
            {
                continue;
            }

            foreach (var (index, _) in Alike(story, i))
            {
                var b = story.All[index];
                if (!b.Open && Pivot(story, a, b) is { } pair && (i < index || !HasTurned(b)))
                {
                    yield return pair;
                }
            }
        }
    }

    /// <summary>Words for saying, and the commonest verbs, weigh no more: that somebody said nothing is not the opposite of that he said something.</summary>
    private const float Said = 0.16f;

    /// <summary>"not guilty of arson but guilty of fraud".</summary>
    private static bool HasBoth(Telling telling, uint key)
    {
        var (turned, plain) = (false, false);
        foreach (var word in telling.Words)
        {
            turned |= word.Key == key && word.Turned;
            plain |= word.Key == key && !word.Turned;
        }

        return turned && plain;
    }

    private static readonly PhraseTable<bool> Limits = new(LexiconFile.Read("sense").Section("limit"), static _ => true);

    /// <summary>"We will not go because it is far": what is turned is why, or when.</summary>
    private static bool IsLimited(Telling telling)
    {
        var text = telling.Text;
        for (var i = text.TokenAt(telling.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < telling.Span.End; i++)
        {
            if (Limits.TryMatch(text.Tokens, i, text.Tokens.Length, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause of the word turns another one: "did none of it" and "did not do any" are one.</summary>
    private static bool TurnsElse(Telling telling, int word)
    {
        if (telling.Words[word].Turned)
        {
            return false;
        }

        var (first, end) = telling.ClauseAround(word);
        for (var i = first; i < end; i++)
        {
            if (telling.Words[i].Turned)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Pairs of sentences of which one hedges what the other tells as a fact.</summary>
    public static IEnumerable<TellingPair> Hedged(StoryTellings story)
    {
        for (var i = 0; i < story.All.Count; i++)
        {
            var a = story.All[i];
            if (a.Hedges.Count == 0 || a.Open || a.IsTitle)
            {
                continue;
            }

            foreach (var (index, _) in Alike(story, i))
            {
                var b = story.All[index];
                if (!b.Open && !b.Guarded && !b.IsTitle && Hedged(a, b) is { } pair)
                {
                    yield return pair;
                }
            }
        }
    }

    /// <summary>The hedged word that the other tells, too: the nearest behind the hedge.</summary>
    private static TellingPair? Hedged(Telling a, Telling b)
    {
        TellingPair? best = null;
        var nearest = HedgeReach;
        foreach (var (token, kind) in a.Hedges)
        {
            // Passed on from others in the one, on somebody's word in the other; and what police call everybody whom they hold.
            if (kind == HedgeKind.Noun || (kind == HedgeKind.Hearsay && b.Claim.Attribution is not null))
            {
                continue;
            }

            var first = 0;
            while (first < a.Words.Length && a.Words[first].Token < token)
            {
                first++;
            }

            for (var i = first; i < Math.Min(EndOfClause(a, first), first + nearest); i++)
            {
                var at = b.Find(a.Words[i].Key);
                if (at >= 0 && a.Words[i].Turned == b.Words[at].Turned && a.Words[i].Role is WordRole.Deed or WordRole.Thing && a.Words[i].Weight > Said && !(a.IsQuoted(i) && b.IsQuoted(at)))
                {
                    (nearest, best) = (i - first, new TellingPair(a, b, i, at));
                }
            }
        }

        return best;
    }

    private static int EndOfClause(Telling telling, int word) => word < telling.Words.Length ? telling.ClauseAround(word).End : word;

    /// <summary>Words behind a hedge that it bears on.</summary>
    private const int HedgeReach = 4;

    /// <summary>The sentences of other articles that share most with one, each with the weight of it.</summary>
    public static IEnumerable<(int Index, float Shared)> Alike(StoryTellings story, int index)
    {
        var telling = story.All[index];
        var shared = new Dictionary<int, float>();
        foreach (var word in telling.Words)
        {
            var weight = story.WeightOf(word);
            foreach (var other in story.Having(word.Key))
            {
                if (story.All[other].Claim.Article != telling.Claim.Article || (telling.IsTitle != story.All[other].IsTitle))
                {
                    shared[other] = shared.GetValueOrDefault(other) + weight;
                }
            }
        }

        return shared.Where(pair => pair.Value >= LeastShared).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostOfOne).Select(pair => (pair.Key, pair.Value));
    }

    private static bool HasTurned(Telling telling)
    {
        foreach (var word in telling.Words)
        {
            if (word.Turned)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The weightiest word that one of the two turns and the other not; a deed before a thing.</summary>
    private static TellingPair? Pivot(StoryTellings story, Telling a, Telling b)
    {
        TellingPair? best = null;
        float most = 0, others = 0;
        for (var i = 0; i < a.Words.Length; i++)
        {
            var word = a.Words[i];
            var at = b.Find(word.Key);
            if (at < 0)
            {
                continue;
            }

            var weight = story.WeightOf(word);
            others += weight;
            if (word.Turned != b.Words[at].Turned && !HasBoth(a, word.Key) && !HasBoth(b, word.Key) && word.Role is WordRole.Deed or WordRole.Thing && word.Weight > Said && b.Words[at].Weight > Said
                && !(a.IsQuoted(i) && b.IsQuoted(at)) && !a.IsCue(i) && !b.IsCue(at) && !TurnsElse(a, i) && !TurnsElse(b, at) && !IsLimited(word.Turned ? a : b))
            {
                var found = weight + (word.Role == WordRole.Deed || b.Words[at].Role == WordRole.Deed ? 2 : 0);
                if (found > most)
                {
                    (most, best) = (found, word.Turned ? new TellingPair(a, b, i, at) : new TellingPair(b, a, at, i));
                }
            }
        }

        return best is { } pair && others - story.WeightOf(pair.A.Words[pair.WordOfA]) >= LeastShared / 2 ? best : null;
    }
}
