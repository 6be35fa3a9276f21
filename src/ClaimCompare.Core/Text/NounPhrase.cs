namespace ClaimCompare.Core.Text;

/// <summary>
/// A base noun phrase: determiner, numbers, adjectives, nouns and names up to the head, genitives ("the ministry's spokesman") and
/// hyphened compounds included; without "of", "with" and relative clauses. A pronoun is a phrase of its own.
/// </summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index behind the last token.</param>
public readonly record struct NounPhrase(int FirstToken, int EndToken)
{
    /// <summary>Index of the head: the last noun, name, number or pronoun; the phrase ends with it.</summary>
    public int Head => EndToken - 1;
}
