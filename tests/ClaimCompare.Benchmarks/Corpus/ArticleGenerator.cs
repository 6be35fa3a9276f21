using System.Globalization;
using System.Text;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.Corpus;

/// <summary>
/// Writes made-up news of any length: sentences with figures, dates, names, quotes and sources, in the mix of agency copy. The same
/// seed gives the same articles on every machine.
/// </summary>
internal sealed class ArticleGenerator(int seed)
{
    private static readonly string[] Templates = [.. Lines("sentences")];
    private static readonly Dictionary<string, string[]> Words = ReadWords();

    private readonly Random random = new(seed);

    /// <summary>An article of about <paramref name="length"/> characters (never fewer).</summary>
    public Article Next(int length)
    {
        var text = new StringBuilder(length + 400);
        text.Append(Word("place").ToUpperInvariant()).Append(" (Norda) — ");
        for (var sentence = 1; text.Length < length; sentence++)
        {
            Append(text, Templates[random.Next(Templates.Length)]);
            text.Append(sentence % 3 == 0 ? "\n\n" : " ");
        }

        var title = new StringBuilder();
        Append(title, "{event} kills {n} in {place}, {body} says");
        return new Article
        {
            Id = random.Next().ToString(CultureInfo.InvariantCulture),
            Text = text.ToString(),
            Title = title.ToString(),
            Published = new DateOnly(2022, 1, 1).AddDays(random.Next(365)),
        };
    }

    private void Append(StringBuilder text, string template)
    {
        var start = text.Length;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{')
            {
                text.Append(template[i]);
                continue;
            }

            var end = template.IndexOf('}', i);
            text.Append(Fill(template[(i + 1)..end]));
            i = end;
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    private string Fill(string slot) => slot switch
    {
        "n" => random.Next(2, 90).ToString(CultureInfo.InvariantCulture),
        "big" => (random.Next(1, 900) * 100).ToString("N0", CultureInfo.InvariantCulture),
        "pct" => (random.Next(10, 99) / 10.0).ToString("F1", CultureInfo.InvariantCulture),
        "money" => $"${random.Next(1, 90)}.{random.Next(1, 9)} million",
        "age" => random.Next(18, 80).ToString(CultureInfo.InvariantCulture),
        "year" => random.Next(1990, 2022).ToString(CultureInfo.InvariantCulture),
        "day" => random.Next(1, 28).ToString(CultureInfo.InvariantCulture) + ",",
        "person" => Word("firstname") + " " + Word("lastname"),
        _ => Word(slot),
    };

    private string Word(string slot) => Words[slot][random.Next(Words[slot].Length)];

    private static Dictionary<string, string[]> ReadWords()
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var slot = "";
        foreach (var line in Lines("words"))
        {
            if (line[0] == '[')
            {
                slot = line[1..^1];
            }
            else
            {
                words[slot] = line.Split(" | ");
            }
        }

        return words;
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(typeof(ArticleGenerator).Assembly.GetManifestResourceStream(resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
