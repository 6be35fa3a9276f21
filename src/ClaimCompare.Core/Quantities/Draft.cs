using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>A quantity while its sentence is read; positions are token indices.</summary>
internal sealed class Draft : IReusable
{
    public Numeral Number { get; set; }

    /// <summary>The upper end of a range.</summary>
    public Numeral? Upper { get; set; }

    /// <summary>First token of qualifier, number and unit.</summary>
    public int First { get; set; }

    /// <summary>Token behind number, unit and qualifier.</summary>
    public int End { get; set; }

    public string? Unit { get; set; }

    /// <summary>What the unit measures; other where there is none.</summary>
    public Measure UnitMeasure { get; set; }

    public Bound Bound { get; set; }

    public bool Approximate { get; set; }

    public bool Negative { get; set; }

    public Direction Direction { get; set; }

    /// <summary>Counts only if a harm is told of it: "one" without a noun, "double" before a killing.</summary>
    public bool Tentative { get; set; }

    /// <summary>Counted from a list of people, not written as a number.</summary>
    public bool Derived { get; set; }

    /// <summary>Where a change began: "rose from 8 to 9".</summary>
    public bool ChangesFrom { get; set; }

    /// <summary>The counted phrase; empty where <see cref="CountedEnd"/> is not behind <see cref="CountedFirst"/>.</summary>
    public int CountedFirst { get; set; }

    public int CountedEnd { get; set; }

    public Measure Measure { get; set; }

    public TextSpan? Cue { get; set; }

    public void Clear()
    {
        Number = default;
        Upper = null;
        (First, End, CountedFirst, CountedEnd) = (0, 0, 0, 0);
        (Unit, UnitMeasure, Measure, Cue) = (null, default, default, null);
        (Bound, Direction) = (default, default);
        (Approximate, Negative, Tentative, Derived, ChangesFrom) = (false, false, false, false, false);
    }

    public bool HasCounted => CountedEnd > CountedFirst;

    public bool HasUnit => Unit is not null;

    /// <summary>A measure or currency, not people.</summary>
    public bool HasUnitOfMeasure => Unit is not (null or "person");

    /// <summary>The end of a change whose start is the quantity before: from 8 soldiers to 9.</summary>
    public bool GoesOnFrom(in SentenceView s, List<Draft> drafts, int index) =>
        index > 0 && s.Is(First - 1, WordRole.To) && s.Is(drafts[index - 1].First - 1, WordRole.From) && First - 1 == drafts[index - 1].EndOfAll;

    /// <summary>Behind number and, where it follows, counted phrase.</summary>
    public int EndOfAll => Math.Max(End, CountedEnd);

    /// <summary>The counted noun itself.</summary>
    public int Head => CountedEnd - 1;

    /// <summary>"a mother of three": what happens is told of her.</summary>
    public bool IsOfParent(in SentenceView s) => s.Is(First - 1, WordRole.Of) && s.Is(First - 2, WordRole.Parent);
}
