namespace ClaimCompare.Core.Text;

/// <summary>A sentence: its characters and its tokens.</summary>
/// <param name="Span">From the first token's first character to the last token's last one.</param>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index behind the last token.</param>
/// <param name="Paragraph">0-based number of the paragraph in which the sentence starts.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken, int Paragraph);
