using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison;

/// <summary>Whether two names that stand in one place of two wordings are two names, not two spellings of one.</summary>
internal static class SaidNames
{
    /// <summary>Share of its letters that must change before a name is another one: Moammar and Muammar, Kyiv and Kiev are one.</summary>
    private const double LeastChange = 0.5;

    /// <summary>Weekdays and months: one letter makes another of them.</summary>
    private static readonly WordTable<bool> Calendar = new(LexiconFile.Read("sense").Section("calendar"), static _ => true);

    public static bool Differ(Saying a, SaidWord x, Saying b, SaidWord y) =>
        (Calendar.Contains(a.Text.Tokens[x.Token].Word) && Calendar.Contains(b.Text.Tokens[y.Token].Word) || Differ(a.Text.CharsOf(x.Token), b.Text.CharsOf(y.Token))) && !Mentions(a, b.Text, y.Token) && !Mentions(b, a.Text, x.Token);

    public static bool Differ(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (one, other) = (LetterFolding.Fold(a), LetterFolding.Fold(b));
        return one.Length > 1 && other.Length > 1 && !one.StartsWith(other, StringComparison.Ordinal) && !other.StartsWith(one, StringComparison.Ordinal)
            && Distance(one, other) > LeastChange * Math.Max(one.Length, other.Length);
    }

    /// <summary>The sentence has the other name as well: "Donald" and "Trump" are one man.</summary>
    private static bool Mentions(Saying saying, ArticleText text, int name)
    {
        foreach (var word in saying.Words)
        {
            if (saying.Text.CharsOf(word.Token).Equals(text.CharsOf(name), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Letters to be changed, put in or left out.</summary>
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var next = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], next);
            }
        }

        return row[b.Length];
    }
}
