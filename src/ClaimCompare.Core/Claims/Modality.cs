using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Whether a figure is said to be so, meant, wanted, doubted or denied: read from the words of its clause and from its attribution.</summary>
internal readonly record struct Modality(ClaimState State, Certainty Certainty, bool Negated)
{
    private enum Cue
    {
        Planned,
        Wanted,
        Possible,
        Alleged,
        Negated,
        Plain,
    }

    private static readonly PhraseTable<Cue> Cues = new(LexiconFile.Read("modality").Entries, static entry => EnumName.Parse<Cue>(entry.Section));
    private static readonly WordTable<bool> Data = new(LexiconFile.Read("figures").Section("data"), static _ => true);
    private static readonly WordTable<bool> Confirming = new(LexiconFile.Read("figures").Section("confirming"), static _ => true);
    private static readonly WordTable<bool> Doubting = new(LexiconFile.Read("figures").Section("doubting"), static _ => true);
    private static readonly WordTable<bool> Comparing = new(LexiconFile.Read("figures").Section("comparing"), static _ => true);
    private static readonly WordTable<bool> Needing = new(LexiconFile.Read("figures").Section("needing"), static _ => true);

    /// <summary>How far behind a figure's noun the words of a relative clause still tell its state: "9,000 soldiers who will join".</summary>
    private const int RelativeReach = 7;

    public static Modality Of(TextAnalysis analysis, QuantityContext context, Attribution? by, Quantity quantity, ClaimPlace place)
    {
        var text = analysis.Text;
        var (state, certainty, negated) = (ClaimState.Actual, CertaintyOf(by?.Stance), false);
        var owned = IsOwned(text, context.FirstToken);
        var end = EndOf(text, context, quantity.Measure);
        for (var i = StartOf(text, context, quantity.Measure); i < end; i++)
        {
            if (i == context.FirstToken)
            {
                i = context.EndToken - 1;
                continue;
            }

            if (CueAt(text, i, end, by, quantity, place, out var length) is not { } cue || TellsFate(text, i, quantity) || IsDate(analysis, i))
            {
                continue;
            }

            var before = i < context.FirstToken;
            switch (cue)
            {
                case Cue.Alleged:
                    certainty = certainty == Certainty.Stated ? Certainty.Alleged : certainty;
                    break;
                case Cue.Plain:
                    break;
                case Cue.Negated:
                    negated |= before && Negates(text, i, context.FirstToken);
                    break;
                default:
                    state = state == ClaimState.Actual && !owned ? StateOf(cue) : state;
                    break;
            }

            i += length - 1;
        }

        if (by?.Stance is Stance.Plans or Stance.Wants && state == ClaimState.Actual && !owned)
        {
            state = by.Stance == Stance.Plans ? ClaimState.Planned : ClaimState.Wanted;
        }

        if (state == ClaimState.Planned && IsBaseline(analysis, context))
        {
            state = ClaimState.Actual;
        }

        if (certainty == Certainty.Stated && IsDoubtedAfterwards(text, context.Sentence))
        {
            certainty = Certainty.Alleged;
        }

        return new Modality(state, certainty, negated);
    }

    private static Cue? CueAt(ArticleText text, int token, int end, Attribution? by, Quantity quantity, ClaimPlace place, out int length)
    {
        if (Futures.IsAt(text, token, end) || (place == ClaimPlace.Title && Futures.IsOfHeadline(text, token, end)))
        {
            length = 2;
            return Cue.Planned;
        }

        if (!Cues.TryMatch(text.Tokens, token, end, out length, out var cue) || Futures.IsPast(text, token))
        {
            return null;
        }

        return cue == Cue.Possible && !IsSeldomPlanned(quantity.Measure) && Futures.IsOfReport(text, token, by) ? Cue.Planned : cue;
    }

    /// <summary>
    /// Who died, was hurt or marched seldom was planned: only words of the figure's own part of the sentence make it so, not "against a
    /// plan to build there, police counted 4,000 marchers".
    /// </summary>
    private static int StartOf(ArticleText text, QuantityContext context, Measure measure)
    {
        if (!IsSeldomPlanned(measure))
        {
            return context.ClauseStart;
        }

        for (var i = context.FirstToken - 1; i >= context.ClauseStart; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',')
            {
                return i + 1;
            }
        }

        return context.ClauseStart;
    }

    private static bool IsSeldomPlanned(Measure measure) =>
        measure is Measure.Killed or Measure.Injured or Measure.Casualties or Measure.Missing or Measure.Protesters or Measure.Detained or Measure.Displaced;

    /// <summary>Behind the figure its own verb may be modal; another verb, joined to the one before the figure, is not its own: "documented eight deaths and asked for help".</summary>
    private static int EndOf(ArticleText text, QuantityContext context, Measure measure)
    {
        var end = CommentAfter(text, context.EndToken, Math.Min(context.ClauseEnd, context.EndToken + RelativeReach));
        for (var i = context.EndToken; IsSeldomPlanned(measure) && i < end; i++)
        {
            if (text.Classes[i] == WordClass.Conjunction || (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ','))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>The words that say what befell them: who needed treatment was not wanted, whoever could not be reached is missing. Those feared dead may live.</summary>
    private static bool TellsFate(ArticleText text, int token, Quantity quantity) =>
        quantity.Measure != Measure.Killed && quantity.MeasureCue is { } cue && cue.Contains(text.Tokens[token].Start);

    /// <summary>The month of May is no verb.</summary>
    private static bool IsDate(TextAnalysis analysis, int token)
    {
        var text = analysis.Text;
        if (!text.Tokens[token].IsCapitalized || !text.CharsOf(token).SequenceEqual("May"))
        {
            return false;
        }

        var first = EventDates.FirstIn(analysis.Dates, text.Tokens[token].Start - LongestDate);
        for (var i = first; i < analysis.Dates.Count && analysis.Dates[i].Span.Start <= text.Tokens[token].Start; i++)
        {
            if (analysis.Dates[i].Span.Contains(text.Tokens[token].Start))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Characters of a date before its month.</summary>
    private const int LongestDate = 40;

    /// <summary>", which would make it the largest", ", we will be more": what follows comments on the figure and says nothing of its state.</summary>
    private static int CommentAfter(ArticleText text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Symbol && text.Value[text.Tokens[i].Start] == ',' && (text.CharsOf(i + 1) is "which" || text.Classes[i + 1] == WordClass.Pronoun))
            {
                return i;
            }
        }

        return end;
    }

    public static Certainty CertaintyOf(Stance? stance) => stance switch
    {
        Stance.Alleges => Certainty.Alleged,
        Stance.Confirms => Certainty.Confirmed,
        Stance.Denies => Certainty.Denied,
        _ => Certainty.Stated,
    };

    private static ClaimState StateOf(Cue cue) => cue switch
    {
        Cue.Planned => ClaimState.Planned,
        Cue.Wanted => ClaimState.Wanted,
        _ => ClaimState.Possible,
    };

    /// <summary>"its 70,000 men": what somebody has, is there, whatever will be done with it.</summary>
    private static bool IsOwned(ArticleText text, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 2); i--)
        {
            if (text.Classes[i] == WordClass.Possessive || Owners.Contains(text.Tokens[i].Word))
            {
                return true;
            }

            if (text.Tokens[i].Kind != TokenKind.Quote)
            {
                return false;
            }
        }

        return false;
    }

    private static readonly WordTable<bool> Owners = new(LexiconFile.Read("figures").Section("owning"), static _ => true);

    /// <summary>
    /// A negation bears on the figure when a verb or "need" follows it at once and no comparison does: "do not need 10,000",
    /// "no need for 10,000"; but not "no more than 10,000" or "no one was hurt when 3 cars …".
    /// </summary>
    private static bool Negates(ArticleText text, int negation, int figure)
    {
        var next = negation + 1;
        if (next >= figure)
        {
            return true;
        }

        var word = text.Tokens[next].Word;
        if (Comparing.Contains(word))
        {
            return false;
        }

        return Needing.Contains(word) || (text.Value[text.Tokens[negation].Start] is not ('n' or 'N') || text.Tokens[negation].Length > 2)
            && text.Classes[next] is WordClass.VerbBase or WordClass.VerbPresent or WordClass.VerbPast or WordClass.Participle or WordClass.Gerund or WordClass.Auxiliary;
    }

    /// <summary>In "to be raised from 45,000 to 100,000" the first figure is what there is.</summary>
    private static bool IsBaseline(TextAnalysis analysis, QuantityContext context)
    {
        var text = analysis.Text;
        if (context.FirstToken == 0 || !text.CharsOf(context.FirstToken - 1).Equals("from", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + 5); i++)
        {
            if (text.CharsOf(i).Equals("to", StringComparison.OrdinalIgnoreCase))
            {
                return i + 1 < text.Classes.Length && text.Classes[i] != WordClass.To;
            }
        }

        return false;
    }

    /// <summary>The next sentence takes distance from the figures: "However, these data are not officially confirmed."</summary>
    private static bool IsDoubtedAfterwards(ArticleText text, int sentence)
    {
        if (sentence + 1 >= text.Sentences.Length || text.Sentences[sentence + 1].Paragraph > text.Sentences[sentence].Paragraph)
        {
            return false;
        }

        var next = text.Sentences[sentence + 1];
        bool data = false, negated = false, confirming = false;
        for (var i = next.FirstToken; i < Math.Min(next.EndToken, next.FirstToken + QuantityContext.Reach); i++)
        {
            var word = text.Tokens[i].Word;
            if (Doubting.Contains(word) && data)
            {
                return true;
            }

            data |= Data.Contains(word);
            negated |= data && text.Classes[i] == WordClass.Negation;
            confirming |= negated && Confirming.Contains(word);
        }

        return confirming;
    }
}
