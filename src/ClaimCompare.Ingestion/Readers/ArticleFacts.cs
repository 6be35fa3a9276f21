using System.Globalization;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>Collects what a source says about itself, with the words that say it. What is said first counts.</summary>
internal sealed class ArticleFacts
{
    private readonly List<MetadataEvidence> evidence = [];

    public string? Title { get; private set; }

    public string? Outlet { get; private set; }

    public string? Url { get; private set; }

    public DateOnly? Published { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    public DateTimeOffset? Modified { get; private set; }

    public string? Language { get; set; }

    public List<string> Authors { get; } = [];

    public List<string> Agencies { get; } = [];

    public List<string> Credits { get; } = [];

    public IReadOnlyList<MetadataEvidence> Evidence => [.. evidence.OrderBy(e => e.Original).ThenBy(e => e.Field)];

    public bool SetTitle(string title, TextSpan where)
    {
        if (Title is not null || title.Length == 0)
        {
            return false;
        }

        Title = title;
        Say(MetadataField.Title, title, where);
        return true;
    }

    public void SetOutlet(string outlet, TextSpan where)
    {
        if (Outlet is null)
        {
            Outlet = outlet;
        }

        if (string.Equals(Outlet, outlet, StringComparison.Ordinal))
        {
            Say(MetadataField.Outlet, outlet, where);
        }
    }

    public void SetUrl(string url, TextSpan where)
    {
        if (Url is null)
        {
            Url = url;
            Say(MetadataField.Url, url, where);
        }
    }

    public void SetPublished(SourceDate date, TextSpan where)
    {
        if (Published is null)
        {
            (Published, PublishedAt) = (date.Day, date.Moment);
            Say(MetadataField.Published, date.ToString(), where);
        }
    }

    public void SetModified(SourceDate date, TextSpan where)
    {
        if (Modified is null)
        {
            Modified = date.Moment ?? new DateTimeOffset(date.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            Say(MetadataField.Modified, date.ToString(), where);
        }
    }

    public void AddAuthor(string name, TextSpan where) => Add(Authors, MetadataField.Author, name, where);

    public void AddAgency(string name, TextSpan where) => Add(Agencies, MetadataField.Agency, name, where);

    public void AddCredit(string name, TextSpan where) => Add(Credits, MetadataField.Credit, name, where);

    private void Add(List<string> names, MetadataField field, string name, TextSpan where)
    {
        if (!names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            names.Add(name);
        }

        Say(field, name, where);
    }

    private void Say(MetadataField field, string value, TextSpan where) => evidence.Add(new MetadataEvidence(field, value, where));
}

/// <summary>A day, and the moment where a time with its offset from UTC was given.</summary>
internal readonly record struct SourceDate(DateOnly Day, DateTimeOffset? Moment)
{
    public override string ToString() => Moment is { } moment
        ? moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
