using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>
/// Figures without a noun, which count what a figure before them counts: "Police counted 31,000 marchers and the union 150,000", "the
/// commission puts it at 112". Only where one kind of figure alone can be meant: else they stay unread.
/// </summary>
internal static class BareFigures
{
    private static readonly LexiconFile File = LexiconFile.Read("bare-figures");
    private static readonly PhraseEndTable<bool> Giving = new(Verbs.Inflect(File.Section("giving")), static _ => true);
    private static readonly WordTable<bool> Putting = Words(Verbs.Inflect(File.Section("putting")));
    private static readonly WordTable<bool> Amounts = Words(File.Section("amount"));
    private static readonly WordTable<bool> StandingFor = Words(File.Section("standing-for"));
    private static readonly WordTable<bool> Crowds = Words(File.Section("crowd"));
    private static readonly PhraseTable<bool> Gathering = new(Verbs.Inflect(File.Section("gathering")), static _ => true);
    private static readonly WordTable<bool> Closing = Words(File.Section("closing"));

    /// <summary>Tokens back from "at 112" to the verb that puts it there, and from "was 240" to its subject.</summary>
    private const int PutReach = 10;
    private const int SubjectReach = 5;

    /// <summary>Sentences back in which what is counted may have been told.</summary>
    private const int MostSentences = 2;

    /// <summary>Two counts of one thing are seldom further apart than this.</summary>
    private const double FarthestApart = 12;

    /// <summary>What a figure measures that says nothing of it itself; null where nothing, or several things, can be meant.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="index">Index of the figure among the text's quantities.</param>
    /// <param name="read">What each of its quantities measures, read up to <paramref name="index"/>.</param>
    /// <param name="context">Where the figure stands.</param>
    /// <param name="topic">What the text is about.</param>
    public static Measurand? Of(TextAnalysis analysis, int index, ReadOnlySpan<Measurand?> read, QuantityContext context, Topic topic)
    {
        var text = analysis.Text;
        var quantity = analysis.Quantities[index];
        if (quantity.Value is >= 2 && PredicateNouns.Of(text, context.EndToken, text.Sentences[context.Sentence].EndToken) is { } kind)
        {
            return PartOfToll(analysis, index, read, context, kind);
        }

        if (quantity.Value is < 2 || !Ends(text, context))
        {
            return GathersBehind(text, context) ? Crowd(topic) : null;
        }

        if (IsPutAt(text, context, out var crowd) || IsSubjectOf(text, context, out crowd))
        {
            return crowd ? Crowd(topic) : Antecedent(analysis, index, read, context) ?? (CountsUs(text, context) && topic.IsProtest && quantity.Low >= FewestInCrowd ? Crowd(topic) : null);
        }

        return IsGiven(text, context) || GoesOn(analysis, index, context) ? Antecedent(analysis, index, read, context) : null;
    }

    /// <summary>"Of the dead, 31 were passengers and four were guards": a part of the last people told to have been harmed.</summary>
    private static Measurand? PartOfToll(TextAnalysis analysis, int index, ReadOnlySpan<Measurand?> read, QuantityContext context, string kind)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var at = analysis.Text.SentenceOf(analysis.Text.TokenAt(analysis.Quantities[i].Span.Start));
            if (context.Sentence - at > MostSentences)
            {
                break;
            }

