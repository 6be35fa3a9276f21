using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Names;

/// <summary>Makes the name under which an entity is shown from the words of a mention.</summary>
internal static class NameSpelling
{
    /// <summary>The name as written, in its usual spelling, on one line.</summary>
    public static string Of(ArticleText text, in NameRun run)
    {
        if (run is { IsFull: false, Title: { } title } && (title.Kinds & RoleKinds.Regnal) != 0)
        {
            // Popes and kings go by one name, which without the title would be anybody's.
            return $"{char.ToUpperInvariant(title.Name[0])}{title.Name[1..]} {text.Slice(new TextSpan(text.Tokens[run.First].Start, run.SpanEnd))}";
        }

        var first = run.First;
        var last = run.End - 1;
        while (last > first && (NameLexicon.TraitsOf(text.Tokens[last].Word) & NameTraits.Suffix) != 0)
        {
            last--;
        }

        var end = last == run.End - 1 ? run.SpanEnd : text.Tokens[last].End;
        var name = text.Value.AsSpan(text.Tokens[first].Start, end - text.Tokens[first].Start);
        if (NameLexicon.Spellings.TryGet(text.Tokens[last].Word, out var usual))
        {
            var before = text.Value.AsSpan(text.Tokens[first].Start, text.Tokens[last].Start - text.Tokens[first].Start);
            return OneLine(string.Concat(before, usual));
        }

        return Cased(OneLine(SharedStrings.Of(name)), run.Kind);
    }

    /// <summary>Interviews set their speakers in capitals.</summary>
    private static string Cased(string name, NameKind kind)
    {
        if (kind != NameKind.Person || name.Length < 5 || name.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            return name;
        }

        return string.Create(name.Length, name, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = i > 0 && char.IsLetter(from[i - 1]) ? char.ToLowerInvariant(from[i]) : from[i];
            }
        });
    }

    private static string OneLine(string name) =>
        name.AsSpan().IndexOfAny("\n\r\t\u00a0") < 0 ? name : string.Join(' ', name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
