using System.Globalization;
using ClaimCompare.Core.Lexicons;

namespace ClaimCompare.Core.Dates;

/// <summary>What a word can be in a calendar expression; many words can be several.</summary>
[Flags]
internal enum DateClass
{
    None = 0,
    Month = 1 << 0,
    AmbiguousMonth = 1 << 1,
    Weekday = 1 << 2,
    ShortWeekday = 1 << 3,
    Season = 1 << 4,
    DayPart = 1 << 5,
    Deictic = 1 << 6,
    DeicticNight = 1 << 7,
    Unit = 1 << 8,
    PluralUnit = 1 << 9,
    Number = 1 << 10,
    VagueNumber = 1 << 11,
    Ordinal = 1 << 12,
    OrdinalEnding = 1 << 13,
    DecadeWord = 1 << 14,
    Shift = 1 << 15,
    Rolling = 1 << 16,
    Phase = 1 << 17,
    Part = 1 << 18,
    Direction = 1 << 19,
    Recurring = 1 << 20,
    Counted = 1 << 21,
    Possessive = 1 << 22,
    Warmth = 1 << 23,
    License = 1 << 24,
    DurationLicense = 1 << 25,
    Meridiem = 1 << 26,
    HourWord = 1 << 27,
    Zone = 1 << 28,
    ZoneWord = 1 << 29,

    /// <summary>First word of a named day, or of a name that holds a calendar word.</summary>
    Phrase = 1 << 30,
}

/// <summary>The lexicons of dates, compiled to tables by word id.</summary>
internal static class DateWords
{
    private const string Calendar = "calendar";
    private const string Modifiers = "calendar-modifiers";
    private const string Clock = "clock";
    private const string Holidays = "holidays";

    public static readonly WordTable<int> Months = Numbers(Calendar, "month");
    public static readonly WordTable<int> Weekdays = Numbers(Calendar, "weekday");
    public static readonly WordTable<int> Seasons = Numbers(Calendar, "season");
    public static readonly WordTable<int> DayParts = Numbers(Calendar, "day-part");
    public static readonly WordTable<int> Deictics = Numbers(Calendar, "deictic");
    public static readonly WordTable<int> NumberValues = Numbers(Calendar, "number");
    public static readonly WordTable<int> Ordinals = Numbers(Calendar, "ordinal");
    public static readonly WordTable<int> DecadeWords = Numbers(Calendar, "decade-word");
    public static readonly WordTable<int> Meridiems = Numbers(Clock, "meridiem");
    public static readonly WordTable<int> HourWords = Numbers(Clock, "hour-word");
    public static readonly WordTable<DateUnit> Units = Names<DateUnit>(Calendar, "unit");
    public static readonly WordTable<Shift> Shifts = Names<Shift>(Modifiers, "shift");
    public static readonly WordTable<Direction> Directions = Names<Direction>(Modifiers, "direction");

    /// <summary>Hours from UTC.</summary>
    public static readonly WordTable<double> Zones = new(LexiconFile.Read(Clock).Section("zone"), static entry => double.Parse(entry.Value, CultureInfo.InvariantCulture));

