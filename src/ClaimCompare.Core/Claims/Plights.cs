using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Reads from the verbs around a person what he did or what was done to him.</summary>
internal static class Plights
{
    /// <summary>Tokens back over a list of names and ages to the verb that takes them all as objects.</summary>
    private const int ObjectReach = 40;

    /// <summary>"been" or "was" this near before a verb makes it passive.</summary>
    private const int PassiveReach = 4;

    /// <param name="draft">Gets what is found.</param>
    /// <param name="first">First token of the person's phrase.</param>
    /// <param name="end">Behind the phrase.</param>
    /// <param name="listEnd">Behind the list the person stands in; what follows is said of all of it.</param>
    /// <param name="next">Where another person's words begin.</param>
    public static void Read(BearerDraft draft, int first, int end, int listEnd, int next)
    {
        ReadBack(draft, first);
        ReadAhead(draft, Math.Max(end, listEnd), next);
    }

    /// <summary>The verb or noun that takes the person as object: "killing", "shot and wounded", "the death of".</summary>
    private static void ReadBack(BearerDraft draft, int first)
    {
        var text = draft.Text;
        for (var i = first - 1; i >= Math.Max(draft.First, first - ObjectReach); i--)
        {
            var word = text.Tokens[i].Word;
            if (BearerWords.HarmOf.Contains(word) && text.CharsOf(i + 1) is "of")
            {
                draft.Involvement |= PlightOf(text, i) | Involvement.Harmed;
                return;
            }

            if (IsHarmingVerb(text, i))
            {
                draft.Involvement |= IsPassive(text, i, draft.First) ? Involvement.None : PlightOf(text, i) | Involvement.Harmed;
                return;
            }

            if (text.CharsOf(i) is "arrested" or "charged" or "arresting" or "charging" or "indicted" or "detained" && !IsPassive(text, i, draft.First))
            {
                draft.Involvement |= Involvement.Accused;
                return;
            }

            if (text.CharsOf(i) is "as" or "were" or "was" or "are" or "include" or "included")
            {
                // "identified the victims as Ann Roe, 31, and": who is listed was named before.
                ReadListed(draft, i);
                return;
            }

            if (!MayStandInList(text, i))
            {
                return;
            }
        }
    }

    /// <summary>A verb of harm; "shot" may be tagged a noun, and is a verb before its object.</summary>
    private static bool IsHarmingVerb(ArticleText text, int i) => BearerWords.Harming.Contains(text.Tokens[i].Word)
        && (text.Classes[i] is not (WordClass.Noun or WordClass.Adjective) || (i + 1 < text.Tokens.Length && BeginsObject(text, i + 1) && i > 0 && text.Classes[i - 1] != WordClass.Determiner));

    private static void ReadListed(BearerDraft draft, int at)
    {
        var text = draft.Text;
        for (var i = at - 1; i >= Math.Max(draft.First, at - 6); i--)
        {
            if (text.Classes[i + 1] == WordClass.Possessive)
            {
                // "identified the suspect's girlfriend as"
                return;
            }

            if (BearerWords.Nouns.Contains(text.Tokens[i].Word) || text.CharsOf(i) is "victims" or "suspects" or "dead" or "killed" or "wounded" or "injured")
            {
                draft.Involvement |= text.CharsOf(i) is "suspects" ? Involvement.Accused : text.CharsOf(i) is "victims" ? Involvement.Harmed
                    : BearerWords.Nouns[text.Tokens[i].Word] | PlightOf(text, i);
                return;
            }
        }
    }

    /// <summary>What a verb or noun of harm and the words before it tell: "shot and killed", "fatally shot".</summary>
    private static Involvement PlightOf(ArticleText text, int at)
    {
        var plight = Involvement.None;
        for (var i = at; i >= Math.Max(0, at - 2); i--)
        {
            if (BearerWords.Killing.Contains(text.Tokens[i].Word))
            {
                return Involvement.Harmed | Involvement.Killed;
            }

            plight |= i == at && BearerWords.Plights.TryMatch(text.Tokens, i, i + 1, out _, out var told) ? told : Involvement.None;
        }

        return plight;
    }

