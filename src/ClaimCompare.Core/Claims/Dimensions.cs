using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What a size is of.</summary>
/// <param name="Thing">The kind of thing, one word for all of its names.</param>
/// <param name="Name">Which of its sizes: "long", "wide", "high", "level" (height or depth at which it lies), "speed", "weight", "area", "duration", "magnitude".</param>
internal readonly record struct Dimension(string Thing, string Name);

/// <summary>
/// Reads which size of which thing a length, speed, weight, area, duration or magnitude is: "the slide is 500 metres wide", "a
/// 40-metre-wide breach", "the wreck lies at an altitude of 1,850 metres". Where the text does not say which size, there is none.
/// </summary>
internal static class Dimensions
{
    private static readonly LexiconFile File = LexiconFile.Read("dimensions");
    private static readonly PhraseTable<string> Behind = new(Sections("behind "), static entry => Last(entry.Section));
    private static readonly WordTable<string> Named = new(Sections("named "), static entry => Last(entry.Section));
    private static readonly WordTable<string> Verbs = new(Lexicons.Verbs.Inflect(Sections("verb ")), static entry => Last(entry.Section));
    private static readonly WordTable<string> Things = new(File.Section("thing"), static entry => entry.Value);
    private static readonly WordTable<bool> Winds = new(File.Section("wind"), static _ => true);
    private static readonly PhraseTable<bool> Limits = new(File.Section("limit"), static _ => true);
    private static readonly WordTable<bool> Quakes = new(File.Section("quake"), static _ => true);
    private static readonly PhraseTable<bool> Closures = new(File.Section("closure"), static _ => true);
    private static readonly PhraseTable<bool> Aftershocks = new(File.Section("aftershock"), static _ => true);

    /// <summary>What every vehicle's speed is of: outlets name the train, the locomotive, the driver or nothing.</summary>
    private const string Vehicle = "vehicle";
    private const string Wind = "wind";
    public const string Magnitude = "magnitude";
    public const string Water = "water";
    private const string Quake = "quake";
    private const string Closure = "closure";
    private const string Aftershock = "aftershock";

    /// <summary>Tokens back to the word for the dimension, and to the thing.</summary>
    private const int NameReach = 8;
    private const int ThingReach = 32;

    /// <summary>Tokens around a speed that say it is only what is allowed.</summary>
    private const int LimitReach = 6;

    /// <summary>No quake was stronger.</summary>
    private const double GreatestQuake = 10;

    public static Dimension? Of(ArticleText text, Quantity quantity, QuantityContext context) => quantity.Measure switch
    {
        Measure.Speed => OfSpeed(text, context),
        Measure.Distance => NameOf(text, context, Level(text, quantity, context)) is { } name && name is not ("area" or "weight" or "duration") ? WithThing(text, context, name) : null,
        Measure.Weight => NameOf(text, context, null) is "weight" ? WithThing(text, context, "weight") : null,
        Measure.Area => NameOf(text, context, "area") is "area" ? WithThing(text, context, "area") : null,
        Measure.Duration => OfDuration(text, context),
        Measure.Other when quantity.Unit is null && quantity.Value is > 1 and < GreatestQuake => OfMagnitude(text, quantity, context),
        _ => null,
    };

    private static Dimension? OfSpeed(ArticleText text, QuantityContext context)
    {
        if (HasNear(text, context, Limits, LimitReach))
        {
            return null;
        }

        for (var i = context.ClauseStart; i < context.ClauseEnd; i++)
        {
            if (Winds.Contains(text.Tokens[i].Word))
            {
                return new Dimension(Wind, "speed");
            }
        }

        return new Dimension(Vehicle, "speed");
    }

