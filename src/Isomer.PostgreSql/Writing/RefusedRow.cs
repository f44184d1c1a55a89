using System.Globalization;
using System.Text.RegularExpressions;
using Isomer.Engines;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>Reads out of a server's error which row it refused, and why.</summary>
internal static partial class RefusedRow
{
    /// <summary>The refusal; null where the error is not about a row (permissions, disk, connection).</summary>
    public static RowRefusedException? Of(PostgresException error)
    {
        // 22 data exception, 23 integrity constraint violation, 44 check option violation, P0 raised by a trigger
        if (error.SqlState[..2] is not ("22" or "23" or "44" or "P0"))
        {
            return null;
        }

        var place = Place().Match(error.Where ?? "");
        var row = place.Success ? int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) - 1 : -1;
        var column = error.ColumnName ?? (place.Groups["column"].Success ? place.Groups["column"].Value : null);
        return new RowRefusedException(ServerErrors.WithoutValues(error), row, column, error);
    }

    // "COPY orders, line 3, column qty", "COPY orders, line 3", with or without a value after a colon
    [GeneratedRegex("""^COPY .+?, line (?<line>[0-9]+)(, column (?<column>[^:\n]+))?""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Place();
}
