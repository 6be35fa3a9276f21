namespace ClaimCompare.Benchmarks.World;

/// <summary>An error or a rival figure that was put into the world on purpose.</summary>
/// <param name="Kind">number, age, headline, rival, date, quote, speaker, certainty or polarity.</param>
/// <param name="Event">The event about which it is.</param>
/// <param name="Articles">The articles that carry it.</param>
/// <param name="Value">The figure that they have; for dates and words null.</param>
/// <param name="Words">What is wrong, for people to read.</param>
internal sealed record Plant(string Kind, int Event, HashSet<string> Articles, double? Value, string Words);
