using System.Globalization;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>
/// Reads one full calendar date, with a time and an offset where they follow. Dates that leave a choice (03/04/2022) or lack
/// the year are not read. This is for date lines and metadata; dates in prose are the engine's.
/// </summary>
internal static class DateReader
{
    /// <summary>A news article is not older than newspapers, and no date line names a year past this.</summary>
    private const int FirstYear = 1600, LastYear = 2199;

    /// <summary>Years of two digits stand on web pages, none of which is older than the century.</summary>
    private const int ThisCentury = 2000;

    private static readonly Dictionary<string, int> Months = Table("months").ToDictionary(e => e.Key, e => int.Parse(e.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly Dictionary<string, TimeSpan> Zones = Table("zones").ToDictionary(
        e => e.Key, e => TimeSpan.FromMinutes(int.Parse(e.Value, CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private static readonly HashSet<string> Weekdays = [.. Table("weekdays").Select(e => e.Key)];

    /// <summary>Reads a date, and a time after it, at the beginning of <paramref name="text"/>.</summary>
    /// <param name="length">How many characters were read.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out SourceDate date, out int length)
    {
        var at = new Cursor(text);
        if (at.IsWord(Weekdays))
        {
            at.Skip();
            at.SkipSign(',', '.');
        }

        at.SkipWord("the");
        if (!TryDay(ref at, out var day))
        {
            (date, length) = (default, 0);
            return false;
        }

        length = at.End;
        date = new SourceDate(day, null);
        if (TryTime(ref at, out var time, out var offset))
        {
            length = at.End;
            date = new SourceDate(day, offset is { } known ? new DateTimeOffset(day.ToDateTime(time), known) : null);
        }

        return true;
    }

    /// <summary>Reads metadata: a date, ISO or written, that fills the whole value.</summary>
    public static SourceDate? Read(string? value) =>
        value is { Length: > 7 and < 100 } && TryRead(value.AsSpan().Trim(), out var date, out _) ? date : null;

    private static bool TryDay(ref Cursor at, out DateOnly day)
    {
        day = default;
        if (at.TryMonth(out var month))
        {
            // October 15, 2022
            return at.TryNumber(1, 2, out var d) && at.SkipOrdinal() && at.SkipSign(',', '.') && at.TryNumber(4, 4, out var y) && TryMake(y, month, d, out day);
        }

        if (!at.TryNumber(1, 4, out var first, out var digits))
        {
            return false;
        }

        if (digits == 4)
        {
            return TryYearFirst(ref at, first, out day);
        }

        var sign = at.Peek();
        if (sign is '/' or '.' or '-' && at.IsNumberAfterSign())
        {
            at.SkipChar();
            return at.TryNumber(1, 2, out var second) && at.Peek() == sign && at.SkipChar() && at.TryNumber(2, 4, out var y, out var length)
                && length != 3 && TryNumeric(first, second, length == 2 ? ThisCentury + y : y, sign, out day);
        }

        // 15 October 2022, 15th of October, 2022, 15-Oct-2022
        at.SkipOrdinal();
        at.SkipWord("of");
        at.SkipSign('-', '.');
        return at.TryMonth(out month) && at.SkipSign(',', '-') && at.TryNumber(4, 4, out var year) && TryMake(year, month, first, out day);
    }

    private static bool TryYearFirst(ref Cursor at, int year, out DateOnly day)
    {
        day = default;
        var sign = at.Peek();
        return sign is '-' or '/' or '.' && at.SkipChar() && at.TryNumber(1, 2, out var month) && at.Peek() == sign && at.SkipChar()
            && at.TryNumber(1, 2, out var d) && TryMake(year, month, d, out day);
    }

    /// <summary>With points the day stands first everywhere; with slashes or hyphens only a number above 12 tells which is the day.</summary>
    private static bool TryNumeric(int first, int second, int year, char sign, out DateOnly day)
    {
        day = default;
        if (sign == '.' || first > 12 || first == second)
        {
            return TryMake(year, second, first, out day);
        }

        return second > 12 && TryMake(year, first, second, out day);
    }

    private static bool TryMake(int year, int month, int dayOfMonth, out DateOnly day)
    {
        if (year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month))
        {
            day = new DateOnly(year, month, dayOfMonth);
            return true;
        }

        day = default;
        return false;
    }

    private static bool TryTime(ref Cursor at, out TimeOnly time, out TimeSpan? offset)
    {
        (time, offset) = (default, null);
        at.SkipSign(',', '-', '\u2013', '|', '\u00b7', '\u2022');
        at.SkipWord("at");
        at.SkipTimeMark();
        if (!at.TryNumber(1, 2, out var hour))
        {
            return false;
        }

        var minute = 0;
        if (at.Peek() is ':' or '.' or 'h' && at.IsNumberAfterSign())
        {
            at.SkipChar();
            if (!at.TryNumber(2, 2, out minute))
            {
                return false;
            }

            at.SkipSeconds();
            at.TryHalf(ref hour);
        }
        else if (!at.TryHalf(ref hour))
        {
            return false;
        }

        if (hour > 23 || minute > 59)
        {
            return false;
        }

        time = new TimeOnly(hour, minute);
        offset = at.Offset(Zones);
        return true;
    }

    private static IEnumerable<(string Key, string Value)> Table(string section) => ReaderLexicon.Read("dates").Section(section);

    /// <summary>A place in the text; words and numbers are taken one after another, spaces between them do not matter.</summary>
    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int at;

        /// <summary>The end of what was taken last.</summary>
        public int End { get; private set; }

        public readonly char Peek() => at < text.Length ? text[at] : '\0';

        public readonly bool IsNumberAfterSign() => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

        public readonly bool IsWord(HashSet<string> words) => words.Contains(Word());

        public void Skip() => Take(Word().Length);

        public bool SkipChar()
        {
            at++;
            return true;
        }

        public bool SkipSign(params ReadOnlySpan<char> signs)
        {
            Space();
            if (at < text.Length && signs.Contains(text[at]))
            {
                at++;
            }

            Space();
            return true;
        }

        public void SkipWord(string word)
        {
            Space();
            if (Word() == word)
            {
                Take(word.Length);
            }
        }

        /// <summary>ISO 8601's T between day and time.</summary>
        public void SkipTimeMark()
        {
            if (at + 1 < text.Length && text[at] is 'T' or 't' && char.IsAsciiDigit(text[at + 1]))
            {
                at++;
            }
        }

        public bool SkipOrdinal()
        {
            if (Word() is "st" or "nd" or "rd" or "th")
            {
                Take(2);
            }

            return true;
        }

        public bool TryMonth(out int month)
        {
            Space();
            var word = Word();
            if (!Months.TryGetValue(word, out month))
            {
                return false;
            }

            Take(word.Length);
            SkipSign('.');
            return true;
        }

        public bool TryNumber(int least, int most, out int number) => TryNumber(least, most, out number, out _);

        public bool TryNumber(int least, int most, out int number, out int digits)
        {
            Space();
            (number, digits) = (0, 0);
            while (at + digits < text.Length && char.IsAsciiDigit(text[at + digits]) && digits <= most)
            {
                number = number * 10 + (text[at + digits] - '0');
                digits++;
            }

            if (digits < least || digits > most)
            {
                return false;
            }

            Take(digits);
            return true;
        }

        public void SkipSeconds()
        {
            if (Peek() is ':' or '.' && IsNumberAfterSign())
            {
                at++;
                while (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] is '.' or ',' && IsNumberAfterSign())))
                {
                    at++;
                }

                End = at;
            }
        }

        /// <summary>a.m., p.m., noon aside: turns the hour into one of 24.</summary>
        public bool TryHalf(ref int hour)
        {
            var start = at;
            Space();
            var dotted = at + 3 < text.Length && text[at + 1] == '.' && text[at + 2] is 'm' or 'M';
            if (at < text.Length && text[at] is 'a' or 'A' or 'p' or 'P' && hour is >= 1 and <= 12 && (dotted || Word() is "am" or "pm"))
            {
                hour = hour % 12 + (text[at] is 'p' or 'P' ? 12 : 0);
                Take(dotted ? 3 : 2);
                if (dotted && Peek() == '.')
                {
                    Take(1);
                }

                return true;
            }

            at = start;
            return false;
        }

        /// <summary>An offset from UTC by sign and digits, or by a zone's name where that is one zone only.</summary>
        public TimeSpan? Offset(Dictionary<string, TimeSpan> zones)
        {
            var start = at;
            SkipSign('(');
            var word = Word();
            TimeSpan? zone = null;
            if (zones.TryGetValue(word, out var named))
            {
                zone = named;
                Take(word.Length);
            }

            if (Peek() is '+' or '-' or '\u2212' && IsNumberAfterSign() && (zone is null || zone == TimeSpan.Zero))
            {
                var sign = text[at] == '+' ? 1 : -1;
                at++;
                if (TryNumber(1, 4, out var number, out var digits))
                {
                    var minutes = digits > 2 ? number % 100 : 0;
                    var hours = digits > 2 ? number / 100 : number;
                    if (digits <= 2 && Peek() == ':')
                    {
                        at++;
                        TryNumber(2, 2, out minutes);
                    }

                    return hours <= 14 && minutes < 60 && hours * 60 + minutes <= 14 * 60 ? sign * new TimeSpan(hours, minutes, 0) : zone;
                }
            }

            if (zone is null)
            {
                at = start;
            }

            return zone;
        }

        private readonly string Word()
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]) && end - at < 12)
            {
                end++;
            }

            return text[at..end].ToString().ToLowerInvariant();
        }

        private void Take(int length)
        {
            at += length;
            End = at;
        }

        private void Space()
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }
        }
    }
}
