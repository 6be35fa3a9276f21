using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>The verb that a figure hangs on: what tells 27 shots fired from 27 shots heard.</summary>
internal static class GoverningVerb
{
    /// <summary>How far before and behind the figure its verb is looked for.</summary>
    private const int Before = 7;
    private const int Behind = 9;

    /// <summary>Tokens of the counted phrase that are looked at.</summary>
    private const int LongestCounted = 8;

    private static readonly LexiconFile Figures = LexiconFile.Read("figures");
    private static readonly WordTable<bool> Telling = new(Verbs.Inflect(Figures.Section("telling")), static _ => true);
    private static readonly WordTable<bool> Noting = new(Verbs.Inflect(Figures.Section("noting")), static _ => true);
    private static readonly WordTable<bool> Falls = new(Figures.Section("fall"), static _ => true);
    private static readonly WordTable<string> Trades = new(Figures.Section("trade-deed"), static entry => entry.Value);

    /// <summary>How far a bus, a plane or a climber fell, whatever verb says so; null for any other length.</summary>
    public static string? OfFall(ArticleText text, QuantityContext context) =>
        Nearest(text, context) is >= 0 and var verb && Falls.Contains(Vocabulary.IdOf(VerbBase.Of(text, verb))) ? Fall : null;

    private const string Fall = "fall";

    /// <summary>What is told of those who are counted: one name for a deed told in many words, else the verb in its base form.</summary>
    public static string? Of(ArticleText text, Quantity quantity, QuantityContext context, string kind)
    {
        if (quantity.Counted is { Length: > 0 } counted && OfAttribute(text, counted, kind) is { } told)
        {
            return told;
        }

        var of = context.FirstToken - 1;
        if (of > context.ClauseStart && text.CharsOf(of) is "of" or "by" && Deeds.OfNoun(text.Tokens[of - 1].Word) is { } named)
        {
            return named;
        }

        var verb = Nearest(text, context);
        var deed = verb < 0 ? null : Deeds.At(text, verb, Math.Max(context.ClauseEnd, verb + 1), kind) ?? VerbBase.Of(text, verb);
        if (quantity.Measure is Measure.People or Measure.Other && IsOnStrike(text, quantity, context, deed))
        {
            return Presence.Strike;
        }

        deed ??= quantity.Measure is Measure.Other or Measure.Vehicles ? Existence(text, context) : null;
        return Trades.TryGet(Vocabulary.IdOf(kind), out var usual) && (deed is null || verb > context.EndToken) ? usual : deed;
    }

    /// <summary>
    /// "a walkout by 5,000 nurses", "5,000 nurses have joined the strike", "walked off the job": those who are counted are on strike,
    /// whatever verb says so, unless it tells of all who work there or of those who suffer by it.
    /// </summary>
    private static bool IsOnStrike(ArticleText text, Quantity quantity, QuantityContext context, string? verb)
    {
        if (!CountsWorkers(text, quantity, context) || (verb is not null && Idling.Contains(Vocabulary.IdOf(verb))))
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

        return AreOut(text, context);
    }

