using System.Text.RegularExpressions;

namespace Isomer.Oracle;

/// <summary>Reads out of a server's error which column it is about.</summary>
internal static partial class RefusedColumn
{
    /// <summary>The column's name; null where the server does not tell.</summary>
    public static string? Of(int number, string message)
    {
        // ORA-01400: cannot insert NULL into ("SHOP"."ORDERS"."QTY"); ORA-12899: value too large for column "SHOP"."ORDERS"."NAME" (actual:
        // 9, maximum: 5)
        var match = number is 1400 or 1407 or 12899 ? Column().Match(message) : Match.Empty;
        return match.Success ? match.Groups["column"].Value : null;
    }

    [GeneratedRegex("\"[^\"]+\"\\.\"[^\"]+\"\\.\"(?<column>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}
