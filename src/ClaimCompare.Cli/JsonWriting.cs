using System.Text.Json;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Cli;

/// <summary>How spans, names and dates are printed.</summary>
internal static class JsonWriting
{
    public static void Span(this JsonLines writer, TextSpan span) => writer.WriteSpan(span.Start, span.End);

    public static void Span(this JsonLines writer, ArticleText text, TextSpan span)
    {
        writer.Span(span);
        writer.WriteString("text"u8, text[span]);
    }

    /// <summary>An enum as the interface spells it: AtLeast becomes at_least. Those of <c>extract</c> have overloads of their own (<see cref="EnumNames"/>).</summary>
    public static string Snake<T>(T value) where T : struct, Enum => Names<T>.Of(value);

    public static void Day(this JsonLines writer, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } d)
        {
            writer.WriteDay(name, d);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Number(this JsonLines writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Index(this JsonLines writer, ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } index)
        {
            writer.WriteNumber(name, index);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Texts(this JsonLines writer, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            writer.WriteStringValue(values[i]);
        }

        writer.WriteEndArray();
    }

    private static class Names<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Known = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

        public static string Of(T value) => Known[value];
    }
}
