using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Headlines;

/// <summary>A sentence of a text, held against its headline.</summary>
/// <param name="Claim">The claim that stands for it.</param>
/// <param name="Index">Number of the sentence.</param>
/// <param name="First">First token.</param>
/// <param name="End">Behind the last token.</param>
internal sealed record HeadlineSentence(ClaimEntry Claim, int Index, int First, int End, HashSet<string> Words, HashSet<string> Deeds)
{
    public ArticleText Text => Claim.Article.Body.Text;

    public bool Holds(PhraseTable<bool> phrases) => Headline.Holds(Text, First, End, phrases);

    /// <summary>Tokens before a deed in which its hedge stands, and behind it in which it is said to be looked into.</summary>
    private const int HedgeReach = 4;
    private const int UnderWayReach = 10;

    private static readonly PhraseTable<bool> Would = Headline.Table("would");
    private static readonly PhraseTable<bool> Announcing = Headline.Table("announcing");

    /// <summary>"may have killed", "asked for the rescue", "a rescue is being discussed".</summary>
    public bool LeavesOpen(HashSet<string> deeds, PhraseTable<bool> doubted, PhraseTable<bool> pending, PhraseTable<bool> underWay)
    {
        for (var i = First; i < End; i++)
        {
            if (ContentWords.KeyOf(Text, i) is { } key && deeds.Contains(key) && !DoubtsDoer(i)
                && (Headline.Holds(Text, Math.Max(First, i - HedgeReach), i, doubted) || Headline.Holds(Text, Math.Max(First, i - HedgeReach), i, pending)
                    || (Headline.Holds(Text, Math.Max(First, i - HedgeReach), i, Would) && !Headline.Holds(Text, First, i, Announcing))
                    || Headline.Holds(Text, i + 1, Math.Min(End, i + 1 + UnderWayReach), underWay)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"named as the man suspected of killing five people": that five were killed is beyond doubt, by whom is not.</summary>
    private bool DoubtsDoer(int deed) =>
        deed - 2 > First && deed + 1 < End && Text.CharsOf(deed - 1) is "of" && Text.CharsOf(deed - 2) is "suspected" or "accused" && Text.Classes[deed - 3] == WordClass.Noun && Text.Classes[deed + 1] == WordClass.Number;

    /// <summary>"did not resign": a negation right before a deed.</summary>
    public bool Denies(HashSet<string> deeds)
    {
        for (var i = First; i < End; i++)
        {
            if (ContentWords.KeyOf(Text, i) is { } key && deeds.Contains(key) && Headline.IsNegated(Text, Math.Max(First, i - HedgeReach), i))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsNegated => Headline.IsNegated(Text, First, End);

    /// <summary>Words that it shares with the headline.</summary>
    public int Shared(Headline headline)
    {
        var shared = 0;
        foreach (var word in headline.Words)
        {
            shared += Words.Contains(word) ? 1 : 0;
        }

        return shared;
    }
}
