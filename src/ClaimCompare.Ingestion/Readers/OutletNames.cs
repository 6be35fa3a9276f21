using System.Globalization;

namespace ClaimCompare.Ingestion.Readers;

/// <summary>Outlets by the hosts they publish on and by their names.</summary>
internal static class OutletNames
{
    private static readonly Dictionary<string, string> ByHost = Lexicon.Section("hosts").ToDictionary(e => e.Key, e => e.Value, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> NotOutlets = new(Lexicon.Section("not outlets").Select(e => e.Key), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Nameplates = new(Lexicon.Section("nameplates").Select(e => e.Key), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> ByName = Names();

    private static ReaderLexicon Lexicon => ReaderLexicon.Read("outlets");

    /// <summary>
    /// The outlet of an address. A host that no list holds is read as a name where its words can be told apart (a hyphen, or
    /// one unknown word before a newspaper's last word: <c>jakartaherald</c>), else the host itself names the outlet.
    /// </summary>
    public static string? OfUrl(string url)
    {
        if (!Uri.TryCreate(Inner(url), UriKind.Absolute, out var uri) || uri.HostNameType != UriHostNameType.Dns)
        {
            return null;
        }

        var host = uri.Host.ToLowerInvariant();
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "m.", "amp.", "mobile.", "edition.", "eu.", "us."])
        {
            if (host.StartsWith(prefix, StringComparison.Ordinal) && host.AsSpan(prefix.Length).Contains('.'))
            {
                host = host[prefix.Length..];
                break;
            }
        }

        for (var part = host; part.Contains('.', StringComparison.Ordinal); part = part[(part.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (NotOutlets.Contains(part))
            {
                return null;
            }

            if (ByHost.TryGetValue(part, out var known))
            {
                return known;
            }
        }

        return host.Contains('.', StringComparison.Ordinal) ? Spelled(host) : null;
    }

    /// <summary>The outlet in what a site calls itself: an address or a motto behind the name do not belong to it.</summary>
    public static string? OfSiteName(string name)
    {
        if (name.StartsWith("http", StringComparison.OrdinalIgnoreCase) && name.Contains("://", StringComparison.Ordinal))
        {
            return OfUrl(name);
        }

        foreach (var separator in (ReadOnlySpan<string>)[" | ", " - ", " \u2013 ", " \u2014 ", ": "])
        {
            var at = name.IndexOf(separator, StringComparison.Ordinal);
            if (at > 1)
            {
                name = name[..at];
            }
        }

        return Known(name) ?? name.Trim();
    }

    /// <summary>The known outlet of exactly this name.</summary>
    public static string? Known(string name) => ByName.GetValueOrDefault(name.Trim());

    /// <summary>Whether a name reads like a newspaper's: known, or ending in a newspaper's last word.</summary>
    public static bool LooksLikeOutlet(string name)
    {
        if (Known(name) is not null)
        {
            return true;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Nameplates.Contains(words[^1]);
    }

    /// <summary>Archived copies carry the address of the page behind their own.</summary>
    private static string Inner(string url)
    {
        var inner = url.LastIndexOf("http", StringComparison.OrdinalIgnoreCase);
        return inner > 0 && url.Contains("archive.", StringComparison.OrdinalIgnoreCase) ? url[inner..] : url;
    }

    private static string Spelled(string host)
    {
        var label = host[..host.IndexOf('.', StringComparison.Ordinal)];
        if (label.Contains('-', StringComparison.Ordinal) && label.Split('-') is [.., var last] parts && Nameplates.Contains(last))
        {
            return string.Join(' ', parts.Select(Capitalise));
        }

        var rest = label.StartsWith("the", StringComparison.Ordinal) ? label[3..] : label;
        foreach (var plate in Nameplates)
        {
            // One unknown word: longer stretches are mostly several words, shorter ones initials.
            if (rest.EndsWith(plate, StringComparison.Ordinal) && rest.Length - plate.Length is >= 4 and <= 8)
            {
                return $"{(rest.Length < label.Length ? "The " : "")}{Capitalise(rest[..^plate.Length])} {Capitalise(plate)}";
            }
        }

        return host;
    }

    private static string Capitalise(string word) => word.Length == 0 ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];

    private static Dictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in ByHost.Values)
        {
            names.TryAdd(name, name);
        }

        return names;
    }
}
