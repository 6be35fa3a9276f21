namespace ClaimCompare.Benchmarks.World;

/// <summary>What one article tells: whose words, which moment, and where it departs from the truth.</summary>
internal sealed record Telling
{
    public required WorldEvent Event { get; init; }

    public required Outlet Outlet { get; init; }

    public required Moment Moment { get; init; }

    public required DateTime Published { get; init; }

    /// <summary>Draws for wording; the same seed words a telling the same way.</summary>
    public required int Seed { get; init; }

    /// <summary>Figures that differ from the truth of the moment.</summary>
    public Dictionary<string, double> Figures { get; init; } = [];

    public string? Authority { get; init; }

    /// <summary>What the rival says.</summary>
    public double RivalFigure { get; init; }

    public int? VictimAge { get; init; }

    /// <summary>Days by which the day of the event is off.</summary>
    public int DayOff { get; init; }

    /// <summary>For each quote: 0 as said, 1 with its sense turned, 2 in other words.</summary>
    public int[] QuoteVersion { get; init; } = [0, 0, 0];

    /// <summary>For each quote the person to whom it is given: 0 the official, 1 the spokesperson, 2 the witness.</summary>
    public int[] QuoteSpeaker { get; init; } = [0, 1, 2];

    /// <summary>The hedged sentence stands without its hedge.</summary>
    public bool Hardened { get; init; }

    public bool Denied { get; init; }

    /// <summary>Figures are stated exactly: no lower bound, no rounding.</summary>
    public bool Exact { get; init; }

    public double Figure(string name) => Figures.TryGetValue(name, out var told) ? told : Moment.Figures[name];
}
