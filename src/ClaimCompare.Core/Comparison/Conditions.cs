using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Sentences that stop short of a condition: "we will go if they do" and "we will go".</summary>
internal static class Conditions
{
    private static readonly LexiconFile Lexicon = LexiconFile.Read("sense");
    private static readonly PhraseTable<bool> OfAll = new(Lexicon.Section("condition"), static _ => true);
    private static readonly PhraseTable<bool> OfNegated = new(Lexicon.Section("limit"), static _ => true);

    /// <summary>Tokens around a quotation in which an article may give the condition in its own words.</summary>
    private const int Around = 70;

    /// <summary>Share of a condition's weighty words from which an article is taken to give it.</summary>
    private const double LeastGiven = 0.5;

    /// <summary>Both are quotations; the one goes on with a condition, the other prints a full stop there and gives no such thing nearby.</summary>
    public static bool IsCut(Saying a, Saying b, Hunk end)
    {
        var (longer, shorter, first) = end.EndA - end.FirstA > end.EndB - end.FirstB ? (a, b, end.FirstA) : (b, a, end.FirstB);
        var rest = ReferenceEquals(longer, a) ? end.EndB - end.FirstB : end.EndA - end.FirstA;
        return rest == 0 && shorter.Ends && shorter.Starts == longer.Starts && first > 0 && longer.Words[first].Quoted && shorter.Words[^1].Quoted
            && !longer.Words[first].Gap && IsCondition(longer, first) && !IsGiven(shorter, longer.Words.AsSpan(first));
    }

    private static bool IsCondition(Saying saying, int first)
    {
        var tokens = saying.Text.Tokens;
        var at = saying.Words[first].Token;
        return OfAll.TryMatch(tokens, at, tokens.Length, out _, out _) || (IsNegated(saying, first) && OfNegated.TryMatch(tokens, at, tokens.Length, out _, out _));
    }

    private static bool IsNegated(Saying saying, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (saying.Words[i].Kind == SaidKind.Negative)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGiven(Saying saying, ReadOnlySpan<SaidWord> condition)
    {
        var text = saying.Text;
        var near = new HashSet<uint>();
        var words = new List<SaidWord>();
        var end = Math.Min(text.Tokens.Length, saying.Words[^1].Token + Around);
        for (var i = Math.Max(0, saying.Words[0].Token - Around); i < end;)
        {
            var outside = i < saying.Words[0].Token || i > saying.Words[^1].Token;
            i += outside && (text.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) ? SaidWords.Read(text, i, end, false, false, words) : 1;
        }

        foreach (var word in words)
        {
            near.Add(word.Key);
        }

        var (heavy, given) = (0, 0);
        foreach (var word in condition)
        {
            heavy += word.IsHeavy ? 1 : 0;
            given += word.IsHeavy && near.Contains(word.Key) ? 1 : 0;
        }

        return given > 0 && given >= LeastGiven * heavy;
    }
}
