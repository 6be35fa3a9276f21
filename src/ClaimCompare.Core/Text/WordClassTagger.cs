using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Text;

/// <summary>Gives each token its class: from the lexicon where the word is known, else from its ending and its case.</summary>
internal static class WordClassTagger
{
    private static readonly WordTable<WordClass> Known = new(
        LexiconFile.Read("word-classes").Entries, static entry => Enum.Parse<WordClass>(entry.Section));

    public static WordClass[] Tag(ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        var classes = new WordClass[tokens.Length];
        foreach (var sentence in sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                classes[i] = ClassOf(tokens[i], first: i == sentence.FirstToken);
            }
        }

        return classes;
    }

    private static WordClass ClassOf(Token token, bool first) => token.Kind switch
    {
        TokenKind.Number => WordClass.Number,
        TokenKind.Word when Known.TryGet(token.Word, out var known) => known,
        TokenKind.Word when token.IsCapitalized && !first => WordClass.ProperNoun,
        TokenKind.Word => WordClass.Noun,
        _ => WordClass.None,
    };
}
