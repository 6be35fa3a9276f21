using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The verb that a figure hangs on: what tells 27 shots fired from 27 shots heard.</summary>
internal static class GoverningVerb
{
    /// <summary>How far before and behind the figure its verb is looked for.</summary>
    private const int Before = 6;
    private const int Behind = 4;

    private static readonly WordTable<string> SameDeeds = new(LexiconFile.Read("figures").Section("same-deed"), static entry => entry.Value);
    private static readonly PhraseTable<bool> Aboard = new(LexiconFile.Read("figures").Section("aboard"), static _ => true);
    private static readonly WordTable<bool> Telling = new(Verbs.Inflect(LexiconFile.Read("figures").Section("telling")), static _ => true);
    private static readonly WordTable<bool> Carrying = new(LexiconFile.Read("figures").Section("carrying"), static _ => true);

    private static readonly WordTable<bool> Falls = new(LexiconFile.Read("figures").Section("fall"), static _ => true);

    /// <summary>How far a bus, a plane or a climber fell, whatever verb says so; null for any other length.</summary>
    public static string? OfFall(ArticleText text, QuantityContext context) =>
        Nearest(text, context) is { } verb && Falls.Contains(Vocabulary.IdOf(verb)) ? Fall : null;

    private const string Fall = "fall";

    /// <summary>The verb of those who are counted on a ship or plane, whatever words say so.</summary>
    private const string Board = "board";

    /// <summary>The verb in its base form; machines that one side lost the other side destroyed, people a ship carried were on board.</summary>
    public static string? Of(ArticleText text, QuantityContext context, Measure measure)
    {
        if (measure is Measure.People && IsAboard(text, context))
        {
            return Board;
        }

        var verb = Nearest(text, context);
        if (measure is Measure.People or Measure.Other && IsOnStrike(text, context, verb))
        {
            return Strike;
        }

        return verb is not null && measure is Measure.Vehicles or Measure.Aircraft && SameDeeds.TryGet(Vocabulary.IdOf(verb), out var deed) ? deed : verb;
    }

    /// <summary>
    /// "a walkout by 5,000 nurses", "5,000 nurses have joined the strike", "walked off the job": those who are counted are on strike,
    /// whatever verb says so, unless it tells of all who work there or of those who suffer by it.
    /// </summary>
    private static bool IsOnStrike(ArticleText text, QuantityContext context, string? verb)
    {
        var last = text.Tokens[context.EndToken - 1].Word;
        if (!Workers.Contains(last) || (verb is not null && Idling.Contains(Vocabulary.IdOf(verb))))
        {
            return false;
        }

        for (var i = context.ClauseStart; i < context.ClauseEnd; i++)
        {
            if (Striking.TryMatch(text.Tokens, i, context.ClauseEnd, out var length, out var stopsWork))
            {
                if (stopsWork)
                {
                    return true;
                }

                i += length - 1;
            }
        }

        return false;
    }

    private static readonly WordTable<bool> Workers = new(LexiconFile.Read("figures").Section("workers"), static _ => true);
    private static readonly WordTable<bool> Idling = new(LexiconFile.Read("figures").Section("off-strike"), static _ => true);
    private static readonly PhraseTable<bool> Striking = new(LexiconFile.Read("figures").Section("on-strike"), static entry => entry.Value.Length == 0);

    /// <summary>The verb of those who are on strike.</summary>
    private const string Strike = "strike";

    /// <summary>"151 people on board", "was carrying 151 people".</summary>
    private static bool IsAboard(ArticleText text, QuantityContext context)
    {
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + Before); i++)
        {
            if (Aboard.TryMatch(text.Tokens, i, context.ClauseEnd, out _, out _))
            {
                return true;
            }
        }

        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - Behind); i--)
        {
            if (IsVerb(text.Classes[i]))
            {
                return Carrying.Contains(text.Tokens[i].Word);
            }
        }

        return false;
    }

    private static string? Nearest(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - Before); i--)
        {
            if (IsVerb(text.Classes[i]))
            {
                if (Telling.Contains(text.Tokens[i].Word))
                {
                    break;
                }

                return VerbBase.Of(text, i);
            }

            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',')
            {
                break;
            }
        }

        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + Behind); i++)
        {
            if (IsVerb(text.Classes[i]))
            {
                return VerbBase.Of(text, i);
            }
        }

        return null;
    }

    /// <summary>
    /// The name right before the verb that stands before the figure, or, where the verb is the second of its subject ("Torrin was founded
    /// by miners and now has 40,000 inhabitants"), the name that opens the sentence; null where it is no name.
    /// </summary>
    public static string? AgentOf(ArticleText text, QuantityContext context)
    {
        for (var i = context.FirstToken - 1; i > Math.Max(context.ClauseStart, context.FirstToken - Before); i--)
        {
            if (IsVerb(text.Classes[i]) || text.CharsOf(i) is "has" or "had" or "have")
            {
                var subject = i - 1;
                while (subject > text.Sentences[context.Sentence].FirstToken && text.Classes[subject] == WordClass.Adverb)
                {
                    subject--;
                }

                return text.Classes[subject] switch
                {
                    WordClass.ProperNoun => Names.NameKey.Of(text.CharsOf(subject)),
                    WordClass.Conjunction => Opening(text, context.Sentence),
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>The last word of the name that opens a sentence, before its first verb.</summary>
    private static string? Opening(ArticleText text, int sentence)
    {
        var i = text.Sentences[sentence].FirstToken;
        while (i < text.Sentences[sentence].EndToken && text.Classes[i] == WordClass.ProperNoun)
        {
            i++;
        }

        return i > text.Sentences[sentence].FirstToken && i < text.Sentences[sentence].EndToken && (IsVerb(text.Classes[i]) || text.Classes[i] == WordClass.Auxiliary)
            ? Names.NameKey.Of(text.CharsOf(i - 1)) : null;
    }

    private static bool IsVerb(WordClass c) =>
        c is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Gerund;
}
