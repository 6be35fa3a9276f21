using System.Globalization;
using System.Text;
using ClaimCompare.Core.Attributions;
using ClaimCompare.Core.Dates;
using ClaimCompare.Core.Names;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Attributions;

/// <summary>A text with its attributions marked, as cases.txt writes them.</summary>
internal sealed record AttributionCase(string Text, IReadOnlyList<string> Expected, IReadOnlyDictionary<string, string> Asked)
{
    public static AttributionCase Parse(string line)
    {
        var asked = line.Split(" ## ");
        var parts = new SortedDictionary<int, Dictionary<char, List<string>>>();
        var text = new StringBuilder();
        ReadParts(asked[0].Replace("\\n", "\n", StringComparison.Ordinal), text, parts);
        return new AttributionCase(
            text.ToString(),
            [.. parts.Values.Select(a => Show(a.GetValueOrDefault('s'), a.GetValueOrDefault('c'), a.GetValueOrDefault('x'))).Order(StringComparer.Ordinal)],
            asked.Length < 2 ? new Dictionary<string, string>() : asked[1].Split(", ").Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]));
    }

    /// <summary>Takes the markup from a text; parts may stand inside parts.</summary>
    private static void ReadParts(string marked, StringBuilder text, SortedDictionary<int, Dictionary<char, List<string>>> parts)
    {
        var open = new Stack<(char Part, string Numbers, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[i + 1], marked[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (marked[i] == '}')
            {
                var (part, numbers, start) = open.Pop();
                foreach (var number in (numbers.Length > 0 ? numbers : "1").Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)))
                {
                    var attribution = parts.TryGetValue(number, out var known) ? known : parts[number] = [];
                    (attribution.TryGetValue(part, out var texts) ? texts : attribution[part] = []).Add(Bare(text.ToString(start, text.Length - start)));
                }
            }
            else
            {
                text.Append(marked[i]);
            }
        }
    }

    public IReadOnlyList<Attribution> Read(out ArticleText text)
    {
        text = ArticleText.Parse(Text);
        return AttributionRecognizer.Recognize(text, NameRecognizer.Recognize(text), DateRecognizer.Recognize(text, new DateOnly(2021, 3, 10)));
    }

    public static string Show(ArticleText text, Attribution found) => Show(
        [.. found.Sources.Select(source => Bare(source.Name))],
        found.Cue is { } cue ? [Bare(text.Slice(cue))] : null,
        [.. found.Contents.Select(content => Bare(text.Slice(content)))]);

    /// <summary>A number before the question ("2.via") asks it of another attribution than the first.</summary>
    public static string Ask(string question, IReadOnlyList<Attribution> found) =>
        char.IsAsciiDigit(question[0]) ? Ask(question[2..], found[question[0] - '1']) : Ask(question, found[0]);

    private static string Ask(string question, Attribution found) => question switch
    {
        "stance" => Small(found.Stance),
        "direct" => Small(found.Directness),
        "channel" => found.Channel ?? "",
        "via" => string.Join('+', found.Via),
        "speaker" => found.Sources[0].Speaker ?? "",
        "kind" => Small(found.Sources[0].Kind),
        "negated" => Small(found.Negated),
        _ => throw new ArgumentException(question, nameof(question)),
    };

    private static string Small(object value) => value.ToString()!.ToLowerInvariant();

    private static string Show(List<string>? sources, List<string>? cue, List<string>? contents)
    {
        var shown = new StringBuilder();
        shown.AppendJoin(" + ", sources ?? []).Append(" | ").AppendJoin(" + ", cue ?? []).Append(" | ").AppendJoin(" + ", contents ?? []);
        return shown.ToString();
    }

    /// <summary>Marks and stops at the ends say nothing about what was found.</summary>
    private static string Bare(string span) => span.Trim(' ', '\n', ',', '.', '"', '\'', '`', '“', '”', '„', '«', '»', '?', '!', ':');
}
