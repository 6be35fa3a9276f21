using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Reads what a text says of the person whose age it gives: from the noun phrase the age stands in or behind, from phrases set
/// beside it, and from the verbs around it and around the person's other mentions.
/// </summary>
internal static class BearerReader
{
    /// <summary>Tokens a list of ages is followed back to the words for the people listed.</summary>
    private const int ListReach = 24;

    /// <summary>Other mentions of a named person that are read.</summary>
    private const int MostMentions = 12;

    public static Bearer Read(TextAnalysis analysis, Quantity quantity, AgeBearer.Named? named)
    {
        var text = analysis.Text;
        var (first, end) = (text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1) + 1);
        var draft = new BearerDraft(text, text.Sentences[text.SentenceOf(first)]);
        var bearer = ReadPhrase(draft, first, ref end);
        draft.ReadBeside(bearer, end);
        draft.Aside |= Tells(draft, bearer, end) || Backgrounds.IsEarlier(analysis, draft.First, draft.End);
        var scope = AgesAround.Of(analysis, quantity);
        Plights.Read(draft, bearer, end, scope.ListEnd, scope.Next);
        if (draft.ContinuesSentence && text.SentenceOf(first) is > 0 and var sentence)
        {
            var before = text.Sentences[sentence - 1];
            Plights.ReadAhead(draft, before.FirstToken, before.EndToken);
            if (text.NounPhraseAt(before.FirstToken, out var subject) && subject.EndToken < before.EndToken)
            {
                draft.TakeNouns(subject.FirstToken, subject.EndToken);
            }
        }

        if (named is { Entity: { } entity })
        {
            AddNamed(draft, analysis, entity);
        }

        var read = draft.ToBearer();
        return read with { Coming = first > draft.First && BearerWords.Coming.Contains(text.Tokens[first - 1].Word), Guessed = named is null && (read.Involvement & Involvement.Accused) != 0 && IsSought(draft), Listed = scope.Listed, List = scope.List, NamedInFull = named is { InFull: true } };
    }

    private static bool IsSought(BearerDraft draft)
    {
        var (unknown, sought) = (false, false);
        for (var i = draft.First; i < draft.End && !(unknown && sought); i++)
        {
            unknown |= BearerWords.Unknown.Contains(draft.Text.Tokens[i].Word);
            sought |= BearerWords.Sought.TryMatch(draft.Text.Tokens, i, draft.End, out _, out _);
        }

        return unknown && sought;
    }

    /// <summary>The phrase the age belongs to; what it says of the person goes to the draft. Returns its first token and moves <paramref name="end"/> behind it.</summary>
    private static int ReadPhrase(BearerDraft draft, int first, ref int end)
    {
        var text = draft.Text;
        // "a quiet 64-year-old": the tagger ends the phrase with "year".
        var start = text.NounPhraseAt(first, out var number) ? Math.Min(first, number.FirstToken) : first;
        if (text.NounPhraseAt(end - 1, out var own))
        {
            start = Math.Min(start, own.FirstToken);
            if (own.EndToken > end)
            {
                // "his 25-year-old girlfriend", "two 17-year-old boys"
                draft.TakeNouns(start, own.EndToken);
                draft.Several |= draft.HasNumberBefore(start, first);
                end = own.EndToken;
                return start;
            }

            draft.TakeNouns(start, first);
        }

        var back = SkipList(draft, start, out var several);
        if (back > draft.First && text.NounPhraseAt(back - 1, out var whose) && whose.EndToken == back)
        {
            var plural = BearerWords.Several.TryGet(text.Tokens[back - 1].Word, out _);
            if (plural || (!several && !IsOld(text, end)))
            {
                draft.TakeNouns(whose.FirstToken, back);
                return whose.FirstToken;
            }
        }

        return start;
    }

    /// <summary>"24-year-old", "3 years old": an age that can stand for the person; a bare number only stands behind him.</summary>
    private static bool IsOld(ArticleText text, int end) => text.CharsOf(end - 1) is "old" or "olds" or "Old";

    /// <summary>Back over the ages of a list, its commas and articles: to the end of "two men, ages 26 and 36".</summary>
    private static int SkipList(BearerDraft draft, int start, out bool several)
    {
        several = false;
        var at = start;
        while (at > draft.First && start - at < ListReach)
        {
            var i = at - 1;
            if (draft.Text.Classes[i] == WordClass.Number || draft.Text.CharsOf(i) is "old" or "year")
            {
                several = true;
            }
            else if (!IsListMark(draft.Text, i))
            {
                break;
            }

            at--;
        }

        return at;
    }

    private static bool IsListMark(ArticleText text, int i) =>
        text.CharsOf(i) is "," or "(" or ";" or ":" or "-" or "\u2013" or "\u2014" or "and" or "a" or "an" or "the" or "age" or "ages" or "aged" or "just" or "only" or "both" or "who" or "were" or "are" or "ranging" or "ranged" or "range" or "in" or "from" or "between"
            or "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III";

    /// <summary>"said Ann Roe, 42, who lives nearby"; "just turned 13".</summary>
    private static bool Tells(BearerDraft draft, int first, int end)
    {
        var text = draft.Text;
        var before = first > draft.First ? text.Tokens[first - 1].Word : 0;
        if (BearerWords.Telling.Contains(before) || BearerWords.Turning.Contains(before))
        {
            return true;
        }

        for (var i = end; i < Math.Min(draft.End, end + 3); i++)
        {
            if (BearerWords.Telling.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is told of somebody in the sentence that names him.</summary>
    public static Bearer OfMention(TextAnalysis analysis, int at)
    {
        var (text, mention) = (analysis.Text, analysis.Names.Mentions[at]);
        var (first, end) = (text.TokenAt(mention.Span.Start), text.TokenAt(mention.Span.End - 1) + 1);
        var sentence = text.Sentences[text.SentenceOf(first)];
        var draft = new BearerDraft(text, sentence);
        Plights.Read(draft, first, end, end, sentence.EndToken);
        draft.TakeSex(analysis.Names.Entities[mention.Entity].Gender);
        return draft.ToBearer();
    }

    /// <summary>What the text says of a named person elsewhere.</summary>
    private static void AddNamed(BearerDraft draft, TextAnalysis analysis, int id)
    {
        var entity = analysis.Names.Entities[id];
        draft.TakeSex(entity.Gender);
        foreach (var role in entity.Roles)
        {
            draft.TakeNoun(Lexicons.Vocabulary.IdOf(role));
        }

        var read = 0;
        for (var i = analysis.Names.FirstMention(id); i >= 0 && read < MostMentions; i = analysis.Names.NextMention(i))
        {
            var mention = analysis.Names.Mentions[i];
            if (!IsOwner(analysis.Text, mention))
            {
                read++;
                var text = analysis.Text;
                var (first, end) = (text.TokenAt(mention.Span.Start), text.TokenAt(mention.Span.End - 1) + 1);
                var sentence = text.Sentences[text.SentenceOf(first)];
                var told = new BearerDraft(text, sentence);
                Plights.Read(told, first, end, end, AgesAround.NextFrom(analysis, end, sentence.EndToken));
                draft.TakePlight(told);
            }
        }
    }

    /// <summary>"Smith's car was hit" tells nothing of Smith.</summary>
    private static bool IsOwner(ArticleText text, NameMention mention) =>
        text.TokenAt(mention.Span.End) is var next && next < text.Tokens.Length && text.Classes[next] == WordClass.Possessive;
}
