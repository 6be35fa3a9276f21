using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>An earlier source of the same text, with whom it was found to stand for.</summary>
/// <param name="Span">The source as written.</param>
/// <param name="Speaker">Whom it stands for; null where that stayed open ("a witness").</param>
public readonly record struct ResolvedSource(TextSpan Span, string? Speaker);
