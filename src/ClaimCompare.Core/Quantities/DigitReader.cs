namespace ClaimCompare.Core.Quantities;

/// <summary>Reads a token of digits: 9,000 or 7.6 or 1,00,000 or 3,5 or ½. What is no number (10.2.1, 007) is refused.</summary>
internal static class DigitReader
{
    /// <summary>More digits than this in a row are an identifier.</summary>
    private const int LongestBareNumber = 9;

    /// <summary>Digits with their separators that are longer than this are not read: no sum of money needs more.</summary>
    private const int LongestToken = 24;

    /// <param name="token">The characters of a number token.</param>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many digits stand behind the decimal point.</param>
    /// <param name="separated">Thousands are marked, or there is a decimal point: no year, no house number.</param>
    public static bool TryRead(ReadOnlySpan<char> token, out double value, out int decimals, out bool separated)
    {
        decimals = 0;
        separated = false;
        if (token.Length == 1 && !char.IsAsciiDigit(token[0]))
        {
            separated = true;
            value = char.GetNumericValue(token[0]);
            return value is >= 0 and < 1;
        }

        value = 0;
        if (token.Length > LongestToken)
        {
            return false;
        }

        var point = DecimalPoint(token);
        if (!GroupsAreSound(point < 0 ? token : token[..point], out separated))
        {
            return false;
        }

        double scale = 1;
        for (var i = 0; i < token.Length; i++)
        {
            if (!char.IsAsciiDigit(token[i]))
            {
                continue;
            }

            value = (value * 10) + (token[i] - '0');
            if (point >= 0 && i > point)
            {
                scale *= 10;
                decimals++;
            }
        }

        value /= scale;
        separated |= point >= 0;
        return separated || token.Length <= LongestBareNumber;
    }

    /// <summary>Where the decimal point or comma stands, -1 where the number is whole.</summary>
    private static int DecimalPoint(ReadOnlySpan<char> token)
    {
        var point = token.LastIndexOf('.');
        var comma = token.LastIndexOf(',');
        if (point >= 0)
        {
            // 1.000.000 marks thousands by points, 1.234,56 is Continental.
            return token.IndexOf('.') != point ? comma > point ? comma : -1 : comma > point && comma != token.Length - 4 ? comma : point;
        }

        // "3,5" has a decimal comma; three digits behind a comma are thousands.
        return comma >= 0 && token.IndexOf(',') == comma && token.Length - comma - 1 is 1 or 2 ? comma : -1;
    }

    /// <summary>Whether the digits before the decimal point are grouped as thousands are: by three, or in the Indian way by two and a last three.</summary>
    private static bool GroupsAreSound(ReadOnlySpan<char> whole, out bool grouped)
    {
        grouped = false;
        var groups = 0;
        var length = 0;
        for (var i = whole.Length - 1; i >= 0; i--)
        {
            if (char.IsAsciiDigit(whole[i]))
            {
                length++;
                continue;
            }

            grouped = true;
            if (groups == 0 ? length != 3 : length is not (2 or 3))
            {
                return false;
            }

            groups++;
            length = 0;
        }

        // Leading zeros belong to codes; a first group has one to three digits.
        return length is > 0 && (grouped ? length <= 3 && whole[0] != '0' : whole.Length == 1 || whole[0] != '0');
    }
}