    /// <summary>"a 6.1-magnitude earthquake", "a quake of magnitude 6", "measured 6.2 on the Richter scale".</summary>
    private static Dimension? OfMagnitude(ArticleText text, Quantity quantity, QuantityContext context)
    {
        var behind = text.TokenAt(quantity.Span.End - 1) + 1;
        var named = false;
        // "The magnitude of the earthquake was recorded as 6.1."
        for (var i = Math.Max(context.ClauseStart, context.FirstToken - (IsRecorded(text, context.FirstToken - 1) ? SubjectReach : 2)); i < Math.Min(context.ClauseEnd, behind + 4) && !named; i++)
        {
            named = i != context.FirstToken && text.CharsOf(i) is "magnitude" or "Magnitude" or "Richter";
        }

        if (!named)
        {
            return null;
        }

        var sentence = text.Sentences[context.Sentence];
        var quake = false;
        for (var i = Math.Max(sentence.FirstToken, context.FirstToken - ThingReach); i < Math.Min(sentence.EndToken, behind + ThingReach); i++)
        {
            if (Aftershocks.TryMatch(text.Tokens, i, sentence.EndToken, out _, out _))
            {
                // "The 6.1-magnitude quake was followed by 60 aftershocks."
                if (!quake || i < context.FirstToken)
                {
                    return new Dimension(Aftershock, Magnitude);
                }
            }

            quake |= i > context.FirstToken && Quakes.Contains(text.Tokens[i].Word) && text.CharsOf(i) is not "magnitude";
        }

        return new Dimension(Quake, Magnitude);
    }

    /// <summary>Tokens from the magnitude to the verb that gives it.</summary>
    private const int SubjectReach = 10;

    private static bool IsRecorded(ArticleText text, int before) =>
        before > 0 && text.CharsOf(before) is "at" or "as" or "to" or "was" or "is" && (text.CharsOf(before) is "was" or "is" || text.Classes[before - 1] is WordClass.Participle or WordClass.VerbPast);

