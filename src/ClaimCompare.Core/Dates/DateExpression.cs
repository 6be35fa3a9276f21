namespace ClaimCompare.Core.Dates;

internal enum DateUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Week,
    Fortnight,
    Weekend,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>How a word moves an expression: "this" and "last" from the publication day, "same" and those behind it from the date mentioned before.</summary>
internal enum Shift : byte
{
    None,
    This,
    Last,
    Next,
    Same,
    Before,
    After,
}

internal enum Direction : byte
{
    None,
    Ago,
    After,
    Before,
}

/// <summary>What kind of wording an expression is, and so how it is resolved.</summary>
internal enum DateForm : byte
{
    /// <summary>Names its year: Sept. 11, 2001; 1939-1945; the 1990s.</summary>
    Fixed,

    /// <summary>Feb. 24</summary>
    MonthDay,

    /// <summary>in February</summary>
    Month,
    Weekday,

    /// <summary>yesterday, the day after tomorrow</summary>
    DayOffset,

    /// <summary>last week, the following day, the weekend</summary>
    Unit,

    /// <summary>last fall, the winter of 1998</summary>
    Season,

    /// <summary>the third quarter, with no year</summary>
    Part,
    Holiday,

    /// <summary>two weeks ago, three days later</summary>
    Offset,

    /// <summary>the past two months, the coming days</summary>
    Rolling,

    /// <summary>30 years</summary>
    Duration,

    /// <summary>A time of day that names no day.</summary>
    Time,
}

/// <summary>A calendar expression as it is worded, before it is resolved. Which fields count depends on the form; 0 means that the wording is silent.</summary>
internal record struct DateExpression
{
    public DateForm Form { get; set; }

    /// <summary>Index of the first token.</summary>
    public int First { get; set; }

    /// <summary>Index behind the last token.</summary>
    public int End { get; set; }

    public Granularity Granularity { get; set; }

    /// <summary>The days of a <see cref="DateForm.Fixed"/> expression, or the inner, already complete part of another.</summary>
    public DayRange? Range { get; set; }

    public int Year { get; set; }

    public int Month { get; set; }

    public int Day { get; set; }

    /// <summary>Last day and its month of a range within or between months ("May 3-5").</summary>
    public int LastDay { get; set; }

    public int LastMonth { get; set; }

    /// <summary>1 (Monday) to 7; the days to move for "yesterday".</summary>
    public int Number { get; set; }

    /// <summary>Which part of the expression is meant: the quarter of "third quarter of 1998", the week of "the week of March 6".</summary>
    public DateUnit PartUnit { get; set; }

    /// <summary>Which of the parts: 1 the first, -1 the last, 0 the one that holds the rest of the expression.</summary>
    public int PartNumber { get; set; }

    /// <summary>How many of them: three for "the first three months of 1998".</summary>
    public int PartCount { get; set; }

    /// <summary>How many expressions this one is read inside of ("the end of the third quarter of …").</summary>
    public int Depth { get; set; }

    /// <summary>Where the date stands from which an offset counts, if it is part of the expression ("a week from Tuesday"); 0 where it is not.</summary>
    public int Origin { get; set; }

    /// <summary>How many units; -1 where the wording is vague ("several").</summary>
    public int Count { get; set; }

    public DateUnit Unit { get; set; }

    public Shift Shift { get; set; }

    public Direction Direction { get; set; }

    public Holiday? Holiday { get; set; }

    /// <summary>A part of a day or a clock time is named.</summary>
    public bool HasTime { get; set; }

    public TimeOnly? Time { get; set; }

    public TimeSpan? Zone { get; set; }
}
