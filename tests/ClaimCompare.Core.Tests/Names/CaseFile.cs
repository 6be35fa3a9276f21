using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Names;

/// <summary>Reads case files: one case a line, text and expectation with "=>" between, lines with # are comments.</summary>
internal static class CaseFile
{
    public static TheoryData<string, string> Read(string file)
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)))
        {
            var at = line.IndexOf(" => ", StringComparison.Ordinal);
            if (at > 0 && line[0] != '#')
            {
                cases.Add(line[..at].Trim().Replace("\\n", "\n", StringComparison.Ordinal), line[(at + 4)..].Trim());
            }
        }

        return cases;
    }

    /// <summary>Takes the braces out of a text; the spans are those that stood between them.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Marks) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<TextSpan>();
        var start = 0;
        foreach (var c in marked)
        {
            if (c == '{')
            {
                start = text.Length;
            }
            else if (c == '}')
            {
                marks.Add(new TextSpan(start, text.Length));
            }
            else
            {
                text.Append(c);
            }
        }

        return (text.ToString(), marks);
    }
}
