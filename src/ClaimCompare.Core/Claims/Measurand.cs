using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Claims;

/// <summary>Which share of a population a figure counts.</summary>
public enum Part : byte
{
    /// <summary>All of it: "three people were killed".</summary>
    Whole,

    /// <summary>What is left beside somebody already counted: "two others", "three more".</summary>
    Others,

    /// <summary>Some of those another figure counts: "16 people, including 4 officers", "12 of them children".</summary>
    Included,
}

/// <summary>What a quantity claim measures. A null axis is one that the text leaves open.</summary>
public sealed record Measurand
{
    public required Measure Measure { get; init; }

    /// <summary>The unit it is compared in: a size's base unit (metres, whatever unit the text gives).</summary>
    public string? Unit { get; init; }

    /// <summary>How many of <see cref="Unit"/> one of the figure's own unit is.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>A size of a thing, or a sum of money for something: the same whether it is or will be.</summary>
    public bool IsSize { get; init; }

    /// <summary>The kind that is counted, normalised: "soldier" for troops, servicemen and elements of a force; "person" for people; else the noun's singular.</summary>
    public required string Population { get; init; }

    /// <summary>The country the population belongs to: "Russia" for Russian soldiers.</summary>
    public string? Country { get; init; }

    /// <summary>The person a figure describes (an age), under the fullest name the article gives.</summary>
    public string? Who { get; init; }

    /// <summary>What <see cref="Who"/> is compared by across articles; null where a last name alone does not tell one person from another.</summary>
    public string? WhoKey => Who is null ? null : AgeBearer.KeyOf(Who);

    /// <summary>What else the text says of whom an age describes; null for figures that are no ages.</summary>
    public Bearer? Bearer { get; init; }

    /// <summary>Base form of the verb that governs the figure, where measure and population alone do not say what is measured ("fire" for shots fired).</summary>
    public string? Verb { get; init; }

    /// <summary>Who does what the verb says, where it is named ("Miller fired 27 shots"); part of no key, since most texts leave it open.</summary>
    public string? Agent { get; init; }

    public string? Place { get; init; }

    public Part Part { get; init; }

    /// <summary>Counts those who are left of them, a number that falls as well: "still being treated". Part of no key.</summary>
    public bool Remaining { get; init; }

    /// <summary>One line for <see cref="Claim.Key"/>; equal for equal measurands.</summary>
    public string ToKey(ClaimState state)
    {
        ReadOnlySpan<string?> axes =
        [
            SmallNames.Of(Measure),
            Population,
            Country,
            WhoKey,
            Verb,
            Place,
            Unit,
            Part == Part.Whole ? null : SmallNames.Of(Part),
            state == ClaimState.Actual ? null : SmallNames.Of(state),
        ];
        Span<char> key = stackalloc char[SharedStrings.Longest];
        var length = 0;
        foreach (var axis in axes)
        {
            if (length + (axis?.Length ?? 0) >= key.Length)
            {
                return string.Join('|', axes);
            }

            axis?.CopyTo(key[length..]);
            length += axis?.Length ?? 0;
            key[length++] = '|';
        }

        return SharedStrings.Of(key[..(length - 1)]);
    }
}
