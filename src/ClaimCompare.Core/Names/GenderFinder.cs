using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>
/// Tells the gender of people whose names do not: by the pronouns behind them. "Robin Hale lost her job" and "…," said Robin Hale. She …:
/// where all that point to somebody agree, that is it.
/// </summary>
internal static class GenderFinder
{
    /// <summary>A pronoun further behind its name may be another's.</summary>
    private const int Farthest = 30;

    /// <summary>Mentions looked at before a name in its sentence.</summary>
    private const int MostBefore = 10;

    /// <returns>The same names, with the genders found.</returns>
    public static ArticleNames Add(ArticleText text, ArticleNames names)
    {
        Entity[]? entities = null;
        for (var e = 0; e < names.Entities.Count; e++)
        {
            if (names.EntitySpan[e] is { Kind: NameKind.Person or NameKind.Unknown, Gender: Gender.Unknown } && Of(text, names, e) is not Gender.Unknown and var gender)
            {
                entities ??= [.. names.Entities];
                entities[e] = entities[e] with { Gender = gender };
            }
        }

        return entities is null ? names : new ArticleNames(entities, names.Mentions) { Quotes = names.Quotes };
    }

    private static Gender Of(ArticleText text, ArticleNames names, int entity)
    {
        var found = Gender.Unknown;
        for (var mention = names.FirstMention(entity); mention >= 0; mention = names.NextMention(mention))
        {
            var told = Behind(text, names, mention);
            if (told != Gender.Unknown && found != Gender.Unknown && told != found)
            {
                return Gender.Unknown;
            }

            found = told == Gender.Unknown ? found : told;
        }

        return found;
    }

    /// <summary>By "his" or "her" in the sentence, or by "he" or "she" in the next one; nobody else may be named between.</summary>
    private static Gender Behind(ArticleText text, ArticleNames names, int mention)
    {
        var start = text.TokenAt(names.MentionSpan[mention].Span.End - 1) + 1;
        var sentence = text.SentenceOf(start - 1);
        if (IsOther(text, names, mention - 1, text.Sentences[sentence].Span.Start))
        {
            return Gender.Unknown;
        }

        var next = names.NextPerson(mention + 1) is >= 0 and var other ? text.TokenAt(names.MentionSpan[other].Span.Start) : text.Tokens.Length;
        var end = Math.Min(Math.Min(start + Farthest, next), text.Sentences[sentence].EndToken);
        for (var i = start; i < end; i++)
        {
            if (names.Quotes?[i] != true && PossessiveAt(text, i) is not Gender.Unknown and var gender)
            {
                return gender;
            }
        }

        return sentence + 1 < text.Sentences.Length ? Subject(text, names, text.Sentences[sentence + 1], next) : Gender.Unknown;
    }

    /// <summary>"He" or "she" in a sentence that names nobody before: its subject, or who says what it quotes.</summary>
    private static Gender Subject(ArticleText text, ArticleNames names, Sentence sentence, int next)
    {
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, Math.Min(next, sentence.FirstToken + LongestQuote)); i++)
        {
            if (names.Quotes?[i] != true && text.Classes[i] == WordClass.Pronoun)
            {
                return text.CharsOf(i) is "He" or "he" ? Gender.Male : text.CharsOf(i) is "She" or "she" ? Gender.Female : Gender.Unknown;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>Tokens of a sentence in which its subject is looked for.</summary>
    private const int LongestQuote = 60;

    /// <summary>Another person is named before in the same sentence.</summary>
    private static bool IsOther(ArticleText text, ArticleNames names, int mention, int sentenceStart)
    {
        for (var i = mention; i >= 0 && i > mention - MostBefore && names.MentionSpan[i].Span.Start >= sentenceStart; i--)
        {
            if (names.EntitySpan[names.MentionSpan[i].Entity].Kind == NameKind.Person && names.Quotes?[text.TokenAt(names.MentionSpan[i].Span.Start)] != true)
            {
                return true;
            }
        }

        return false;
    }

    private static Gender PossessiveAt(ArticleText text, int i)
    {
        var word = text.CharsOf(i);
        var owns = i + 1 < text.Tokens.Length && text.Classes[i + 1] is WordClass.Noun or WordClass.Adjective;
        return word is "his" or "himself" ? Gender.Male : word is "herself" || (word is "her" && owns) ? Gender.Female : Gender.Unknown;
    }
}
