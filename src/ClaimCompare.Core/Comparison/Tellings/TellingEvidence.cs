namespace ClaimCompare.Core.Comparison.Tellings;

/// <summary>What setting two sentences side by side shows.</summary>
/// <param name="HeldOfFirst">Share of the first one's clause, by weight of its words, that the second sentence has.</param>
/// <param name="HeldOfSecond">The same of the second one's clause.</param>
/// <param name="Shared">Weight of the words that both clauses have, the one on which they differ apart.</param>
/// <param name="Lead">By how much the two are more alike than either is like another sentence of the other's article.</param>
/// <param name="ToldBothWays">An article has the word both ways in sentences like the other's.</param>
/// <param name="Distance">Words between a hedge of the first and the word on which they differ.</param>
internal readonly record struct TellingEvidence(float HeldOfFirst, float HeldOfSecond, float Shared, float Lead, bool ToldBothWays, int Distance)
{
    public float Held => HeldOfFirst * HeldOfSecond;
}

/// <summary>Looks at two sentences for whether they tell one proposition.</summary>
internal sealed class TellingReading(StoryTellings story)
{
    /// <summary>Share of the likeness of two sentences from which a third one tells the same.</summary>
    private const float AsLike = 0.6f;

    private const float Least = 1e-3f;

    public TellingEvidence Of(TellingPair pair)
    {
        var (a, b) = (pair.A, pair.B);
        var (held, shared) = Held(a, b, pair.WordOfA, pair.WordOfB);
        var (heldOfSecond, _) = Held(b, a, pair.WordOfB, pair.WordOfA);
        return new TellingEvidence(
            held,
            heldOfSecond,
            shared,
            Likeness(a, b) - MathF.Max(Likest(a, b), Likest(b, a)),
            Tells(a, b, a.Words[pair.WordOfA]) || Tells(b, a, b.Words[pair.WordOfB]),
            DistanceOf(pair));
    }

    /// <summary>How much two sentences have in common, 0 to 1.</summary>
    private float Likeness(Telling a, Telling b)
    {
        float shared = 0, ofA = 0, ofB = 0;
        foreach (var word in a.Words)
        {
            var weight = story.WeightOf(word);
            ofA += weight;
            shared += b.Find(word.Key) >= 0 ? weight : 0;
        }

        foreach (var word in b.Words)
        {
            ofB += story.WeightOf(word);
        }

        return shared / MathF.Max(Least, MathF.Sqrt(ofA * ofB));
    }

    /// <summary>The article of the other has the word as the first one has it, in a sentence that is like it.</summary>
    private bool Tells(Telling telling, Telling other, ToldWord word)
    {
        var like = AsLike * Likeness(telling, other);
        foreach (var index in story.Having(word.Key))
        {
            var third = story.All[index];
            if (!ReferenceEquals(third, other) && third.Claim.Article == other.Claim.Article && !third.IsTitle && third.Find(word.Key) is >= 0 and var at && third.Words[at].Turned == word.Turned && Likeness(telling, third) >= like)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How like the likest sentence of the other's article is, the other apart.</summary>
    private float Likest(Telling telling, Telling other)
    {
        float best = 0;
        foreach (var candidate in story.Of(other.Claim.Ref.Article))
        {
            best = ReferenceEquals(candidate, other) || candidate.IsTitle || ReferenceEquals(candidate, telling) ? best : MathF.Max(best, Likeness(telling, candidate));
        }

        return best;
    }

    /// <summary>The share of a clause that another sentence has, and the weight of what the two clauses share.</summary>
    private (float Held, float Shared) Held(Telling telling, Telling other, int word, int pivot)
    {
        var (first, end) = telling.ClauseAround(word);
        var (from, to) = other.ClauseAround(pivot);
        float all = 0, held = 0, shared = 0;
        for (var i = first; i < end; i++)
        {
            var weight = story.WeightOf(telling.Words[i]);
            var at = other.Find(telling.Words[i].Key);
            all += weight;
            held += at >= 0 ? weight : 0;
            shared += i != word && at >= from && at < to ? weight : 0;
        }

        return (held / MathF.Max(Least, all), shared);
    }

    private static int DistanceOf(TellingPair pair)
    {
        var nearest = pair.A.Words.Length;
        foreach (var (token, _) in pair.A.Hedges)
        {
            var between = 0;
            while (between < pair.WordOfA && pair.A.Words[pair.WordOfA - between - 1].Token > token)
            {
                between++;
            }

            nearest = token <= pair.A.Words[pair.WordOfA].Token ? Math.Min(nearest, between) : nearest;
        }

        return nearest;
    }
}
