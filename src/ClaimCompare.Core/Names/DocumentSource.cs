using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Tells whose document speaks: "the letter" is its senders', "the advertisement" whoever aired it. Looks for where the text
/// introduced the document, the nearest first, and for its owner there.
/// </summary>
internal static class DocumentSource
{
    /// <summary>How far from the source a document may have been introduced, in tokens: some paragraphs.</summary>
    private const int Memory = 400;

    /// <summary>How far behind the source its introduction may come ("The ad, paid for by …" later).</summary>
    private const int Ahead = 150;

    /// <summary>Words between a document and "by", or between a verb and the document it brings out.</summary>
    private const int LongestGap = 10;

    public static string? Resolve(SpeakerContext context)
    {
        var end = CollectiveSource.PhraseEnd(context, context.First, context.End);
        if (!IsDefinite(context) || HeadAt(context, context.First, end) is not { } kind)
        {
            return null;
        }

        var tokens = context.Text.Tokens;
        for (var i = context.First - 1; i >= 0 && i > context.First - Memory; i--)
        {
            if (IsKind(context, i, out var length, kind) && OwnerOf(context, i, length) is { } owner)
            {
                return owner;
            }
        }

        for (var i = context.End; i < tokens.Length && i < context.End + Ahead; i++)
        {
            if (IsKind(context, i, out var length, kind) && OwnerBehind(context, i + length) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    private static bool IsDefinite(SpeakerContext context) => context.IsWord(context.First, "the") || context.IsWord(context.First, "this") || context.IsWord(context.First, "that");

    private static string? HeadAt(SpeakerContext context, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (NameLexicon.Documents.TryMatch(context.Text.Tokens, i, end, out var length, out var kind) && i + length == end)
            {
                return kind;
            }
        }

        return null;
    }

    private static bool IsKind(SpeakerContext context, int i, out int length, string kind)
    {
        length = 0;
        return context.Text.Tokens[i].Word != 0 && NameLexicon.Documents.TryMatch(context.Text.Tokens, i, context.Text.Tokens.Length, out length, out var found)
            && found == kind && context.Text.Classes[i + length - 1] is WordClass.Noun or WordClass.ProperNoun;
    }

    private static string? OwnerOf(SpeakerContext context, int at, int length) =>
        OwnerBefore(context, at) ?? OwnerBehind(context, at + length) ?? Author(context, at);

    /// <summary>"Acme's letter", "the Reed campaign's new advertisement", "a Greenpeace report".</summary>
    private static string? OwnerBefore(SpeakerContext context, int at)
    {
        const int LongestModifier = 4;
        var text = context.Text;
        var low = text.Sentences[text.SentenceOf(at)].FirstToken;
        var bodies = new BodyReader(text, context.Names);
        for (var i = at; i > low && i > at - LongestModifier; i--)
        {
            if (bodies.EndingAt(i, low) is { } body)
            {
                return body;
            }

            var owner = text.Classes[i - 1] == WordClass.Possessive ? i - 1 : i;
            if (owner > low && bodies.MentionEndingAt(owner) is { } mention)
            {
                return context.Names.Entities[mention.Entity] is { Kind: NameKind.Person } person ? person.Name : null;
            }

            if (text.Classes[i - 1] is not (WordClass.Adjective or WordClass.Noun or WordClass.Number))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"a letter to the board, released on Monday and signed by Acme".</summary>
    private static string? OwnerBehind(SpeakerContext context, int behind)
    {
        var text = context.Text;
        if (behind >= text.Tokens.Length)
        {
            return null;
        }

        var high = Math.Min(text.Sentences[text.SentenceOf(behind - 1)].EndToken, behind + LongestGap);
        for (var i = behind; i < high; i++)
        {
            if (NameLexicon.AuthorLinks.TryMatch(text.Tokens, i, high, out var length, out _) && i + length < text.Tokens.Length)
            {
                return Speaker(context, i + length);
            }

            if (text.Tokens[i].Kind == TokenKind.Quote || text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.WhWord or WordClass.Gerund or WordClass.Auxiliary)
            {
                return null;
            }

            if (text.Classes[i] == WordClass.Preposition && !context.IsWord(i, "to"))
            {
                // "a report on the killing by Smith": not Smith's report.
                return null;
            }
        }

        return null;
    }

    /// <summary>"Acme has released a letter", "the Reed campaign hit back on Monday with an advertisement": the subject of the verb.</summary>
    private static string? Author(SpeakerContext context, int at)
    {
        var text = context.Text;
        var low = text.Sentences[text.SentenceOf(at)].FirstToken;
        var answers = false;
        for (var i = at - 1; i > low && i > at - LongestGap; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote || context.Names.Quotes?[i] == true)
            {
                return null;
            }

            var verbs = answers ? NameLexicon.AnswerVerbs : NameLexicon.AuthorVerbs;
            if (verbs.TryMatch(text.Tokens, i, at, out _, out _) && text.Classes[i] is not (WordClass.Noun or WordClass.Preposition))
            {
                return Subject(context, i, low);
            }

            if (context.IsWord(i, "with"))
            {
                answers = true;
            }
            else if (!answers && !IsOfDocument(text.Classes[i]) && !NameLexicon.AuthorVerbs.TryMatch(text.Tokens, i - 1, at, out _, out _))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What may stand between "released" and "report": "a long-awaited 300-page".</summary>
    private static bool IsOfDocument(WordClass word) => word is WordClass.Determiner or WordClass.Adjective or WordClass.Noun or WordClass.ProperNoun or WordClass.Number
        or WordClass.Possessive or WordClass.Participle or WordClass.Gerund or WordClass.Adverb or WordClass.None;

    private static string? Subject(SpeakerContext context, int verb, int low)
    {
        var text = context.Text;
        var end = verb;
        while (end > low && text.Classes[end - 1] is WordClass.Auxiliary or WordClass.Adverb or WordClass.Modal or WordClass.VerbPast)
        {
            end--;
        }

        if (end <= low || !text.NounPhraseAt(end - 1, out var phrase))
        {
            return null;
        }

        return SpeakerResolver.ResolvePlain(context.Of(Math.Max(phrase.FirstToken, low), end));
    }

    private static string? Speaker(SpeakerContext context, int first) =>
        context.Text.NounPhraseAt(first, out var phrase) ? SpeakerResolver.ResolvePlain(context.Of(first, phrase.EndToken)) : null;
}
