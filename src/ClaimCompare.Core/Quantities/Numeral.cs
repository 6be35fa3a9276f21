namespace ClaimCompare.Core.Quantities;

/// <summary>How a number is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>With digits, perhaps with a magnitude word: 9,000 or 7.6 million.</summary>
    Digits,

    /// <summary>In words: twenty-five, six million.</summary>
    Words,

    /// <summary>A word that leaves the number open: several, dozens.</summary>
    Vague,

    /// <summary>A half, a third, 3/4.</summary>
    Fraction,

    /// <summary>Sixfold, 10-fold.</summary>
    Fold,

    /// <summary>Double, triple.</summary>
    Multiple,
}

/// <summary>A number as written, before anything around it is looked at.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Value">The number; for vague words the least it stands for.</param>
internal readonly record struct Numeral(int First, int End, double Value, NumeralForm Form)
{
    /// <summary>The most that a vague word stands for; else the value.</summary>
    public double High { get; init; } = Value;

    /// <summary>The place value of the last written digit where a magnitude word rounds the number ("7.6 million": 100,000); else 0.</summary>
    public double Step { get; init; }

    /// <summary>The magnitude that was multiplied in ("7.6 million": 1,000,000); 1 where there is none.</summary>
    public double Magnitude { get; init; } = 1;

    /// <summary>Thousands are marked, or there is a decimal point or a magnitude: no year, no house number.</summary>
    public bool Separated { get; init; }

    public bool IsWhole => Math.Floor(Value) == Value;

    /// <summary>A bare whole number in digits, as years, names and addresses are written.</summary>
    public bool IsBareDigits => Form == NumeralForm.Digits && !Separated && Magnitude == 1;

    /// <summary>The number with a magnitude that the text gives further on: the 4 of "4 to 5 thousand".</summary>
    public Numeral Scaled(double magnitude) => this with
    {
        Value = Value * magnitude, High = High * magnitude, Magnitude = magnitude, Step = magnitude, Separated = true,
    };
}
