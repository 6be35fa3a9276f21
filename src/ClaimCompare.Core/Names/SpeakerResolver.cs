using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Tells for whom a source as written stands: a name, a description ("the Belarusian leader"), a body's voice ("the press service of
/// the ministry"), a city that means its government, a pronoun. Sources are to be resolved in text order: earlier speakers are candidates.
/// </summary>
public static class SpeakerResolver
{
    /// <summary>One source is resolved after the other, and none inside another.</summary>
    [ThreadStatic]
    private static SpeakerContext? current;

    /// <param name="text">The text the source stands in.</param>
    /// <param name="names">The names of that text.</param>
    /// <param name="source">The source as written.</param>
    /// <param name="before">The sources resolved so far, in text order.</param>
    /// <returns>The canonical name, or null where nobody in particular is meant or the text does not tell.</returns>
    public static string? Resolve(ArticleText text, ArticleNames names, TextSpan source, IReadOnlyList<ResolvedSource> before)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(before);
        var first = text.TokenAt(source.Start);
        var end = first;
        while (end < text.Tokens.Length && text.Tokens[end].Start < source.End)
        {
            end++;
        }

        if (first == end)
        {
            return null;
        }

        var context = (current ??= new SpeakerContext()).MoveTo(text, names, before, first, end);
        return ApposedSource.Resolve(context) ?? ResolvePlain(context) ?? DocumentSource.Resolve(context);
    }

    /// <summary>Whom words stand for that are no document's.</summary>
    internal static string? ResolvePlain(SpeakerContext context)
    {
        if (context.Pronoun(context.First) is { } pronoun && context.End - context.First == 1)
        {
            return PronounResolver.Resolve(context, pronoun);
        }

        return NamedSource.Resolve(context) ?? Description.Resolve(context);
    }
}
