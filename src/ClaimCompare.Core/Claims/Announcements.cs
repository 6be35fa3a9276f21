using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The day on which a plan was announced: "under a plan announced on Tuesday", "a plan to send troops, announced Tuesday,".</summary>
internal static class Announcements
{
    public const string Kind = "announcement";

    /// <summary>Tokens before "announced" in which its plan stands: "its plan to send 900 soldiers to the border near Torrin, announced".</summary>
    private const int Reach = 16;

    private static readonly WordTable<bool> Announced = new(LexiconFile.Read("event-deeds").Section("announced"), static _ => true);
    private static readonly WordTable<bool> Plans = new(LexiconFile.Read("event-deeds").Section("announceable"), static _ => true);

    /// <summary>The token of the plan; null where the date says something else.</summary>
    public static int? At(ArticleText text, TextSpan date)
    {
        var at = text.TokenAt(date.Start) - 1;
        var first = text.Sentences[text.SentenceOf(at + 1)].FirstToken;
        at -= at > first && text.CharsOf(at) is "on" ? 1 : 0;
        if (at <= first || !Announced.Contains(text.Tokens[at].Word))
        {
            return null;
        }

        if (text.Classes[at - 1] == WordClass.Noun)
        {
            return Plans.Contains(text.Tokens[at - 1].Word) ? at - 1 : null;
        }

        if (text.Tokens[at - 1].Kind == TokenKind.Symbol && text.Value[text.Tokens[at - 1].Start] == ',')
        {
            for (var i = at - 2; i >= Math.Max(first, at - Reach); i--)
            {
                if (Plans.Contains(text.Tokens[i].Word) && text.Classes[i] == WordClass.Noun)
                {
                    return i;
                }

                if (text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent)
                {
                    return null;
                }
            }
        }

        return null;
    }
}
