namespace ClaimCompare.Core.Quantities;

/// <summary>What a cue tells of those who are counted, and where it stands (token indices).</summary>
/// <param name="Weak">Reached over other words: a cue right at the number is stronger.</param>
internal readonly record struct Fate(Measure Measure, int First, int End, bool Weak = false)
{
    /// <summary>Something happened to them; that they are soldiers, refugees or prisoners only says who they are.</summary>
    public bool IsFate => Measure is not (Measure.Other or Measure.People or Measure.Troops or Measure.Displaced or Measure.Protesters or Measure.Detained or Measure.Captured) || (Measure != Measure.Other && !ByNoun);

    /// <summary>Told of things as well: counts where people are counted.</summary>
    public bool OfPeople { get; init; }

    /// <summary>Read from the counted noun alone.</summary>
    public bool ByNoun { get; init; }
}