            if (read[i] is { Measure: Measure.Killed or Measure.Injured } toll)
            {
                return toll with { Population = kind, Part = Part.Included };
            }
        }

        return null;
    }

    /// <summary>"Among them are nine children and five women": of those whom the sentence before tells to have been harmed; null for any other figure.</summary>
    public static Measurand? AmongThem(TextAnalysis analysis, int index, ReadOnlySpan<Measurand?> read, QuantityContext context, Measurand own)
    {
        var text = analysis.Text;
        var first = text.Sentences[context.Sentence].FirstToken;
        if (own is not { Measure: Measure.People, Part: Part.Included } || first + 1 >= text.Tokens.Length || text.CharsOf(first) is not "Among" || text.CharsOf(first + 1) is not ("them" or "these" or "those")
            || PartOfToll(analysis, index, read, context, own.Population) is not { } toll)
        {
            return null;
        }

        return toll with { Country = own.Country ?? toll.Country, Place = own.Place ?? toll.Place };
    }

    /// <summary>A figure of which nothing is read: no unit, no noun but one for a number.</summary>
    public static bool IsBare(Measurand measurand, Quantity quantity) => quantity is { Unit: null, Measure: Measure.Other } && measurand is { Bearer: null, IsSize: false }
        && (measurand.Population.Length == 0 || measurand.Population is "figure" or "number" or "total" or "tally" or "count" or "estimate");

    /// <summary>A crowd: of protesters in a text about a protest.</summary>
    private static Measurand Crowd(Topic topic) => topic.IsProtest
        ? new Measurand { Measure = Measure.Protesters, Population = MeasurandReader.Protester, Unit = "person" }
        : new Measurand { Measure = Measure.People, Population = Population.Person, Verb = Presence.Attend };

    /// <summary>No noun of its own follows the figure.</summary>
    private static bool Ends(ArticleText text, QuantityContext context)
    {
        var behind = context.EndToken;
        return behind >= text.Tokens.Length || behind >= text.Sentences[context.Sentence].EndToken || text.Tokens[behind].Kind != TokenKind.Word || Closing.Contains(text.Tokens[behind].Word)
            || text.Classes[behind] is WordClass.Adverb or WordClass.Subordinator or WordClass.Preposition;
    }

    /// <summary>"more than 25,000 turned out", "500,000 had marched".</summary>
    private static bool GathersBehind(ArticleText text, QuantityContext context)
    {
        for (var i = context.EndToken; i < Math.Min(context.ClauseEnd, context.EndToken + 3); i++)
        {
            if (Gathering.TryMatch(text.Tokens, i, context.ClauseEnd, out _, out _))
            {
                return true;
            }

            if (text.Classes[i] != WordClass.Auxiliary)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"put the crowd in central Torrin at 6,000", "puts it at 112".</summary>
    private static bool IsPutAt(ArticleText text, QuantityContext context, out bool crowd)
    {
        crowd = false;
        var at = context.FirstToken - 1;
        if (at <= context.ClauseStart || text.CharsOf(at) is not "at")
        {
            return false;
        }

        var amount = false;
        for (var i = at - 1; i >= Math.Max(context.ClauseStart, at - PutReach); i--)
        {
            var word = text.Tokens[i].Word;
            if (Putting.Contains(word))
            {
                return amount || crowd;
            }

            crowd |= Crowds.Contains(word);
            amount |= Amounts.Contains(word);
        }

        return false;
    }

    /// <summary>"the number was around 240", "there were 31", "We were 25,000".</summary>
    private static bool IsSubjectOf(ArticleText text, QuantityContext context, out bool crowd)
    {
        crowd = false;
        var verb = context.FirstToken - 1;
        if (verb <= context.ClauseStart - 1 || verb < 1 || text.CharsOf(verb) is not ("was" or "were" or "is" or "are" or "be" or "been" or "at" or "numbered" or "totalled" or "totaled" or "reached"))
        {
            return false;
        }

        for (var i = verb - 1; i >= Math.Max(text.Sentences[context.Sentence].FirstToken, verb - SubjectReach); i--)
        {
            var word = text.Tokens[i].Word;
            if (Crowds.Contains(word) && text.Classes[i] == WordClass.Noun)
            {
                return crowd = true;
            }

            if (StandingFor.Contains(word))
            {
                return true;
            }

            if (text.Classes[i] is not (WordClass.Auxiliary or WordClass.Modal or WordClass.Adverb or WordClass.VerbPast or WordClass.VerbPresent))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"spoke of 600,000", "Brandt counted 58".</summary>
    private static bool IsGiven(ArticleText text, QuantityContext context) =>
        context.FirstToken > context.ClauseStart && Giving.TryMatch(text.Tokens, context.ClauseStart, context.FirstToken, out _, out _);

    /// <summary>"We were 25,000", "There were about 60,000 of them": where a text tells of a protest, so many are those who march.</summary>
    private static bool CountsUs(ArticleText text, QuantityContext context) =>
        text.CharsOf(Math.Max(0, context.FirstToken - 2)) is "We" or "we" or "they" or "They" || (context.EndToken + 1 < text.Tokens.Length && text.CharsOf(context.EndToken) is "of" && text.CharsOf(context.EndToken + 1) is "us" or "them");

    private const double FewestInCrowd = 1000;

    /// <summary>"and the union 150,000", "the federation 80,000": the verb of the figure before holds for this one, too.</summary>
    private static bool GoesOn(TextAnalysis analysis, int index, QuantityContext context)
    {
        var text = analysis.Text;
        var party = context.FirstToken - 1;
        var before = index == 0 ? default : analysis.Quantities[index - 1].Span;
        if (before.Length == 0 || before.Start < text.Sentences[context.Sentence].Span.Start)
        {
            return false;
        }

        for (var i = party; i > Math.Max(context.ClauseStart, party - SubjectReach) && text.Tokens[i].Start >= before.End; i--)
        {
            if (text.CharsOf(i) is "," or "and" or "but" or "while" or ";" or "against")
            {
                return i < party;
            }

            if (text.Tokens[i].Kind != TokenKind.Word || text.Classes[i] is WordClass.Preposition or WordClass.Auxiliary or WordClass.Modal or WordClass.To or WordClass.Number or WordClass.VerbPast or WordClass.Adverb)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What the figures of the nearest sentence before, this one included, measure; null where they measure several things.</summary>
    private static Measurand? Antecedent(TextAnalysis analysis, int index, ReadOnlySpan<Measurand?> read, QuantityContext context)
    {
        var text = analysis.Text;
        var own = analysis.Quantities[index];
        var sentence = -1;
        Measurand? found = null;
        for (var i = index - 1; i >= 0; i--)
        {
            var at = text.SentenceOf(text.TokenAt(analysis.Quantities[i].Span.Start));
            if (context.Sentence - at > MostSentences || (sentence >= 0 && at != sentence))
            {
                break;
            }

            if (read[i] is not { } measurand || !IsCount(measurand) || !IsNear(own, analysis.Quantities[i]))
            {
                continue;
            }

            if (found is not null && found.ToKey(ClaimState.Actual) != measurand.ToKey(ClaimState.Actual))
            {
                return null;
            }

            (found, sentence) = (measurand, at);
        }

        return found;
    }

    /// <summary>A count that says what it counts and what befell it.</summary>
    private static bool IsCount(Measurand measurand) => measurand is { Part: Part.Whole, Population.Length: > 0 } && measurand.Measure switch
    {
        Measure.Other or Measure.People or Measure.Vehicles or Measure.Aircraft => measurand.Verb is not null && measurand.Scale == 1 && measurand.Verb is not Dimensions.Magnitude,
        Measure.Killed or Measure.Injured or Measure.Casualties or Measure.Missing or Measure.Captured or Measure.Detained or Measure.Displaced or Measure.Troops
            or Measure.Protesters or Measure.Cases => true,
        _ => false,
    };

    private static bool IsNear(Quantity a, Quantity b)
    {
        var (one, other) = (a.Value ?? a.Low ?? 0, b.Value ?? b.Low ?? 0);
        return one > 0 && other > 0 && Math.Max(one, other) / Math.Min(one, other) <= FarthestApart;
    }

    private static WordTable<bool> Words(IEnumerable<LexiconEntry> entries) => new(entries, static _ => true);
}
