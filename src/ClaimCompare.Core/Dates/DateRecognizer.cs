using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Dates;

/// <summary>Finds every calendar expression of a text, in text order; mentions do not overlap.</summary>
public static class DateRecognizer
{
    private static readonly int And = DateWords.Id("and");
    private static readonly int Or = DateWords.Id("or");

    /// <param name="text">The text to read.</param>
    /// <param name="published">The day against which relative expressions are resolved; without it they stay unresolved.</param>
    public static IReadOnlyList<DateMention> Recognize(ArticleText text, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new DateTokens(text);
        DateResolver? resolver = null;
        var found = Scratch<DateMention>.Rent();
        var before = default(DateExpression);
        var end = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var expression = default(DateExpression);
            if (!DateReader.Opens(tokens, i))
            {
                i++;
                continue;
            }

            if (!DateReader.TryRead(tokens, i, ref expression) && !TryContinue(tokens, i, before, ref expression))
            {
                i = Math.Max(i + 1, expression.End);
                continue;
            }

            i = Math.Max(i + 1, expression.End);
            if (expression.First < end || tokens.Is(expression.First - 1, DateClass.Recurring))
            {
                continue;
            }

            DateSpan.Widen(tokens, end, ref expression);
            resolver ??= new DateResolver(text, published);
            found.Add(resolver.Resolve(tokens, expression));
            (before, end) = (expression, expression.End);
        }

        return Scratch<DateMention>.ToArray(found);
    }

    /// <summary>The second day of "April 24 and 25".</summary>
    private static bool TryContinue(in DateTokens t, int at, in DateExpression before, ref DateExpression e)
    {
        if (before.Form != DateForm.MonthDay || before.End != at - 1 || !t.IsNumber(at) || !(t.IsWord(at - 1, And) || t.IsWord(at - 1, Or) || t.Symbol(at - 1) is ',' or '&'))
        {
            return false;
        }

        e = new DateExpression { First = at };
        if (MonthReader.TryReadContinuation(t, at, before, ref e))
        {
            return true;
        }

        e.End = 0;
        return false;
    }
}
