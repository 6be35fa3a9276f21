using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Makes claims of the dates that say when an event was: "a ferry sank off Torrin on Friday".</summary>
internal static class DatedEvents
{
    /// <summary>Tokens from a date to the word of its event.</summary>
    private const int Reach = 22;

    /// <summary>Claims of one text; a text with more is a chronicle.</summary>
    private const int Most = 60;

    public static void Find(TextAnalysis analysis, EnclosingAttributions attributions, ClaimPlace place, List<Claim> found)
    {
        var told = Told(analysis);
        var last = -1;
        for (int i = 0, count = 0; i < analysis.Dates.Count && count < Most; i++)
        {
            var date = analysis.Dates[i];
            if (date.From is null || date.From != date.To || date.Granularity is not (Granularity.Day or Granularity.Time) || (date.Time is not null && IsBesideDay(analysis, i)))
            {
                continue;
            }

            if (Announcements.At(analysis.Text, date.Span) is { } plan)
            {
                found.Add(Claimed(analysis, attributions, place, i, new Found(plan, 1, Announcements.Kind, false, false)));
                continue;
            }

            if (told[i] || EventDates.SaysWhenTold(analysis.Text, date.Span) || EventDates.IsDateline(analysis.Text, date.Span) || Event(analysis.Text, date.Span) is not { } at
                || (!EventKinds.Contains(at.Kind) && CountedDeeds.IsCount(analysis, at.Token, i)))
            {
                continue;
            }

            if (at.Token != last)
            {
                last = at.Token;
                count++;
                found.Add(Claimed(analysis, attributions, place, i, at));
                if (During(analysis.Text, date.Span) is { } around && around.Token != at.Token)
                {
                    found.Add(Claimed(analysis, attributions, place, i, around));
                }
            }
        }
    }

    /// <summary>Of each date, whether it says when something was said.</summary>
    private static bool[] Told(TextAnalysis analysis)
    {
        var told = new bool[analysis.Dates.Count];
        for (var i = 0; i < analysis.Attributions.Count; i++)
        {
            if (SaysWhen(analysis, analysis.Attributions[i]))
            {
                told[analysis.Attributions[i].Date!.Value] = true;
            }
        }

        return told;
    }

    private static Claim Claimed(TextAnalysis analysis, EnclosingAttributions attributions, ClaimPlace place, int index, Found at)
    {
        var date = analysis.Dates[index].Span;
        var words = analysis.Text.SpanOf(at.Token, at.Token + at.Length);
        return new Claim
        {
            Kind = ClaimKind.EventDate,
            Span = new TextSpan(Math.Min(words.Start, date.Start), Math.Max(words.End, date.End)),
            Sentence = analysis.Text.Sentences[analysis.Text.SentenceOf(at.Token)].Span,
            In = place,
            Subject = at.Kind,
            Date = index,
            Attribution = attributions.Of(date),
            State = at.Planned ? ClaimState.Planned : ClaimState.Actual,
            Key = "event_date|" + at.Kind,
        };
    }

    /// <summary>"arrested 90 people on Tuesday during a march": the day of what was done is that of the event it was done at, too.</summary>
    private static Found? During(ArticleText text, TextSpan date)
    {
        var end = text.TokenAt(date.End - 1) + 1;
        var sentence = text.Sentences[text.SentenceOf(end - 1)];
        if (end >= sentence.EndToken || text.CharsOf(end) is not ("during" or "at"))
        {
            return null;
        }

        for (var i = end + 1; i < Math.Min(sentence.EndToken, end + DuringReach) && text.Classes[i] is not WordClass.Preposition; i++)
        {
            if (EventKinds.At(text, i, sentence, out var start, out var length) is { } kind && start > end)
            {
                return new Found(start, length, kind, false, false);
            }
        }

        return null;
    }

    /// <summary>Tokens behind "during" in which its event is named.</summary>
    private const int DuringReach = 7;

    /// <summary>A time of the day whose day stands beside it: that one says when the event was.</summary>
    private static bool IsBesideDay(TextAnalysis analysis, int clock)
    {
        var sentence = analysis.Text.Sentences[analysis.Text.SentenceOf(analysis.Text.TokenAt(analysis.Dates[clock].Span.Start))].Span;
        return IsDay(analysis, clock - 1, sentence) || IsDay(analysis, clock + 1, sentence);
    }

    private static bool IsDay(TextAnalysis analysis, int date, TextSpan sentence) =>
        date >= 0 && date < analysis.Dates.Count && analysis.Dates[date] is { Time: null, Granularity: Granularity.Day or Granularity.Time, From: not null } day && sentence.Contains(day.Span);

