using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>The attributions found so far, and the quotations they have taken.</summary>
internal sealed class Drafts(Reading reading) : IDisposable
{
    private readonly bool[] taken = new bool[reading.Quotes.Regions.Length];

    public List<Draft> All { get; } = Scratch<Draft>.Rent();

    public void Dispose()
    {
        Spare<Draft>.Give(All);
        Scratch<Draft>.Return(All);
    }

    /// <summary>The index in <see cref="All"/> of the first attribution of the sentence being read.</summary>
    public int SentenceStart { get; private set; }

    public void BeginSentence() => SentenceStart = All.Count;

    /// <summary>Everything before this token belongs to contents that run over several sentences.</summary>
    public int CoveredTo { get; private set; }

    public void Cover(int end) => CoveredTo = Math.Max(CoveredTo, end);

    /// <summary>The last attribution of the sentence being read.</summary>
    public Draft? LastInSentence => All.Count > SentenceStart ? All[^1] : null;

    public bool IsTaken(int region) => taken[region];

    public bool Add(Draft draft)
    {
        if (draft.Contents.Count == 0)
        {
            return false;
        }

        foreach (var content in draft.Contents)
        {
            Take(content);
        }

        All.Add(draft);
        return true;
    }

    /// <summary>Takes back the attribution of a cue in the sentence being read.</summary>
    public void RemoveCue(int cue)
    {
        for (var i = All.Count - 1; i >= SentenceStart; i--)
        {
            if (All[i].Cue.First == cue)
            {
                All.RemoveAt(i);
            }
        }
    }

    /// <summary>Adds a content to an attribution made before.</summary>
    public void Append(Draft draft, TokenSpan content)
    {
        draft.Add(content);
        Take(content);
    }

    private void Take(TokenSpan content)
    {
        for (var i = content.First; i < content.End;)
        {
            var region = reading.Quotes.RegionAt(i);
            if (region < 0)
            {
                i++;
                continue;
            }

            taken[region] = true;
            i = Math.Max(i + 1, reading.Quotes.Regions[region].Behind);
        }
    }
}
