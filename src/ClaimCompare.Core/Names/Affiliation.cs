namespace ClaimCompare.Core.Names;

/// <summary>The body, party or person that somebody belongs to, as the text says.</summary>
/// <param name="Body">Its name as resolved in the text ("Halden University", "Reed campaign", "Democrats").</param>
/// <param name="Speaks">
/// Who bears it speaks for the body by office (a spokesman, a press secretary): two such people of one body are one origin.
/// </param>
public sealed record Affiliation(string Body, bool Speaks);
