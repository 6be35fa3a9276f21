using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>What an outlet tells in its own voice: each sentence that the text puts into nobody's mouth.</summary>
internal static class OwnStatements
{
    /// <summary>Fewer words say nothing that could be compared.</summary>
    private const int FewestWords = 3;

    public static void Find(TextAnalysis analysis, ClaimPlace place, List<Claim> found)
    {
        var text = analysis.Text;
        var said = SaidSentences(analysis);
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            if (!said[s] && IsStatement(text, text.Sentences[s], place))
            {
                var sentence = text.Sentences[s].Span;
                found.Add(new Claim { Kind = ClaimKind.Statement, Span = sentence, Sentence = sentence, In = place });
            }
        }
    }

    /// <summary>The sentences that hold words of somebody else.</summary>
    private static bool[] SaidSentences(TextAnalysis analysis)
    {
        var text = analysis.Text;
        var said = new bool[text.Sentences.Length];
        for (var a = 0; a < analysis.Attributions.Count; a++)
        {
            var contents = analysis.Attributions[a].Contents;
            for (var c = 0; c < contents.Count; c++)
            {
                var content = contents[c];
                var token = text.TokenAt(content.Start);
                for (var s = token < text.Tokens.Length ? text.SentenceOf(token) : said.Length; s < said.Length && !said[s] && text.Sentences[s].Span.Start < content.End; s++)
                {
                    said[s] = true;
                }
            }
        }

        return said;
    }

    private static bool IsStatement(ArticleText text, Sentence sentence, ClaimPlace place)
    {
        var words = 0;
        var verb = place == ClaimPlace.Title;
        for (var i = sentence.FirstToken; i < sentence.EndToken && !(verb && words >= FewestWords); i++)
        {
            words += text.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            verb |= text.Classes[i] is WordClass.VerbPast or WordClass.VerbPresent or WordClass.VerbBase or WordClass.Participle or WordClass.Auxiliary;
        }

        return verb && words >= FewestWords;
    }
}
