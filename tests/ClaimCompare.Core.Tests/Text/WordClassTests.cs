using System.Text;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Text;

public class WordClassTests
{
    public static TheoryData<string> Sentences => CaseFile.Lines("Text/word-classes.txt");

    public static TheoryData<string> Phrases => CaseFile.Lines("Text/noun-phrases.txt");

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Classes_markedWords_haveTheClassMarked(string marked)
    {
        ArgumentNullException.ThrowIfNull(marked);
        var plain = new StringBuilder();
        var expected = new List<(int Position, string Class)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '/')
            {
                plain.Append(marked[i]);
                continue;
            }

            var end = i + 1;
            while (end < marked.Length && char.IsAsciiLetter(marked[end]))
            {
                end++;
            }

            expected.Add((plain.Length - 1, marked[(i + 1)..end]));
            i = end - 1;
        }

        var text = ArticleText.Parse(plain.ToString());
        var found = new List<(int, string)>();
        foreach (var (position, _) in expected)
        {
            found.Add((position, text.Classes[text.TokenAt(position)].ToString()));
        }

        Assert.Equal(expected, found);
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void NounPhrases_sentence_areThoseBracketed(string bracketed)
    {
        ArgumentNullException.ThrowIfNull(bracketed);
        var text = ArticleText.Parse(bracketed.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)
            .Replace("*", "", StringComparison.Ordinal));
        var written = new StringBuilder(text.Value);
        for (var i = text.NounPhrases.Length - 1; i >= 0; i--)
        {
            var phrase = text.NounPhrases[i];
            written.Insert(text.Tokens[phrase.EndToken - 1].End, ']').Insert(text.Tokens[phrase.Head].Start, '*').Insert(text.Tokens[phrase.FirstToken].Start, '[');
        }

        Assert.Equal(bracketed, written.ToString());
    }
}
