using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ClaimCompare.Store;

/// <summary>Moments are stored as UTC: SQLite cannot order values that carry an offset.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
