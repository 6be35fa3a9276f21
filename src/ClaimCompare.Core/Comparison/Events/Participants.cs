using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Comparison.Events;

/// <summary>Who and what a dated deed is told of: by these two tellings are of one deed.</summary>
internal sealed class Participants
{
    /// <summary>Tokens around a deed in which those stand whom it is told of.</summary>
    private const int Reach = 22;

    /// <summary>Sentences before a pronoun in which the one is named whom it means.</summary>
    private const int SentencesBack = 3;

    /// <summary>Letters of a word by which "coast" and "coastal" are one thing.</summary>
    private const int Stem = 6;

    private static readonly LexiconFile Lexicon = LexiconFile.Read("event-deeds");
    private static readonly WordTable<bool> Anyone = new(Lexicon.Section("anyone"), static _ => true);
    private static readonly WordTable<bool> Pronouns = new(Lexicon.Section("pronoun"), static _ => true);

    private readonly HashSet<ulong> people = [];
    private readonly HashSet<ulong> places = [];
    private readonly HashSet<string> things = new(StringComparer.Ordinal);
    private readonly HashSet<double> ages = [];
    private readonly List<Quantity> counts = [];
    private readonly bool pronoun;

    public Participants(ClaimEntry entry)
    {
        var analysis = entry.Article.TextOf(entry.Claim);
        var text = analysis.Text;
        var (first, last) = (text.TokenAt(entry.Claim.Span.Start), text.TokenAt(entry.Claim.Span.End - 1));
        var index = text.SentenceOf(first);
        var sentence = text.Sentences[index];
        var (start, end) = (Math.Max(sentence.FirstToken, first - Reach), Math.Min(sentence.EndToken, last + 1 + Reach));
        Read(analysis, entry.Claim, start, end);
        for (var i = start; i < last && !pronoun; i++)
        {
            pronoun = Pronouns.Contains(text.Tokens[i].Word);
        }

        for (var s = index - 1; pronoun && s >= Math.Max(0, index - SentencesBack); s--)
        {
            Read(analysis, entry.Claim, text.Sentences[s].FirstToken, text.Sentences[s].EndToken);
        }
    }

    /// <summary>Both are told of one person, as far as the words tell.</summary>
    public bool AreOfOnePerson(Participants other) =>
        !(ages.Count > 0 && other.ages.Count > 0 && !ages.Overlaps(other.ages)) && !AreOfOtherMoments(other)
        && (people.Overlaps(other.people)
            || ((people.Count == 0 || other.people.Count == 0) && Shared(other) >= (pronoun || other.pronoun || ages.Overlaps(other.ages) ? 1 : FewestShared)));

    /// <summary>Both are told of the same people and things.</summary>
    /// <summary>Both name one person or body, and a thing.</summary>
    public bool ShareName(Participants other) => people.Overlaps(other.people) && Shared(other) > 0;

    /// <param name="fewest">Of those that both name.</param>
    public bool AreAlike(Participants other, int fewest)
    {
        var named = (people.Overlaps(other.people) ? 1 : 0) + (places.Overlaps(other.places) || places.Overlaps(other.people) || people.Overlaps(other.places) ? 1 : 0);
        var shared = Shared(other);
        return shared > 0 && named + shared >= fewest && !AreOfOtherMoments(other);
    }

    /// <summary>Both give one exact count of people.</summary>
    public bool CountsAlike(Participants other)
    {
        foreach (var one in counts)
        {
            foreach (var two in other.counts)
            {
                if (one.Measure == two.Measure && one.Value == two.Value && one.Value >= FewestTelling && !one.Approximate)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Fewer people are counted of many events.</summary>
    private const int FewestTelling = 5;

    /// <summary>One counts more people than the other: what grows was told of at two moments.</summary>
    private bool AreOfOtherMoments(Participants other)
    {
        var (met, agreed) = (false, false);
        foreach (var one in counts)
        {
            foreach (var two in other.counts)
            {
                met |= one.Measure == two.Measure;
                agreed |= one.Measure == two.Measure && one.Low <= two.High && two.Low <= one.High;
            }
        }

        return met && !agreed;
    }

    private const int FewestShared = 2;

    private int Shared(Participants other)
    {
        var shared = 0;
        foreach (var thing in things)
        {
            shared += other.things.Contains(thing) ? 1 : 0;
        }

        return shared;
    }

    private void Read(TextAnalysis analysis, Claim claim, int start, int end)
    {
        var text = analysis.Text;
        var (from, to) = (text.Tokens[start].Start, text.Tokens[end - 1].End);
        foreach (var mention in analysis.Names.Mentions)
        {
            if (mention.Span.Start >= from && mention.Span.End <= to)
            {
                var entity = analysis.Names.Entities[mention.Entity];
                (entity.Kind == NameKind.Place || IsPlace(text, mention.Span) ? places : people).Add(entity.Key);
            }
        }

        foreach (var quantity in analysis.Quantities)
        {
            if (quantity is { Measure: Measure.Age, Value: { } age } && quantity.Span.Start >= from && quantity.Span.End <= to)
            {
                ages.Add(age);
            }
            else if (quantity is { Unit: "person", Low: not null, High: not null } && quantity.Span.Start >= from && quantity.Span.End <= to)
            {
                counts.Add(quantity);
            }
        }

        var deed = claim.Sentence.Contains(text.Tokens[start].Start) ? text.TokenAt(claim.Span.Start) : -1;
        for (var i = start; i < end; i++)
        {
            if (i != deed && text.Classes[i] == WordClass.Noun && !Anyone.Contains(text.Tokens[i].Word) && !IsDate(analysis.Dates, text.Tokens[i].Start)
                && ContentWords.KeyOf(text, i) is { } key && !Anyone.Contains(Vocabulary.IdOf(key)))
            {
                things.Add(key.Length > Stem ? key[..Stem] : key);
            }
        }
    }

    private static bool IsPlace(ArticleText text, TextSpan name)
    {
        var before = text.TokenAt(name.Start) - 1;
        return before >= 0 && text.Classes[before] == WordClass.Preposition && Claims.Population.IsLocative(text.Tokens[before].Word);
    }

    private static bool IsDate(IReadOnlyList<DateMention> dates, int position)
    {
        for (var i = EventDates.FirstIn(dates, position) - 1; i >= 0 && i >= EventDates.FirstIn(dates, position) - 2; i--)
        {
            if (dates[i].Span.Contains(position))
            {
                return true;
            }
        }

        return false;
    }
}
