namespace ClaimCompare.Core.Comparison;

/// <summary>Local time from a first to a last moment, both inclusive; one moment where both are the same.</summary>
internal readonly record struct Stretch(DateTime From, DateTime To)
{
    public bool IsMoment => From == To;

    public bool Meets(Stretch other) => From <= other.To && other.From <= To;

    public bool IsBefore(Stretch other) => To < other.From;
}