    private static Dimension? OfDuration(ArticleText text, QuantityContext context)
    {
        if (text.Classes[Math.Min(context.EndToken, text.Tokens.Length - 1)] == WordClass.Noun && context.EndToken < context.ClauseEnd && IsCompound(text, context)
            && Things.TryGet(text.Tokens[context.EndToken].Word, out var event1))
        {
            return new Dimension(event1, "duration");
        }

        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - 4); i--)
        {
            if (Closures.TryMatch(text.Tokens, i, context.FirstToken, out _, out _))
            {
                return new Dimension(Closure, "duration");
            }

            if (Verbs.TryGet(text.Tokens[i].Word, out var name) && name == "duration" && text.Classes[i] is not WordClass.Adjective)
            {
                return ThingBefore(text, context, i) is { } thing ? new Dimension(thing, name) : null;
            }
        }

        return null;
    }

    /// <summary>"a 14-hour siege": the unit is joined to the number.</summary>
    private static bool IsCompound(ArticleText text, QuantityContext context) => context.EndToken - 2 > context.FirstToken - 1 && text.Value[text.Tokens[context.EndToken - 2].Start] == '-';

    /// <summary>A height or depth where nothing else is meant: "lies at 2,100 metres", "flew at 9,000 feet".</summary>
    private static string? Level(ArticleText text, Quantity quantity, QuantityContext context) =>
        quantity.Unit is "m" or "[ft_i]" && context.FirstToken > context.ClauseStart && text.CharsOf(context.FirstToken - 1) is "at" ? "level" : null;

    /// <summary>The dimension told behind the figure, before it, or by its verb.</summary>
    private static string? NameOf(ArticleText text, QuantityContext context, string? otherwise)
    {
        var at = context.EndToken < context.ClauseEnd && text.Value[text.Tokens[context.EndToken].Start] == '-' ? context.EndToken + 1 : context.EndToken;
        at = SkipConversion(text, at, context.ClauseEnd, context.Sentence);
        if (Behind.TryMatch(text.Tokens, at, text.Sentences[context.Sentence].EndToken, out _, out var told))
        {
            return told;
        }

        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - NameReach); i--)
        {
            if (Named.TryGet(text.Tokens[i].Word, out var named) || (Verbs.TryGet(text.Tokens[i].Word, out named) && named != "duration"))
            {
                return named;
            }

            if (text.Classes[i] is WordClass.Number)
            {
                break;
            }
        }

        return otherwise;
    }

    /// <summary>"480 metres (1,575 feet) across"</summary>
    private static int SkipConversion(ArticleText text, int at, int end, int sentence)
    {
        end = Math.Max(end, text.Sentences[sentence].EndToken);
        if (at < end && text.Value[text.Tokens[at].Start] == '(')
        {
            for (var i = at + 1; i < Math.Min(end, at + NameReach); i++)
            {
                if (text.Value[text.Tokens[i].Start] == ')')
                {
                    return i + 1;
                }
            }
        }

        return at;
    }

    private static Dimension? WithThing(ArticleText text, QuantityContext context, string name) =>
        HasNear(text, context, Limits, 2) ? null : (ThingBehind(text, context) ?? SubjectOf(text, context) ?? ThingBefore(text, context, context.FirstToken)) is { } thing ? new Dimension(thing, name) : null;

    /// <summary>"a 40-metre-wide breach": the noun that the size stands before; "300 hectares of forest".</summary>
    private static string? ThingBehind(ArticleText text, QuantityContext context)
    {
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + 5); i++)
        {
            if (text.Classes[i] is WordClass.Noun)
            {
                return Things.TryGet(text.Tokens[i].Word, out var thing) ? thing : null;
            }

            if (text.Classes[i] is WordClass.Preposition && text.CharsOf(i) is not "of" || text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] is not '-')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The trench was 12 feet deep", "a trench 12 feet deep": whatever it is, where the size is told right behind the figure; not "he was six feet tall".</summary>
    private static string? SubjectOf(ArticleText text, QuantityContext context)
    {
        var be = context.FirstToken - 1;
        var last = be > 0 && text.CharsOf(be) is "was" or "is" ? be - 1 : be;
        if (last <= text.Sentences[context.Sentence].FirstToken || !Behind.TryMatch(text.Tokens, context.EndToken, text.Sentences[context.Sentence].EndToken, out _, out _)
            || text.Classes[last] != WordClass.Noun || !text.NounPhraseAt(last, out var phrase) || phrase.EndToken != last + 1 || text.Classes[phrase.FirstToken] != WordClass.Determiner
            || (WordRoles.Of(text.Tokens[last].Word) & (WordRole.Person | WordRole.Troop | WordRole.Bearer | WordRole.Kin)) != 0 || text.Classes[Math.Max(0, phrase.FirstToken - 1)] == WordClass.Preposition)
        {
            return null;
        }

        return Things.TryGet(text.Tokens[last].Word, out var thing) ? thing : Vocabulary.SmallOf(text.CharsOf(last));
    }

    /// <summary>The nearest thing named before, in its sentence, that stands behind no preposition ("the breach in the dike"), else the nearest; where the subject is only "it", in the sentence before.</summary>
    private static string? ThingBefore(ArticleText text, QuantityContext context, int from)
    {
        var sentence = text.Sentences[context.Sentence];
        var pronoun = false;
        string? nearest = null;
        for (var i = from - 1; i >= Math.Max(sentence.FirstToken, from - ThingReach); i--)
        {
            if (text.Classes[i] is WordClass.Noun or WordClass.ProperNoun && Things.TryGet(text.Tokens[i].Word, out var thing))
            {
                nearest ??= thing;
                if (!text.NounPhraseAt(i, out var phrase) || text.Classes[Math.Max(0, phrase.FirstToken - 1)] != WordClass.Preposition)
                {
                    return thing;
                }
            }

            pronoun |= text.Classes[i] == WordClass.Pronoun && text.CharsOf(i) is "it" or "It";
        }

        if (nearest is not null || !pronoun || context.Sentence == 0)
        {
            return nearest;
        }

        var before = text.Sentences[context.Sentence - 1];
        for (var i = before.FirstToken; i < Math.Min(before.EndToken, before.FirstToken + ThingReach); i++)
        {
            if (text.Classes[i] == WordClass.Noun && Things.TryGet(text.Tokens[i].Word, out var thing))
            {
                return thing;
            }
        }

        return null;
    }

    private static bool HasNear(ArticleText text, QuantityContext context, PhraseTable<bool> words, int reach)
    {
        for (var i = Math.Max(context.ClauseStart, context.FirstToken - reach); i < Math.Min(context.ClauseEnd, context.EndToken + 3); i++)
        {
            if (words.TryMatch(text.Tokens, i, context.ClauseEnd, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<LexiconEntry> Sections(string kind) => File.Entries.Where(entry => entry.Section.StartsWith(kind, StringComparison.Ordinal));

    private static string Last(string section) => section[(section.LastIndexOf(' ') + 1)..];
}
