using System.Globalization;
using System.Text;
using ClaimCompare.Core.Dates;

namespace ClaimCompare.Core.Tests.Dates;

/// <summary>One line of cases.txt, whose head explains the notation.</summary>
public sealed record DateCase(DateOnly? Published, string Text, IReadOnlyList<string> Spans, IReadOnlyList<string> Values)
{
    public static TheoryData<int, DateCase> Load()
    {
        var data = new TheoryData<int, DateCase>();
        DateOnly? published = null;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dates", "cases.txt")))
        {
            number++;
            if (line.StartsWith('@'))
            {
                published = line[1..].Trim() is "none" ? null : DateOnly.ParseExact(line[1..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                data.Add(number, Parse(published, line));
            }
        }

        return data;
    }

    /// <summary>A mention's value in the notation of the cases, the clock left out.</summary>
    public static string Write(DateMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        var kind = mention.Granularity.ToString().ToLowerInvariant();
        if (mention.From is not { } from || mention.To is not { } to)
        {
            return (mention.From ?? mention.To) is not null ? $"{kind}:{Iso(mention.From)}/{Iso(mention.To)}" : kind == "duration" ? "-" : kind + "?";
        }

        var clock = mention.Time is { } time ? time.ToString("HH:mm", CultureInfo.InvariantCulture) : "";
        var written = mention.Granularity switch
        {
            Granularity.Day => Iso(from),
            Granularity.Time => Iso(from) + "T" + clock,
            Granularity.Week => $"{ISOWeek.GetYear(from.ToDateTime(TimeOnly.MinValue))}-W{ISOWeek.GetWeekOfYear(from.ToDateTime(TimeOnly.MinValue)):00}",
            Granularity.Month => $"{from:yyyy-MM}",
            Granularity.Quarter => $"{from:yyyy}-Q{(from.Month + 2) / 3}",
            Granularity.Half => $"{from:yyyy}-H{(from.Month + 5) / 6}",
            Granularity.Season => $"{from:yyyy}-{from.Month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" }}",
            Granularity.Year => $"{from:yyyy}",
            Granularity.Decade => $"{from:yyyy}"[..3] + "X",
            _ => "",
        };
        var days = to.DayNumber - from.DayNumber + 1;
        var whole = mention.Granularity switch
        {
            Granularity.Day or Granularity.Time => days == 1,
            Granularity.Week => days == 7 && from.DayOfWeek == DayOfWeek.Monday,
            Granularity.Month => from.Day == 1 && from.AddMonths(1).AddDays(-1) == to,
            Granularity.Quarter or Granularity.Season => from.AddMonths(3).AddDays(-1) == to,
            Granularity.Half => from.AddMonths(6).AddDays(-1) == to,
            Granularity.Year => from.AddYears(1).AddDays(-1) == to,
            Granularity.Decade => from.AddYears(10).AddDays(-1) == to,
            _ => false,
        };
        return whole ? written : $"{kind}:{Iso(from)}/{Iso(to)}";
    }

    public override string ToString() => Text;

    private static DateCase Parse(DateOnly? published, string line)
    {
        var cut = line.IndexOf(" => ", StringComparison.Ordinal);
        var marked = (cut < 0 ? line : line[..cut]).Replace("\\n", "\n", StringComparison.Ordinal);
        var values = cut < 0 ? [] : line[(cut + 4)..].Split(';', StringSplitOptions.TrimEntries);
        var text = new StringBuilder();
        var spans = new List<string>();
        var start = 0;
        foreach (var c in marked)
        {
            switch (c)
            {
                case '[':
                    start = text.Length;
                    break;
                case ']':
                    spans.Add($"{start}: {text.ToString(start, text.Length - start)}");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return new DateCase(published, text.ToString(), spans, values);
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