    public static readonly PhraseTable<bool> Bounds = Phrases(Modifiers, "bound");
    public static readonly PhraseTable<bool> Parts = Phrases(Modifiers, "part");
    public static readonly PhraseTable<bool> NamesWithDates = Phrases(Holidays, "name");
    public static readonly PhraseTable<Holiday> HolidayNames = new(LexiconFile.Read(Holidays).Section("holiday"), static entry => Holiday.Parse(entry.Value));
    public static readonly PhraseTable<DateOnly> Known = new(
        LexiconFile.Read(Holidays).Section("known"), static entry => DateOnly.ParseExact(entry.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Days of the year that by themselves mean the day of one year.</summary>
    private static readonly int[] NamedDays = ReadNamedDays();

    private static readonly DateClass[] Classes = Classify();

    /// <summary>The year that a day of the year by itself means; 0 where it means none in particular.</summary>
    public static int NamedYear(int month, int day) => NamedDays[(month * DaysInRow) + day];

    public static DateClass ClassOf(int word) => Classes[word];

    /// <summary>The id of a word that the grammar names itself.</summary>
    public static int Id(string word) => Vocabulary.IdOf(word);

    private const int DaysInRow = 32;

    private static int[] ReadNamedDays()
    {
        var years = new int[13 * DaysInRow];
        foreach (var entry in LexiconFile.Read(Holidays).Section("named-day"))
        {
            var (month, day) = (int.Parse(entry.Key.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(entry.Key.AsSpan(3), CultureInfo.InvariantCulture));
            years[(month * DaysInRow) + day] = int.Parse(entry.Value, CultureInfo.InvariantCulture);
        }

        return years;
    }

    private static DateClass[] Classify()
    {
        var classes = new DateClass[Vocabulary.Count + 1];
        Mark(Calendar, "month", DateClass.Month);
        Mark(Calendar, "ambiguous-month", DateClass.AmbiguousMonth);
        Mark(Calendar, "weekday", DateClass.Weekday);
        Mark(Calendar, "short-weekday", DateClass.ShortWeekday);
        Mark(Calendar, "season", DateClass.Season);
        Mark(Calendar, "day-part", DateClass.DayPart);
        Mark(Calendar, "deictic", DateClass.Deictic);
        Mark(Calendar, "deictic-night", DateClass.DeicticNight);
        Mark(Calendar, "unit", DateClass.Unit);
        Mark(Calendar, "plural-unit", DateClass.PluralUnit);
        Mark(Calendar, "number", DateClass.Number);
        Mark(Calendar, "vague-number", DateClass.VagueNumber);
        Mark(Calendar, "ordinal", DateClass.Ordinal);
        Mark(Calendar, "ordinal-ending", DateClass.OrdinalEnding);
        Mark(Calendar, "decade-word", DateClass.DecadeWord);
        Mark(Modifiers, "shift", DateClass.Shift);
        Mark(Modifiers, "rolling", DateClass.Rolling);
        Mark(Modifiers, "phase", DateClass.Phase);
        Mark(Modifiers, "direction", DateClass.Direction);
        Mark(Modifiers, "recurring", DateClass.Recurring);
        Mark(Modifiers, "counted", DateClass.Counted);
        Mark(Modifiers, "possessive", DateClass.Possessive);
        Mark(Modifiers, "warmth", DateClass.Warmth);
        Mark(Modifiers, "license", DateClass.License);
        Mark(Modifiers, "duration-license", DateClass.DurationLicense);
        Mark(Clock, "meridiem", DateClass.Meridiem);
        Mark(Clock, "hour-word", DateClass.HourWord);
        Mark(Clock, "zone", DateClass.Zone);
        Mark(Clock, "zone-word", DateClass.ZoneWord);
        MarkFirst(Modifiers, "part", DateClass.Part);
        MarkFirst(Holidays, "holiday", DateClass.Phrase);
        MarkFirst(Holidays, "known", DateClass.Phrase);
        MarkFirst(Holidays, "name", DateClass.Phrase);
        return classes;

        void Mark(string file, string section, DateClass value)
        {
            foreach (var entry in LexiconFile.Read(file).Section(section))
            {
                classes[Vocabulary.IdOf(entry.Key)] |= value;
            }

            classes[0] = DateClass.None;
        }

        void MarkFirst(string file, string section, DateClass value)
        {
            foreach (var entry in LexiconFile.Read(file).Section(section))
            {
                classes[Vocabulary.IdsOf(entry.Key)[0]] |= value;
            }
        }
    }

    private static WordTable<int> Numbers(string file, string section) =>
        new(LexiconFile.Read(file).Section(section), static entry => int.Parse(entry.Value, CultureInfo.InvariantCulture));

    private static WordTable<T> Names<T>(string file, string section)
        where T : struct, Enum => new(LexiconFile.Read(file).Section(section), static entry => EnumName.Parse<T>(entry.Value));

    private static PhraseTable<bool> Phrases(string file, string section) => new(LexiconFile.Read(file).Section(section), static _ => true);
}
