using System.Runtime.InteropServices;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Finds the people, bodies and places of a text and joins the variants of one name.</summary>
public static class NameRecognizer
{
    public static ArticleNames Recognize(ArticleText text) => Recognize(text, ArticleNames.None);

    /// <param name="text">The text to read.</param>
    /// <param name="context">Names of the article the text belongs to, so that a headline's "Smith" is the body's "Anna Smith".</param>
    public static ArticleNames Recognize(ArticleText text, ArticleNames context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var scanner = new NameScanner(text);
        scanner.Scan();
        var runs = CollectionsMarshal.AsSpan(scanner.Runs);
        var roles = new RoleFinder(text);
        foreach (ref var run in runs)
        {
            if (run.Kind is NameKind.Person or NameKind.Unknown)
            {
                roles.Find(ref run);
            }
        }

        using var joiner = new NameJoiner(text, context);
        joiner.Join(runs);
        var names = GenderFinder.Add(text, AffiliationFinder.Add(text, joiner.ToNames(runs, QuoteMap.Of(text))));
        Scratch<NameRun>.Return(scanner.Runs);
        return names;
    }
}
