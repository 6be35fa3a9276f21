using ClaimCompare.Core.Claims;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.BadInput;

/// <summary>What holds of the analysis of any text: every span fits the text and means something, lists are in text order.</summary>
internal static class AnalysisLaws
{
    private static readonly DateOnly Published = new(2022, 10, 17);

    /// <summary>Analyses a text, as body and (shortened) as title, and asserts the laws.</summary>
    public static AnalyzedArticle Check(string text)
    {
        var analyzed = ArticleAnalyzer.Analyze(new Article { Id = "a", Text = text, Title = text.Length <= 200 ? text : null, Published = Published });
        Check(analyzed.Body);
        if (analyzed.Title is { } title)
        {
            Check(title);
        }

        foreach (var claim in analyzed.Claims)
        {
            var value = analyzed.TextOf(claim).Text.Value;
            AssertInside(claim.Span, value);
            AssertInside(claim.Sentence, value);
        }

        return analyzed;
    }

    private static void Check(TextAnalysis analysis)
    {
        var text = analysis.Text;
        CheckTokens(text);
        AssertOrdered(analysis.Quantities.Select(quantity => quantity.Span), text.Value);
        AssertOrdered(analysis.Dates.Select(date => date.Span), text.Value);
        AssertOrdered(analysis.Names.Mentions.Select(mention => mention.Span), text.Value);
        foreach (var quantity in analysis.Quantities)
        {
            if (quantity.Low > quantity.High)
            {
                Assert.Fail($"{quantity.Low} > {quantity.High}");
            }

            AssertInside(quantity.Counted ?? quantity.Span, text.Value);
            AssertInside(quantity.MeasureCue ?? quantity.Span, text.Value);
        }

        foreach (var attribution in analysis.Attributions)
        {
            Assert.All(attribution.Contents, content => AssertInside(content, text.Value));
            Assert.All(attribution.Sources, source => AssertInside(source.Span, text.Value));
            AssertInside(attribution.Cue ?? new TextSpan(0, text.Value.Length), text.Value);
        }
    }

    /// <summary>Tokens hold every character that is not white space, once; sentences hold every token, once.</summary>
    private static void CheckTokens(ArticleText text)
    {
        var end = 0;
        foreach (var token in text.Tokens)
        {
            Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Value.Length);
            for (var i = end; i < token.Start; i++)
            {
                Assert.False(char.IsLetterOrDigit(text.Value[i]));
            }

            end = token.End;
        }

        var next = 0;
        foreach (var sentence in text.Sentences)
        {
            Assert.Equal(next, sentence.FirstToken);
            Assert.True(sentence.EndToken > sentence.FirstToken);
            Assert.Equal(text.SpanOf(sentence.FirstToken, sentence.EndToken), sentence.Span);
            next = sentence.EndToken;
        }

        Assert.Equal(text.Tokens.Length, next);
        Assert.Equal(text.Tokens.Length, text.Classes.Length);
        var phraseEnd = 0;
        foreach (var phrase in text.NounPhrases)
        {
            Assert.True(phrase.FirstToken >= phraseEnd && phrase.Head >= phrase.FirstToken && phrase.EndToken > phrase.Head);
            phraseEnd = phrase.EndToken;
        }
    }

    private static void AssertOrdered(IEnumerable<TextSpan> spans, string text)
    {
        var start = 0;
        foreach (var span in spans)
        {
            AssertInside(span, text);
            if (span.Start < start)
            {
                Assert.Fail($"{span} stands before {start}");
            }

            start = span.Start;
        }
    }

    /// <summary>Asked of millions of spans: what to say of one is put together only when it does not fit.</summary>
    private static void AssertInside(TextSpan span, string text)
    {
        if (span.Start < 0 || span.Length > 0 != text.Length > 0 || span.End > text.Length)
        {
            Assert.Fail($"{span} in a text of {text.Length}");
        }
    }
}
