namespace ClaimCompare.Core.Text;

/// <summary>
/// A base noun phrase: determiner, numbers, adjectives, nouns and names up to the head, genitives ("the ministry's spokesman") and
/// hyphened compounds included; without "of", "with" and relative clauses. A pronoun is a phrase of its own.
/// </summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="Head">Index of the head: the last noun, name, number or pronoun.</param>
/// <param name="EndToken">Index behind the last token.</param>
public readonly record struct NounPhrase(int FirstToken, int Head, int EndToken);
