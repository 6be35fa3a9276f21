using ClaimCompare.Core.Lexicons;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Quantities;

/// <summary>Tells the numbers of houses and blocks: 123 Main St, the 2900 block of, at 418 North Harlan.</summary>
internal static class Addresses
{
    /// <summary>How many words of a street's name stand between house number and "Street".</summary>
    private const int LongestStreetName = 4;

    /// <summary>Compass points that begin a street's name, written out or in letters.</summary>
    private static readonly WordTable<bool> Compass = new(LexiconFile.Read("addresses").Section("compass"), static _ => true);

    /// <summary>Behind these stands where somebody lives or where something happened.</summary>
    private static readonly WordTable<bool> Locating = new(LexiconFile.Read("addresses").Section("locating"), static _ => true);

    public static bool IsHouseNumber(in SentenceView s, Amount a) => IsBeforeStreet(s, a.End);

    /// <summary>"2900 block of", "123 Main St", "4200 N. 5th Avenue".</summary>
    private static bool IsBeforeStreet(in SentenceView s, int at)
    {
        for (var i = 0; i <= LongestStreetName; i++, at++)
        {
            if (s.Is(at, WordRole.Street) && (i > 0 ? s.IsCapitalized(at) : s.IsLower(at)))
            {
                return i > 0 || s.Chars(at) is "block";
            }

            if (!s.IsCapitalized(at) && !s.IsNumber(at) && !s.Is(at, WordRole.OrdinalEnding))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"at 418 North Harlan", "to 1205 NW 14th": a street whose kind is left out; not "at 12 North Valdian mills".</summary>
    public static bool IsBeforeCompass(in SentenceView s, Amount a)
    {
        // Not behind the unit: N is also newtons.
        var point = a.Number.End;
        var street = s.Symbol(point + 1) == '.' && s.Glued(point + 1) ? point + 2 : point + 1;
        if (!a.Number.IsBareDigits || !(Compass.Contains(s.Word(point)) || s.Chars(point) is "N." or "S." or "E." or "W.") || !s.IsCapitalized(point) || !Locating.Contains(s.Word(a.First - 1)))
        {
            return false;
        }

        if (s.IsNumber(street))
        {
            return s.Is(street + 1, WordRole.OrdinalEnding) || s.Is(street + 2, WordRole.OrdinalEnding);
        }

        if (!s.IsCapitalized(street) || s.Is(street, WordRole.Nationality | WordRole.Person))
        {
            return false;
        }

        // "of 300 North Valdia National Guard troops"
        var behind = street + 1;
        while (behind < street + LongestStreetName && s.IsCapitalized(behind))
        {
            behind++;
        }

        return !(s.IsLower(behind) && s.Class(behind) is WordClass.Noun or WordClass.Adjective);
    }
}
