using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Attributions;

/// <summary>Finds every attribution of a text, ordered by where its first content starts.</summary>
public static class AttributionRecognizer
{
    public static IReadOnlyList<Attribution> Recognize(ArticleText text, ArticleNames names, IReadOnlyList<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(dates);
        using var reading = new Reading(text, dates);
        using var drafts = new Drafts(reading);
        var sentences = new SentenceReader(reading, drafts);
        foreach (var sentence in text.Sentences)
        {
            sentences.Read(sentence);
        }

        var speakers = new NarratedSpeaker(reading, names);
        TagReader.Read(reading, drafts, speakers);
        QuoteCredits.Read(reading, drafts);
        QuoteContinuation.Read(reading, drafts, speakers);
        HearsayContinuation.Read(reading, drafts);
        using var builder = new AttributionBuilder(reading, names);
        return builder.Build(drafts.All);
    }
}