    /// <summary>The date of an attribution that stands beside its cue: "said in a statement on Friday"; not "met on Friday and said".</summary>
    private static bool SaysWhen(TextAnalysis analysis, Attribution attribution)
    {
        if (attribution is not { Date: { } index, Cue: { } cue })
        {
            return false;
        }

        var (text, date) = (analysis.Text, analysis.Dates[index].Span);
        if (date.Start - cue.End >= BesideCue || cue.Start - date.End >= BesideCue)
        {
            return false;
        }

        for (var i = text.TokenAt(Math.Min(cue.End, date.End)); i < text.Tokens.Length && text.Tokens[i].Start < Math.Max(cue.Start, date.Start); i++)
        {
            if (text.Tokens[i].Start >= Math.Min(cue.End, date.End) && (IsVerb(text, i) || text.Classes[i] == WordClass.WhWord || (text.Classes[i] == WordClass.Conjunction && text.CharsOf(i) is "and")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Characters between the word for saying and when it was said.</summary>
    private const int BesideCue = 40;

    /// <summary>The event that a date hangs on: what stands before it up to another verb, else what follows "on Friday when".</summary>
    private static Found? Event(ArticleText text, TextSpan date)
    {
        var first = text.TokenAt(date.Start);
        var end = text.TokenAt(date.End - 1) + 1;
        var sentence = text.Sentences[text.SentenceOf(first)];
        return first > sentence.FirstToken && EventKinds.IsBound(text, first - 1) ? null
            : Before(text, first, sentence) ?? (DeedBefore(text, first, sentence) is { } deed ? deed.Light && Behind(text, first, end, sentence) is { } struck ? struck : deed : Behind(text, first, end, sentence));
    }

    /// <summary>The word of an event.</summary>
    /// <param name="Planned">It is told as what is to come.</param>
    /// <param name="Light">The verb may only say what an event did.</param>
    private readonly record struct Found(int Token, int Length, string Kind, bool Planned, bool Light);

    private static Found? Before(ArticleText text, int first, Sentence sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Reach); i--)
        {
            if (EventKinds.At(text, i, sentence, out var start, out var length) is { } kind && start + length <= first)
            {
                return new Found(start, length, kind, false, false);
            }

            if (IsOtherVerb(text, i, sentence))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The deed that the verb before a date tells, or a noun between the two.</summary>
    private static Found? DeedBefore(ArticleText text, int first, Sentence sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Reach); i--)
        {
            if (EventDeeds.At(text, i, sentence, out var start, out var length) is { } kind && start + length <= first)
            {
                return new Found(start, length, kind, text.Classes[start] == WordClass.VerbBase, EventKinds.IsLight(text, start, sentence));
            }

            if (IsVerb(text, i))
            {
                return EventDeeds.OtherAt(text, i) is { } other ? new Found(i, 1, other, text.Classes[i] == WordClass.VerbBase, false) : null;
            }
        }

        return null;
    }

    /// <summary>What goes on is told as of a day ("turnout stood at 26 percent on Sunday in an election"), so that only what strikes counts here.</summary>
    private static bool Strikes(string kind) => kind is not ("vote" or "walkout");

    /// <summary>Behind "on Friday when", or behind a date that opens its sentence: there the event is told by a verb.</summary>
    private static Found? Behind(ArticleText text, int first, int end, Sentence sentence)
    {
        var opens = first - sentence.FirstToken <= 1;
        if (end >= sentence.EndToken || !(opens || EventKinds.Leads(text, end)))
        {
            return null;
        }

        for (var i = opens ? end : end + 1; i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            if (EventKinds.At(text, i, sentence, out var start, out var length) is { } kind && start >= end && Strikes(kind) && (!opens || text.Classes[start] is WordClass.VerbPast or WordClass.Participle))
            {
                return new Found(start, length, kind, false, false);
            }

            if (IsOtherVerb(text, i, sentence) || EventKinds.IsBound(text, i) && !opens)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOtherVerb(ArticleText text, int token, Sentence sentence) => IsVerb(text, token) && !EventKinds.IsLight(text, token, sentence);

    /// <summary>A verb; not one that tells of what kind a noun is: "a disputed hill".</summary>
    private static bool IsVerb(ArticleText text, int token) =>
        text.Classes[token] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Gerund
        && !(text.Tokens[token].IsCapitalized && token > 0 && text.Tokens[token - 1].Kind == TokenKind.Word)
        && !(text.Classes[token] is WordClass.Participle or WordClass.Gerund or WordClass.VerbPast && token > 0 && text.Classes[token - 1] is WordClass.Determiner or WordClass.Adjective
            && token + 1 < text.Tokens.Length && text.Classes[token + 1] is WordClass.Noun or WordClass.Adjective);
}
