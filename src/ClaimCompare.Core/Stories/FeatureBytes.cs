using System.Buffers.Binary;
using System.Collections.Immutable;
using ClaimCompare.Core.Quantities;

namespace ClaimCompare.Core.Stories;

/// <summary>Story features as a store keeps them, about a kilobyte an article. Little-endian; what is read back is what was written.</summary>
public static class FeatureBytes
{
    private const int HeadBytes = 18;
    private const int TermBytes = 10;
    private const int PersonBytes = 8;
    private const int FigureBytes = 9;

    /// <summary>In place of a day or a year that is not known.</summary>
    private const int Unknown = int.MinValue;

    public static byte[] Write(StoryFeatures features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var (terms, persons, figures) = (features.Terms.Length, features.Persons.Length, features.Figures.Length);
        var bytes = new byte[HeadBytes + (terms * TermBytes) + (persons * PersonBytes) + (figures * FigureBytes)];
        var to = bytes.AsSpan();
        Put(ref to, features.Published?.DayNumber ?? Unknown);
        Put(ref to, features.WrittenDay?.DayNumber ?? Unknown);
        Put(ref to, features.LatestYear ?? Unknown);
        Put(ref to, checked((ushort)terms));
        Put(ref to, checked((ushort)persons));
        Put(ref to, checked((ushort)figures));
        foreach (var term in features.Terms)
        {
            Put(ref to, (int)term.Key);
            Put(ref to, BitConverter.SingleToInt32Bits(term.Weight));
            to[0] = (byte)(((int)term.Kind << 1) | (term.Lead ? 1 : 0));
            to[1] = term.Rank;
            to = to[2..];
        }

        foreach (var person in features.Persons)
        {
            Put(ref to, (int)person.Key);
            Put(ref to, BitConverter.SingleToInt32Bits(person.Weight));
        }

        foreach (var figure in features.Figures)
        {
            to[0] = (byte)figure.Measure;
            BinaryPrimitives.WriteDoubleLittleEndian(to[1..], figure.Value);
            to = to[FigureBytes..];
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
        var persons = new StoryPerson[Short(ref bytes)];
        var figures = new StoryFigure[Short(ref bytes)];
        for (var i = 0; i < terms.Length; i++)
        {
            var (key, weight) = ((uint)Int(ref bytes), BitConverter.Int32BitsToSingle(Int(ref bytes)));
            terms[i] = new StoryTerm(key, weight, (TermKind)(bytes[0] >> 1), bytes[1], (bytes[0] & 1) == 1);
            bytes = bytes[2..];
        }

        for (var i = 0; i < persons.Length; i++)
        {
            persons[i] = new StoryPerson((uint)Int(ref bytes), BitConverter.Int32BitsToSingle(Int(ref bytes)));
        }

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
            Persons = ImmutableArray.Create(persons),
            Figures = ImmutableArray.Create(figures),
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
