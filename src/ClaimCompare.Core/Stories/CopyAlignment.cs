namespace ClaimCompare.Core.Stories;

/// <summary>The words that two texts share in runs, wherever they stand in either.</summary>
/// <param name="Passages">In the order of the first text; light edits within a passage are bridged.</param>
/// <param name="Shared">Words that stand in shared runs, edits not counted.</param>
/// <param name="Told">Those of them outside quotation marks, about.</param>
/// <param name="GoesOn">
/// A passage as long as a paragraph goes on from one sentence to the next: two reporters may word one sentence alike, and who gave a
/// figure may end one and open the next, but nobody words a paragraph as another does.
/// </param>
internal sealed record CopyAlignment(IReadOnlyList<SharedWords> Passages, int Shared, int Told, bool GoesOn)
{
    /// <summary>So many words must be shared before and behind the end of a sentence.</summary>
    private const int AroundSentence = 4;

    /// <summary>A passage is at least this long: shorter runs are set phrases, titles and names.</summary>
    private const int FewestWords = 8;

    /// <summary>Words of a short paragraph of news.</summary>
    private const int ParagraphWords = 32;

    /// <summary>Words changed, cut or put in between two runs of one passage.</summary>
    private const int WidestEdit = 4;

    /// <summary>Places of one shingle that are tried; a text that repeats itself more often is no article.</summary>
    private const int MostPlaces = 8;

    /// <summary>Aligns two texts in time linear in both.</summary>
    public static CopyAlignment Of(CopyText a, CopyText b)
    {
        var passages = Bridge(Runs(a, b)).Where(passage => passage.Shared >= FewestWords).ToList();
        var quoted = passages.Sum(passage => QuotedIn(a, passage) * passage.Shared / (passage.EndA - passage.FirstA));
        var shared = passages.Sum(passage => passage.Shared);
        return new CopyAlignment(passages, shared, shared - quoted, passages.Exists(passage => passage.Shared >= ParagraphWords && CrossesSentence(a, passage)));
    }

    private static int QuotedIn(CopyText text, SharedWords passage)
    {
        var quoted = 0;
        for (var i = passage.FirstA; i < passage.EndA; i++)
        {
            quoted += text.Quoted[i] ? 1 : 0;
        }

        return quoted;
    }

    private static bool CrossesSentence(CopyText text, SharedWords passage)
    {
        for (var i = passage.FirstA + AroundSentence; i <= passage.EndA - AroundSentence; i++)
        {
            if (text.StartsSentence(i) && !(text.Quoted[i] && text.Quoted[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static List<SharedWords> Runs(CopyText a, CopyText b)
    {
        using var places = new ShinglePlaces(b.Shingles);
        var taken = new bool[b.Words.Length];
        var runs = new List<SharedWords>();
        var expected = -1;
        for (var i = 0; i < a.Shingles.Length;)
        {
            var (at, length) = Longest(a, b, i, places, taken, expected);
            if (length < CopyText.ShingleWords)
            {
                i++;
                continue;
            }

            taken.AsSpan(at, length).Fill(true);
            runs.Add(new SharedWords(i, i + length, at, at + length, length));
            i += length;
            expected = at + length;
        }

        return runs;
    }

    /// <summary>The longest run at <paramref name="i"/>; of equally long ones that which goes on where the last run ended.</summary>
    private static (int At, int Length) Longest(CopyText a, CopyText b, int i, in ShinglePlaces places, bool[] taken, int expected)
    {
        var best = (At: 0, Length: 0);
        var tried = 0;
        for (var at = places.First(a.Shingles[i]); at >= 0 && tried < MostPlaces; at = places.Next(at), tried++)
        {
            var length = 0;
            while (i + length < a.Words.Length && at + length < b.Words.Length && !taken[at + length] && a.Words[i + length] == b.Words[at + length])
            {
                length++;
            }

            if (length > best.Length || (length == best.Length && Math.Abs(at - expected) < Math.Abs(best.At - expected)))
            {
                best = (at, length);
            }
        }

        return best;
    }

    private static List<SharedWords> Bridge(List<SharedWords> runs)
    {
        var passages = new List<SharedWords>();
        foreach (var run in runs)
        {
            if (passages.Count > 0 && passages[^1] is var last && run.FirstA - last.EndA <= WidestEdit
                && run.FirstB >= last.EndB && run.FirstB - last.EndB <= WidestEdit)
            {
                passages[^1] = new SharedWords(last.FirstA, run.EndA, last.FirstB, run.EndB, last.Shared + run.Shared);
            }
            else
            {
                passages.Add(run);
            }
        }

        return passages;
    }
}

/// <summary>A passage of two texts, by word positions, ends exclusive.</summary>
/// <param name="Shared">How many of its words are the same.</param>
internal readonly record struct SharedWords(int FirstA, int EndA, int FirstB, int EndB, int Shared);
