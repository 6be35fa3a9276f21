using System.Text;
using ClaimCompare.Core;

namespace ClaimCompare.Benchmarks.World;

/// <summary>Turns a piece into an article: sentences, paragraphs, dateline, house style, credit.</summary>
internal static class Press
{
    private static readonly (string American, string British)[] Spelling =
        [.. WordBook.Section("outlets", "spelling").Select(line => line.Split(" | ")).Select(words => (words[0], words[1]))];

    private static readonly (string From, string To)[] LightEdits =
    [
        ("Another ", "A further "), ("was being investigated", "is being investigated"), (" was put at ", " stood at "), ("However, ", "But "),
        (" told reporters", " told journalists"), (" according to ", " as reported by "), ("At least ", "At least "), (" In all, ", " In total, "),
    ];

    public static Article Print(Piece piece)
    {
        var telling = piece.Telling;
        var writer = new Writer(telling);
        List<string> sentences = [.. piece.Sentences.Select(sentence => writer.Sentence(Worded(sentence.Template, telling), sentence.Quote))];
        var headline = piece.HeadlineFigure is { } figure
            ? new Writer(telling with { Figures = new(telling.Figures) { [telling.Event.Kind.Main] = figure } })
            : new Writer(telling);
        var title = headline.Headline(piece.Headline);
        return piece.Carrying is { } carrying ? Carry(piece, sentences, title, carrying) : Own(piece, sentences, title);
    }

    private static string Worded(string template, Telling telling)
    {
        var pair = telling.Event.Hedges[0].Split(" || ");
        return telling.Hardened && template == pair[0] ? pair[1] : template;
    }

    private static Article Own(Piece piece, List<string> sentences, string title)
    {
        var telling = piece.Telling;
        var outlet = telling.Outlet;
        var body = Paragraphs(sentences, DateLine(telling.Event, outlet, outlet.Agency), new Chance(telling.Seed));
        return Make(piece, House(body, outlet), House(title, outlet), outlet, telling.Published, [], null);
    }

    private static Article Carry(Piece piece, List<string> sentences, string title, Carrying carrying)
    {
        var agency = piece.Telling.Outlet;
        var outlet = carrying.By;
        var chance = new Chance(carrying.Seed);
        sentences = sentences[..Math.Min(sentences.Count, carrying.Keeps)];
        if (carrying.Reorders && sentences.Count > 5)
        {
            (sentences[3], sentences[4]) = (sentences[4], sentences[3]);
        }

        if (carrying.AddsOwn)
        {
            sentences.Add($"{outlet.Name} has asked the embassy of {piece.Telling.Event.Place.Country} for comment.");
        }

        var credit = outlet.Credit;
        var body = Paragraphs(sentences, credit == 3 ? DateLine(piece.Telling.Event, agency, agency.Agency) : "", chance);
        if (carrying.Edits)
        {
            body = Edit(body, outlet);
        }

        body += credit == 1 ? chance.Of(["\n\n(" + agency.Agency + ")", "\n\nWith information from " + agency.Agency, "\n\nSource: " + agency.Agency]) : "";
        return Make(piece, House(body, outlet), House(title, outlet), outlet, carrying.Published,
            credit == 0 ? [agency.Agency!] : [], credit == 2 ? agency.Agency : null);
    }

    private static Article Make(Piece piece, string text, string title, Outlet outlet, DateTime published, string[] agencies, string? author) => new()
    {
        Id = piece.Id,
        Text = text,
        Title = title,
        Outlet = outlet.Name,
        Published = DateOnly.FromDateTime(published),
        PublishedAt = outlet.DayOnly ? null : new DateTimeOffset(published, TimeSpan.Zero),
        Agencies = agencies,
        Authors = author is null ? [] : [author],
    };

    private static string DateLine(WorldEvent happening, Outlet outlet, string? agency) => outlet.DateLine switch
    {
        1 => $"{happening.Place.Town.ToUpperInvariant()}, {happening.Place.Country.Replace("the ", "", StringComparison.Ordinal)} ({agency}) — ",
        2 => $"{happening.Place.Town.ToUpperInvariant()} — ",
        _ => "",
    };

    private static string Paragraphs(List<string> sentences, string dateline, Chance chance)
    {
        var body = new StringBuilder(dateline).Append(sentences[0]);
        for (var i = 1; i < sentences.Count; i++)
        {
            body.Append(i == 1 || chance.Happens(0.55) ? "\n\n" : " ").Append(sentences[i]);
        }

        return body.ToString();
    }

    private static string Edit(string body, Outlet outlet)
    {
        foreach (var (from, to) in LightEdits)
        {
            body = body.Replace(from, to, StringComparison.Ordinal);
        }

        foreach (var day in Enum.GetNames<DayOfWeek>())
        {
            body = outlet.British
                ? body.Replace(" on " + day, " " + day, StringComparison.Ordinal).Replace(" " + day, " on " + day, StringComparison.Ordinal)
                    .Replace(" of on " + day, " of " + day, StringComparison.Ordinal).Replace(" by on " + day, " by " + day, StringComparison.Ordinal)
                    .Replace(" since on " + day, " since " + day, StringComparison.Ordinal)
                : body.Replace(" on " + day, " " + day, StringComparison.Ordinal);
        }

        return body;
    }

    private static string House(string text, Outlet outlet)
    {
        foreach (var (american, british) in Spelling)
        {
            text = outlet.British ? text.Replace(american, british, StringComparison.Ordinal) : text.Replace(british, american, StringComparison.Ordinal);
        }

        return outlet.CurlyQuotes ? Curly(text) : text;
    }

    private static string Curly(string text)
    {
        var curly = new StringBuilder(text.Length);
        var open = false;
        foreach (var letter in text)
        {
            open = letter == '"' ? !open : open;
            curly.Append(letter switch { '"' => open ? '“' : '”', '\'' => '’', _ => letter });
        }

        return curly.ToString();
    }
}
