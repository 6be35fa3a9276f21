using System.Globalization;
using System.Text.Json;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Cli;

/// <summary>How spans, names and dates are printed.</summary>
internal static class JsonWriting
{
    // Half of a line is spans: their names are encoded once.
    private static readonly JsonEncodedText Start = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText End = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText Words = JsonEncodedText.Encode("text");

    public static void Span(this Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber(Start, span.Start);
        writer.WriteNumber(End, span.End);
    }

    public static void Span(this Utf8JsonWriter writer, ArticleText text, TextSpan span)
    {
        writer.Span(span);
        writer.WriteString(Words, text[span]);
    }

    /// <summary>An enum as the interface spells it: AtLeast becomes at_least. Those of <c>extract</c> have overloads of their own (<see cref="EnumNames"/>).</summary>
    public static string Snake<T>(T value) where T : struct, Enum => Names<T>.Of(value);

    public static void Day(this Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } d)
        {
            Span<char> text = stackalloc char[10];
            d.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            writer.WriteString(name, text);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void Number(this Utf8JsonWriter writer, string name, double? value)
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

    public static void Index(this Utf8JsonWriter writer, string name, int? value)
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

    public static void Texts(this Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static class Names<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Known = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

        public static string Of(T value) => Known[value];
    }
}
