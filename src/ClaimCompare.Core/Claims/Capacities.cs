using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>How many people a craft, a ground or a building may or can hold, not how many there were: "licensed to carry 150", "a stadium that can seat 22,000".</summary>
internal static class Capacities
{
    public const string Verb = "capacity";

    /// <summary>Tokens between the words for the capacity and the figure.</summary>
    private const int Reach = 4;

    private static readonly LexiconFile File = LexiconFile.Read("capacities");
    private static readonly PhraseEndTable<bool> Allowing = new(Verbs.Inflect(File.Section("allowing")), static _ => true);
    private static readonly PhraseEndTable<bool> MadeFor = new(Verbs.Inflect(File.Section("made for")), static _ => true);
    private static readonly PhraseEndTable<bool> Able = new(File.Section("able"), static _ => true);
    private static readonly WordTable<bool> Holding = new(File.Section("holding"), static _ => true);
    private static readonly WordTable<bool> Grounds = new(File.Section("ground"), static _ => true);
    private static readonly WordTable<bool> Names = new(File.Section("name"), static _ => true);

    /// <summary>People, or a figure without a noun, behind words that tell what something is made for.</summary>
    public static bool Is(ArticleText text, Quantity quantity, QuantityContext context, string kind)
    {
        if (quantity is not { Measure: Measure.People or Measure.Other, Unit: null or "person" } || (kind.Length > 0 && quantity.Measure != Measure.People))
        {
            return false;
        }

        if (Allowing.TryMatch(text.Tokens, context.ClauseStart, context.FirstToken, out _, out _) || Able.TryMatch(text.Tokens, context.ClauseStart, context.FirstToken, out _, out _))
        {
            return true;
        }

        if (MadeFor.TryMatch(text.Tokens, context.ClauseStart, context.FirstToken, out var first, out _) && IsOfPlace(text, first))
        {
            return true;
        }

        var before = context.FirstToken - 1;
        if (before > context.ClauseStart && ((quantity.Qualifier == Qualifier.AtMost && text.CharsOf(before) is "allowed" or "allows" or "permitted" or "permits" or "authorised" or "authorized")
            || (Holding.Contains(text.Tokens[before].Word) && Grounds.Contains(text.Tokens[before - 1].Word))))
        {
            return true;
        }

        for (var i = before; i >= Math.Max(context.ClauseStart, context.FirstToken - Reach); i--)
        {
            if (Names.Contains(text.Tokens[i].Word))
            {
                return true;
            }

            if (text.Classes[i] is not (WordClass.Preposition or WordClass.Auxiliary or WordClass.Determiner or WordClass.Adverb) && text.CharsOf(i) is not ("of" or "is" or "was" or "at" or "put"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"a vessel authorised for 60", "a hall meant for 200"; not "visas approved for 60".</summary>
    private static bool IsOfPlace(ArticleText text, int end)
    {
        for (var i = end - 1; i >= Math.Max(0, end - PlaceReach); i--)
        {
            if (text.Classes[i] is WordClass.Noun)
            {
                return Presence.IsPlace(text.Tokens[i].Word);
            }
        }

        return false;
    }

    /// <summary>Tokens from the noun for what holds them to what it may do.</summary>
    private const int PlaceReach = 5;
}
