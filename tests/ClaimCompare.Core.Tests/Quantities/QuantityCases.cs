using System.Globalization;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Quantities;

/// <summary>
/// The cases stand in *.txt files beside this one. A text stands at the start of a line; indented under it stand all its quantities, in
/// order: the span, then what is expected of it, separated by bars. A text with none has none.
/// <code>
/// The toll rose to at least 16.
///   at least 16 | value 16 | at-least | up | killed | counted The toll
/// </code>
/// "value", "range" (low..high, an open end left out), "unit", "counted" and "cue" take a text, "-" for none; a bare word is a qualifier, a
/// measure or a direction; "derived" is what was counted from a list, "written" what was not. What is not said is not checked.
/// </summary>
public class QuantityCases
{
    public static TheoryData<string, string, string[]> All()
    {
        var data = new TheoryData<string, string, string[]>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Quantities"), "*.txt").Order(StringComparer.Ordinal))
        {
            string? text = null;
            var expected = new List<string>();
            foreach (var line in File.ReadLines(file).Append("end"))
            {
                if (line.StartsWith('#') || string.IsNullOrWhiteSpace(line))
                {
                    continue;
                }

                if (line[0] == ' ')
                {
                    expected.Add(line.Trim());
                    continue;
                }

                if (text is not null)
                {
                    data.Add(Path.GetFileName(file), text, [.. expected]);
                }

                text = line.Replace("\\n", "\n", StringComparison.Ordinal);
                expected.Clear();
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Recognize_case_findsWhatIsExpected(string file, string text, string[] expected)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(expected);
        var parsed = ArticleText.Parse(text);
        var found = QuantityRecognizer.Recognize(parsed, []);
        Assert.Equal(expected.Select(e => e.Split(" | ")[0]), found.Select(q => parsed.Slice(q.Span)));
        foreach (var (line, quantity) in expected.Zip(found))
        {
            foreach (var part in line.Split(" | ").Skip(1))
            {
                Assert.True(Holds(part, quantity, parsed), $"{file}: {part} expected of '{line.Split(" | ")[0]}' in '{text}', found {Describe(quantity, parsed)}");
            }
        }
    }

    private static bool Holds(string part, Quantity q, ArticleText text)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        var (name, value) = space < 0 ? (part, "") : (part[..space], part[(space + 1)..]);
        return name switch
        {
            "value" => Same(value, q.Value),
            "range" when value.Length > 0 => Same(value.Split("..")[0], q.Low) && Same(value.Split("..")[1], q.High),
            "unit" => (q.Unit ?? "-") == value,
            "counted" => (q.Counted is { } counted ? text.Slice(counted) : "-") == value,
            "cue" => (q.MeasureCue is { } cue ? text.Slice(cue) : "-") == value,
            "approximate" => q.Approximate,
            "derived" => q.Derived,
            "written" => !q.Derived,
            "steady" => q.Direction == Direction.None,
            "up" => q.Direction == Direction.Up,
            "down" => q.Direction == Direction.Down,
            _ when Enum.TryParse<Qualifier>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var qualifier) => q.Qualifier == qualifier,
            _ => Enum.Parse<Measure>(name, ignoreCase: true) == q.Measure,
        };
    }

    private static bool Same(string expected, double? actual) => expected is "" or "-"
        ? actual is null
        : actual is { } value && Math.Abs(double.Parse(expected, CultureInfo.InvariantCulture) - value) <= Math.Abs(value) * 1e-4;

    private static string Describe(Quantity q, ArticleText text) => string.Create(
        CultureInfo.InvariantCulture,
        $"value {q.Value}, {q.Low}..{q.High}, {q.Qualifier}, {q.Direction}, unit {q.Unit}, {q.Measure}, counted '{(q.Counted is { } c ? text.Slice(c) : "")}'");
}