    /// <summary>What follows the person up to where another's words begin.</summary>
    public static void ReadAhead(BearerDraft draft, int from, int limit)
    {
        var text = draft.Text;
        var told = draft.Involvement != Involvement.None;
        for (var i = from; i < limit; i++)
        {
            draft.Wounds |= told ? BearerWords.Parts[text.Tokens[i].Word] : 0;
            if (text.Value[text.Tokens[i].Start] == ';' || (told && i > from && OpensClause(text, i, limit))
                || (i > from + 1 && text.CharsOf(i) is "that" or "which"))
            {
                return;
            }

            if (BearerWords.Driving.TryMatch(text.Tokens, i, limit, out _, out _))
            {
                draft.TakeDriver();
            }

            if (IsHarmingVerb(text, i) && text.Classes[i] is not WordClass.Gerund && !IsPassive(text, i, from - 1) && HasObject(text, i + 1, limit, out var self))
            {
                draft.Involvement |= self ? PlightOf(text, i) | Involvement.Harmed : Involvement.Accused;
                return;
            }

            if (BearerWords.Plights.TryMatch(text.Tokens, i, limit, out var length, out var plight) && !IsBeforeVerb(text, i + length))
            {
                told = true;
                draft.Involvement |= plight;
                if ((plight & Involvement.Accused) != 0)
                {
                    // "charged with killing": what follows was done to others.
                    return;
                }
            }
        }
    }

    /// <summary>"fatally" before its verb: the verb tells who suffers.</summary>
    private static bool IsBeforeVerb(ArticleText text, int next) =>
        next < text.Tokens.Length && text.Classes[next - 1] == WordClass.Adverb && IsHarmingVerb(text, next) && HasObject(text, next + 1, text.Tokens.Length, out _);

    /// <summary>"was shot and a woman was hit": behind what is told of one person, a conjunction and another subject.</summary>
    private static bool OpensClause(ArticleText text, int i, int limit) => i + 1 < limit
        && (text.Classes[i] is WordClass.Conjunction or WordClass.Subordinator || text.CharsOf(i) is "while")
        && text.Classes[i + 1] is WordClass.Determiner or WordClass.ProperNoun or WordClass.Number
        && HasVerb(text, i + 2, limit);

    /// <summary>A finite verb within a few words: "and a woman was", not "and a wound to the head".</summary>
    private static bool HasVerb(ArticleText text, int from, int limit)
    {
        for (var i = from; i < Math.Min(limit, from + SubjectReach); i++)
        {
            if (text.Classes[i] is WordClass.Auxiliary or WordClass.VerbPast or WordClass.VerbPresent or WordClass.Modal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tokens of another subject before its verb.</summary>
    private const int SubjectReach = 6;

    private static bool IsPassive(ArticleText text, int verb, int first)
    {
        for (var i = verb - 1; i >= Math.Max(first, verb - PassiveReach); i--)
        {
            if (BearerWords.Be.Contains(text.Tokens[i].Word))
            {
                return true;
            }

            if (text.Classes[i] is WordClass.Noun or WordClass.ProperNoun or WordClass.Pronoun || text.Tokens[i].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The verb, or the last of several joined, has an object right behind it.</summary>
    private static bool HasObject(ArticleText text, int at, int limit, out bool self)
    {
        if (at + 1 < limit && text.Classes[at] == WordClass.Conjunction)
        {
            at++;
            at += at < limit && text.Classes[at] == WordClass.Adverb ? 1 : 0;
            at += at < limit && BearerWords.Harming.Contains(text.Tokens[at].Word) ? 1 : 0;
        }

        self = at < text.Tokens.Length && BearerWords.Self.Contains(text.Tokens[at].Word);
        return at < text.Tokens.Length && (at < limit ? BeginsObject(text, at) : text.Classes[at] == WordClass.Number);
    }

    private static bool BeginsObject(ArticleText text, int at) =>
        text.Classes[at] is WordClass.Determiner or WordClass.Pronoun or WordClass.ProperNoun or WordClass.Number && text.Value[text.Tokens[at].Start] != ',';

    private static bool MayStandInList(ArticleText text, int i) => text.Tokens[i].Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Symbol => text.Value[text.Tokens[i].Start] is ',' or ';' or '-' or '(' or ')' or ':',
        _ => text.Classes[i] is WordClass.Noun or WordClass.ProperNoun or WordClass.Adjective or WordClass.Determiner or WordClass.Number or WordClass.Conjunction
            or WordClass.Possessive or WordClass.Adverb || text.CharsOf(i) is "of" or "and" || IsOnBody(text, i),
    };

    /// <summary>"hitting a man in the leg and a woman in the arm": where the one before was hit stands in the list.</summary>
    private static bool IsOnBody(ArticleText text, int i)
    {
        for (var j = i + 1; text.Classes[i] == WordClass.Preposition && j < Math.Min(text.Tokens.Length, i + 4); j++)
        {
            if (BearerWords.Parts.Contains(text.Tokens[j].Word))
            {
                return true;
            }
        }

        return false;
    }
}