    /// <summary>"5,000 nurses", "the number of nurses on strike stood at 5,000".</summary>
    private static bool CountsWorkers(ArticleText text, Quantity quantity, QuantityContext context)
    {
        if (quantity.Counted is not { Length: > 0 } counted || counted.Start >= quantity.Span.Start)
        {
            return Workers.Contains(text.Tokens[context.EndToken - 1].Word);
        }

        for (var i = text.TokenAt(counted.Start); i < text.Tokens.Length && text.Tokens[i].Start < counted.End; i++)
        {
            if (Workers.Contains(text.Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"5,000 nurses are out": who stops work is out; not who is out of work, or out in the streets.</summary>
    private static bool AreOut(ArticleText text, QuantityContext context)
    {
        var (be, end) = (context.EndToken, text.Sentences[context.Sentence].EndToken);
        return be + 1 < end && text.CharsOf(be) is "are" or "were" && text.CharsOf(be + 1) is "out" && (be + 2 == end || text.Tokens[be + 2].Kind != TokenKind.Word);
    }

    private static readonly WordTable<bool> Workers = new(LexiconFile.Read("figures").Section("workers"), static _ => true);
    private static readonly WordTable<bool> Idling = new(LexiconFile.Read("figures").Section("off-strike"), static _ => true);
    private static readonly PhraseTable<bool> Striking = new(LexiconFile.Read("figures").Section("on-strike"), static entry => entry.Value.Length == 0);

    /// <summary>"150 destroyed houses", "the number of houses destroyed": the deed stands in the counted phrase itself.</summary>
    private static string? OfAttribute(ArticleText text, TextSpan counted, string kind)
    {
        var first = text.TokenAt(counted.Start);
        for (var i = first; i < Math.Min(text.Tokens.Length, first + LongestCounted) && text.Tokens[i].Start < counted.End; i++)
        {
            if (text.Classes[i] is WordClass.Participle or WordClass.VerbPast or WordClass.Adjective && (Verbs.FormsOf(text.Tokens[i].Word) & VerbForms.Participle) != 0
                && Deeds.At(text, i, i + 1, kind) is { } deed)
            {
                return deed;
            }
        }

        return null;
    }

    /// <summary>
    /// The token of the verb: the one before the figure where nothing but its bounds stand between, else the one behind those who are
    /// counted ("60 men had been killed and 14 vehicles burned"); -1 where there is none.
    /// </summary>
    private static int Nearest(ArticleText text, QuantityContext context)
    {
        var (before, governs) = VerbBefore(text, context);
        if (before >= 0 && governs && !Noting.Contains(text.Tokens[before].Word))
        {
            return before;
        }

        var behind = VerbBehind(text, context);
        return behind >= 0 ? behind : before;
    }

    private static (int Verb, bool Governs) VerbBefore(ArticleText text, QuantityContext context)
    {
        var governs = true;
        for (var i = context.FirstToken - 1; i >= Math.Max(context.ClauseStart, context.FirstToken - Before); i--)
        {
            if (IsVerb(text.Classes[i]))
            {
                return Telling.Contains(text.Tokens[i].Word) ? (-1, false) : (i, governs);
            }

            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',')
            {
                break;
            }

            governs &= text.Classes[i] is not (WordClass.Noun or WordClass.ProperNoun or WordClass.Conjunction or WordClass.Pronoun or WordClass.Number);
        }

        return (-1, false);
    }

    private static int VerbBehind(ArticleText text, QuantityContext context)
    {
        var end = context.EndToken + Behind;
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, end); i++)
        {
            if (IsVerb(text.Classes[i]) && text.Classes[Math.Max(0, i - 1)] != WordClass.Determiner && !IsInCompound(text, i))
            {
                if (IsAttribute(text, context, i) && FiniteBehind(text, i + 1, Math.Min(context.ClauseEnd, i + Behind)) is > 0 and var finite)
                {
                    return finite;
                }

                if (i + 2 < text.Tokens.Length && text.CharsOf(i + 1) is "to" && Telling.Contains(text.Tokens[i].Word) && IsVerb(text.Classes[i + 2]))
                {
                    // "have been told to leave"
                    return i + 2;
                }

                return Telling.Contains(text.Tokens[i].Word) && i > context.EndToken && text.Classes[i - 1] is WordClass.Noun or WordClass.ProperNoun ? -1 : i;
            }

            if (Insertions.Behind(text, i, context.ClauseEnd) is var behind && behind > i)
            {
                i = behind - 1;
                end = behind + Behind;
                continue;
            }

            if (i + 1 < context.ClauseEnd && text.Value[text.Tokens[i].Start] == ',' && text.CharsOf(i + 1) is "which" or "who")
            {
                i++;
                continue;
            }

            if ((text.Classes[i] == WordClass.WhWord && i > context.EndToken) || (text.Tokens[i].Kind != TokenKind.Word && text.Value[text.Tokens[i].Start] is ',' or '.' or '"' or '\u201c' or '\u201d'))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"Two men wearing masks took", "six trucks equipped with guns were burned": a participle right behind those who are counted only describes them; not "22 buses carrying 900 people", nor a deed.</summary>
    private static bool IsAttribute(ArticleText text, QuantityContext context, int verb) => verb >= context.EndToken && verb + 1 < text.Tokens.Length && text.Classes[verb + 1] != WordClass.Number
        && ((text.Classes[verb] == WordClass.Gerund && text.Classes[verb - 1] is WordClass.Noun or WordClass.ProperNoun or WordClass.Number)
            || (verb == context.EndToken && text.Classes[verb] is WordClass.Participle or WordClass.VerbPast && text.Classes[verb + 1] == WordClass.Preposition && Deeds.At(text, verb, verb + 2, "") is null));

    /// <summary>"the Delhi-bound express"</summary>
    private static bool IsInCompound(ArticleText text, int verb) => verb > 1 && text.Tokens[verb].Glued && text.Tokens[verb - 1].Glued && text.Value[text.Tokens[verb - 1].Start] == '-';

    /// <summary>The verb that the description is followed by, in the same clause; 0 where there is none.</summary>
    private static int FiniteBehind(ArticleText text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (text.Classes[i] is WordClass.WhWord or WordClass.Subordinator or WordClass.Conjunction || text.Tokens[i].Kind == TokenKind.Symbol)
            {
                return 0;
            }

            if (text.Classes[i] == WordClass.Auxiliary)
            {
                return i + 1 < end && IsVerb(text.Classes[i + 1]) ? i + 1 : i + 2 < end && IsVerb(text.Classes[i + 2]) ? i + 2 : 0;
            }

            if (text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent && text.Classes[i - 1] is not (WordClass.Determiner or WordClass.Preposition))
            {
                return Telling.Contains(text.Tokens[i].Word) ? 0 : i;
            }
        }

        return 0;
    }

    /// <summary>"The clinic had 35 beds", "There were seven rounds in the magazine": no more is told than that so many are there.</summary>
    private static string? Existence(ArticleText text, QuantityContext context)
    {
        var at = context.FirstToken - 1;
        return at <= context.ClauseStart - 1 || at < 0 ? null
            : text.CharsOf(at) is "has" or "had" or "have" ? "have"
            : at > 0 && text.CharsOf(at) is "was" or "were" or "are" && text.CharsOf(at - 1) is "There" or "there" ? "be" : null;
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
