namespace ClaimCompare.Core.Comparison;

/// <summary>Local time from a first to a last moment, both inclusive; one moment where both are the same.</summary>
internal readonly record struct Stretch(DateTime From, DateTime To)
{
    public bool IsMoment => From == To;

    public bool Meets(Stretch other) => !IsBefore(other) && !other.IsBefore(this);

    /// <summary>Noon is before the afternoon.</summary>
    public bool IsBefore(Stretch other) => To < other.From || (To == other.From && IsMoment != other.IsMoment);
}
