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

    public static IEnumerable<Claim> Find(TextAnalysis analysis, EnclosingAttributions attributions, ClaimPlace place)
    {
        var told = analysis.Attributions.Where(attribution => SaysWhen(analysis, attribution)).Select(attribution => attribution.Date!.Value).ToHashSet();
        var last = -1;
        for (int i = 0, found = 0; i < analysis.Dates.Count && found < Most; i++)
        {
            var date = analysis.Dates[i];
            if (date.From is null || date.From != date.To || date.Granularity is not (Granularity.Day or Granularity.Time) || date.Time is not null)
            {
                continue;
            }

            if (told.Contains(i) || EventDates.SaysWhenTold(analysis.Text, date.Span) || EventDates.IsDateline(analysis.Text, date.Span) || Event(analysis.Text, date.Span) is not { } at)
            {
                continue;
            }

            var sentence = analysis.Text.Sentences[analysis.Text.SentenceOf(at.Token)].Span;
            var words = analysis.Text.SpanOf(at.Token, at.Token + at.Length);
            if (at.Token != last)
            {
                last = at.Token;
                found++;
                yield return new Claim
                {
                    Kind = ClaimKind.EventDate,
                    Span = new TextSpan(Math.Min(words.Start, date.Span.Start), Math.Max(words.End, date.Span.End)),
                    Sentence = sentence,
                    In = place,
                    Subject = at.Kind,
                    Date = i,
                    Attribution = attributions.Of(date.Span),
                    Key = "event_date|" + at.Kind,
                };
            }
        }
    }

    /// <summary>The date of an attribution that stands beside its cue: "said in a statement on Friday".</summary>
    private static bool SaysWhen(TextAnalysis analysis, Attribution attribution) => attribution is { Date: { } date, Cue: { } cue }
        && analysis.Dates[date].Span.Start - cue.End < BesideCue && cue.Start - analysis.Dates[date].Span.End < BesideCue;

    /// <summary>Characters between the word for saying and when it was said.</summary>
    private const int BesideCue = 40;

    /// <summary>The event that a date hangs on: what stands before it up to another verb, else what follows "on Friday when".</summary>
    private static (int Token, int Length, string Kind)? Event(ArticleText text, TextSpan date)
    {
        var first = text.TokenAt(date.Start);
        var end = text.TokenAt(date.End - 1) + 1;
        var sentence = text.Sentences[text.SentenceOf(first)];
        return first > sentence.FirstToken && EventKinds.IsBound(text, first - 1) ? null : Before(text, first, sentence) ?? Behind(text, first, end, sentence);
    }

    private static (int, int, string)? Before(ArticleText text, int first, Sentence sentence)
    {
        for (var i = first - 1; i >= Math.Max(sentence.FirstToken, first - Reach); i--)
        {
            if (EventKinds.At(text, i, sentence, out var start, out var length) is { } kind && start + length <= first)
            {
                return (start, length, kind);
            }

            if (IsOtherVerb(text, i, sentence))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What goes on is told as of a day ("turnout stood at 26 percent on Sunday in an election"), so that only what strikes counts here.</summary>
    private static bool Strikes(string kind) => kind is not ("vote" or "walkout");

    /// <summary>Behind "on Friday when", or behind a date that opens its sentence: there the event is told by a verb.</summary>
    private static (int, int, string)? Behind(ArticleText text, int first, int end, Sentence sentence)
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
                return (start, length, kind);
            }

            if (IsOtherVerb(text, i, sentence) || EventKinds.IsBound(text, i) && !opens)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsOtherVerb(ArticleText text, int token, Sentence sentence) =>
        text.Classes[token] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Gerund
        && !EventKinds.IsLight(text, token, sentence);
}
