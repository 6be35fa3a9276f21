using System.Buffers;

namespace ClaimCompare.Core.Text;

/// <summary>
/// Gives each token its class in its sentence: the classes a word can be come from the lexicons, its case and its ending
/// (<see cref="WordCandidates"/>), its neighbours then decide, from left to right (<see cref="WordClassRules"/>). Linear in the text: every
/// look-around is bounded.
/// </summary>
internal static class WordClassTagger
{
    public static WordClass[] Tag(string text, Token[] tokens, ReadOnlySpan<Sentence> sentences)
    {
        var classes = new WordClass[tokens.Length];
        var candidates = ArrayPool<uint>.Shared.Rent(tokens.Length);
        var tagged = new TaggedSentence(text, tokens, candidates, classes);
        foreach (var sentence in sentences)
        {
            WordCandidates.Find(text, tokens, sentence, candidates);
            tagged.MoveTo(sentence);
            new WordClassRules(tagged).Apply();
        }

        ArrayPool<uint>.Shared.Return(candidates);
        return classes;
    }
}
