namespace ClaimCompare.Core.Tests.Claims;

/// <summary>A case of measurands.txt: a text, and what some of its figures measure.</summary>
public sealed record MeasurandCase(string Text, IReadOnlyList<(string Figure, string Measured)> Expected)
{
    public static IEnumerable<MeasurandCase> ReadAll(string file)
    {
        string? text = null;
        var expected = new List<(string, string)>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Append(""))
        {
            if (line.Split(" => ") is [var figure, var measured])
            {
                expected.Add((figure, measured));
                continue;
            }

            if (text is not null)
            {
                yield return new MeasurandCase(text, [.. expected]);
            }

            text = line;
            expected.Clear();
        }
    }
}
