using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Stories;

/// <summary>Story features as a store keeps them, about a kilobyte an article. Little-endian; what is read back is what was written. Days come last; one more byte behind them says that the event is a sequel.</summary>
public static class FeatureBytes
{
    private const int HeadBytes = 22;
    private const int TermBytes = 10;
    private const int FigureBytes = 9;
    private const int MarkBytes = 8;
    private const int LeadBit = 1;
    private const int SceneBit = 2;
    private const int KindShift = 2;
    private const int KindMask = 3;
    private const int AsideBit = 16;

    /// <summary>In place of a day or a year that is not known.</summary>
    private const int Unknown = int.MinValue;

    public static byte[] Write(StoryFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var (terms, persons, figures) = (features.Terms.Length, features.Persons.Length, features.Figures.Length);
        var marks = persons + features.Kinds.Length + features.Countries.Length;
        var bytes = new byte[HeadBytes + (terms * TermBytes) + (figures * FigureBytes) + (marks * MarkBytes) + (features.Days.Length * sizeof(int)) + (features.IsSequel ? 1 : 0)];
        var to = bytes.AsSpan();
        Put(ref to, features.Published?.DayNumber ?? Unknown);
        Put(ref to, features.WrittenDay?.DayNumber ?? Unknown);
        Put(ref to, features.LatestYear ?? Unknown);
        Put(ref to, checked((ushort)terms));
        Put(ref to, checked((ushort)persons));
        Put(ref to, checked((ushort)figures));
        Put(ref to, checked((ushort)features.Kinds.Length));
        Put(ref to, checked((ushort)features.Countries.Length));
        foreach (var term in features.Terms)
        {
            Put(ref to, (int)term.Key);
            Put(ref to, BitConverter.SingleToInt32Bits(term.Weight));
            to[0] = (byte)(((int)term.Kind << KindShift) | (term.Lead ? LeadBit : 0) | (term.Scene ? SceneBit : 0)
                | (term.Aside ? AsideBit : 0));
            to[1] = term.Rank;
            to = to[2..];
        }

        Put(ref to, features.Persons);
        foreach (var figure in features.Figures)
        {
            to[0] = (byte)figure.Measure;
            BinaryPrimitives.WriteDoubleLittleEndian(to[1..], figure.Value);
            to = to[FigureBytes..];
        }

        Put(ref to, features.Kinds);
        Put(ref to, features.Countries);
        foreach (var day in features.Days)
        {
            Put(ref to, day);
        }

        return bytes;
    }

    /// <param name="bytes">What <see cref="Write"/> gave.</param>
    public static StoryFeatures Read(ReadOnlySpan<byte> bytes)
    {
        DateOnly? published = Int(ref bytes) is var day && day == Unknown ? null : DateOnly.FromDayNumber(day);
        DateOnly? written = Int(ref bytes) is var other && other == Unknown ? null : DateOnly.FromDayNumber(other);
        int? year = Int(ref bytes) is var latest && latest == Unknown ? null : latest;
        var terms = new StoryTerm[Short(ref bytes)];
        var persons = Short(ref bytes);
        var figures = new StoryFigure[Short(ref bytes)];
        var (kinds, countries) = (Short(ref bytes), Short(ref bytes));
        for (var i = 0; i < terms.Length; i++)
        {
            var (key, weight) = ((uint)Int(ref bytes), BitConverter.Int32BitsToSingle(Int(ref bytes)));
            terms[i] = new StoryTerm(
                key, weight, (TermKind)((bytes[0] >> KindShift) & KindMask), bytes[1], (bytes[0] & LeadBit) != 0, (bytes[0] & SceneBit) != 0, (bytes[0] & AsideBit) != 0);
            bytes = bytes[2..];
        }

        var named = Marks(ref bytes, persons);
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = new StoryFigure((Measure)bytes[0], BinaryPrimitives.ReadDoubleLittleEndian(bytes[1..]));
            bytes = bytes[FigureBytes..];
        }

        return new StoryFeatures
        {
            Published = published,
            WrittenDay = written,
            LatestYear = year,
            Terms = ImmutableArray.Create(terms),
            Persons = named,
            Figures = ImmutableArray.Create(figures),
            Kinds = Marks(ref bytes, kinds),
            Countries = Marks(ref bytes, countries),
            Days = Days(bytes),
            IsSequel = bytes.Length % sizeof(int) != 0,
        };
    }

    private static void Put(ref Span<byte> to, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to, value);
        to = to[sizeof(int)..];
    }

    private static void Put(ref Span<byte> to, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(to, value);
        to = to[sizeof(ushort)..];
    }

    private static void Put(ref Span<byte> to, ImmutableArray<StoryMark> marks)
    {
        foreach (var mark in marks)
        {
            Put(ref to, (int)mark.Key);
            Put(ref to, BitConverter.SingleToInt32Bits(mark.Weight));
        }
    }

    private static ImmutableArray<StoryMark> Marks(ref ReadOnlySpan<byte> from, int count)
    {
        var marks = new StoryMark[count];
        for (var i = 0; i < count; i++)
        {
            marks[i] = new StoryMark((uint)Int(ref from), BitConverter.Int32BitsToSingle(Int(ref from)));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(marks);
    }

    /// <summary>What is left holds the days; features written before there were any end here.</summary>
    private static ImmutableArray<int> Days(ReadOnlySpan<byte> from)
    {
        var days = new int[from.Length / sizeof(int)];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = Int(ref from);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(days);
    }

    private static int Int(ref ReadOnlySpan<byte> from)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(from);
        from = from[sizeof(int)..];
        return value;
    }

    private static ushort Short(ref ReadOnlySpan<byte> from)
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(from);
        from = from[sizeof(ushort)..];
        return value;
    }
}
