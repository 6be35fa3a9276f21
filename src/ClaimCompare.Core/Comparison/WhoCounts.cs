using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>
/// Differences that only come of who is counted: a toll with or without the attacker who died, the number shot with or
/// without those of them who died.
/// </summary>
internal static class WhoCounts
{
    private static readonly WordTable<bool> Attackers = Words("attacker");
    private static readonly WordTable<bool> Deaths = Words("death");
    private static readonly WordTable<bool> Slayers = Words("slayer");
    private static readonly int By = Vocabulary.IdOf("by");
    private static readonly WordTable<bool> Selves = Words("self");
    private static readonly WordTable<bool> Dying = Words("dying");
    private static readonly WordTable<bool> Undergoing = Words("undergoing");
    private static readonly WordTable<bool> Counting = Words("counting");

    /// <summary>Tokens from the attacker to the word of his death.</summary>
    private const int Reach = 8;

    public static bool Explains(Axes axes, ClaimEntry a, ClaimEntry b) => axes.Measure switch
    {
        Measure.Killed => DiffersByOne(a, b) && MayCountAttacker(a) && MayCountAttacker(b) && (AttackerDied(a.Article) || AttackerDied(b.Article)),
        Measure.Injured => Difference(a, b) is > 0 and var difference && SaysShot(a.Interval.Low > b.Interval.Low ? a : b) && (Killed(a.Article, difference) || Killed(b.Article, difference)),
        _ => false,
    };

    /// <summary>Five officers killed never count who attacked them.</summary>
    private static bool MayCountAttacker(ClaimEntry entry) => entry.Claim.Measurand!.Population is Population.Person or "man" or "woman" or "suspect" && !IsByAttacker(entry);

    /// <summary>"five people killed by a gunman": he is not among them.</summary>
    private static bool IsByAttacker(ClaimEntry entry)
    {
        var tokens = entry.Article.TextOf(entry.Claim).Text.Tokens;
        var behind = entry.Article.TextOf(entry.Claim).Text.TokenAt(entry.Claim.Span.End);
        for (var i = behind; i + 2 < Math.Min(tokens.Length, behind + ByReach); i++)
        {
            if (tokens[i].Word == By && (Attackers.Contains(tokens[i + 1].Word) || Attackers.Contains(tokens[i + 2].Word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens behind a figure in which its agent stands.</summary>
    private const int ByReach = 8;

    /// <summary>
    /// The smaller figure counts a kind or a nationality, the greater one everybody: a share of it, not another count, unless a text
    /// that holds the greater one says it of the very kind.
    /// </summary>
    /// <param name="holders">All who hold the greater figure.</param>
    public static bool IsShare(Axes axes, ClaimEntry smaller, ClaimEntry greater, IReadOnlyList<ClaimEntry> holders) => NumberRelation.Grows(axes.Measure)
        && (IsOfCountry(smaller, greater) || (IsOfKind(smaller, greater) && !holders.Any(entry => entry.Claim.Measurand!.Population == smaller.Claim.Measurand!.Population)));

    public static bool IsOfCountry(ClaimEntry smaller, ClaimEntry greater) =>
        smaller.Claim.Measurand!.Country is not null && greater.Claim.Measurand!.Country is null && smaller.Claim.Measurand.Population != Population.Soldier;

    private static bool IsOfKind(ClaimEntry smaller, ClaimEntry greater) =>
        !TollKinds.IsOpen(smaller.Claim.Measurand!.Population) && greater.Claim.Measurand!.Population == Population.Person;

    private static bool DiffersByOne(ClaimEntry a, ClaimEntry b) => Difference(a, b) is 1;

    private static double? Difference(ClaimEntry a, ClaimEntry b) => a.Quantity!.Value is { } x && b.Quantity!.Value is { } y ? Math.Abs(x - y) : null;

    /// <summary>The article counts so many dead.</summary>
    private static bool Killed(AnalyzedArticle article, double number)
    {
        foreach (var quantity in article.Body.Quantities)
        {
            if (quantity.Measure == Measure.Killed && quantity.Value is { } value && value.Equals(number))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"five people were shot" may count those who died; "five were injured" does not.</summary>
    private static bool SaysShot(ClaimEntry entry)
    {
        var text = entry.Article.TextOf(entry.Claim).Text;
        var cue = entry.Quantity!.MeasureCue is { Length: > 0 } told ? told : text.Sentences[text.SentenceOf(text.TokenAt(entry.Claim.Span.Start))].Span;
        for (var i = text.TokenAt(cue.Start); i < text.Tokens.Length && text.Tokens[i].Start < cue.End; i++)
        {
            if (Hits.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordTable<bool> Hits = Words("hit");

    /// <summary>"the gunman was killed", "the attacker died", "including the gunman", "before turning the gun on himself"; "before he was killed by police"; not "the gunman killed four".</summary>
    private static bool AttackerDied(AnalyzedArticle article)
    {
        var tokens = article.Body.Text.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Deaths.Contains(tokens[i].Word) && i + 2 < tokens.Length && tokens[i + 1].Word == By && Slayers.Contains(tokens[i + 2].Word))
            {
                return true;
            }

            if (Selves.Contains(tokens[i].Word) ? Near(tokens, i, Deaths, Reach) : Attackers.Contains(tokens[i].Word) && (IsCounted(tokens, i) || IsSaidDead(tokens, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCounted(ReadOnlySpan<Token> tokens, int attacker) => Near(tokens[..attacker], attacker, Counting, 3);

    private static bool IsSaidDead(ReadOnlySpan<Token> tokens, int attacker)
    {
        // "police shot and killed the gunman"
        if (attacker >= 2 && Deaths.Contains(tokens[attacker - 2].Word))
        {
            return true;
        }

        var undergoes = false;
        for (var i = attacker + 1; i < Math.Min(tokens.Length, attacker + Reach); i++)
        {
            undergoes |= Undergoing.Contains(tokens[i].Word);
            if (Dying.Contains(tokens[i].Word) || (undergoes && Deaths.Contains(tokens[i].Word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Near(ReadOnlySpan<Token> tokens, int at, WordTable<bool> words, int reach)
    {
        for (var i = Math.Max(0, at - reach); i < Math.Min(tokens.Length, at + reach); i++)
        {
            if (words.Contains(tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static WordTable<bool> Words(string section) => new(LexiconFile.Read("attackers").Section(section), static _ => true);
}
