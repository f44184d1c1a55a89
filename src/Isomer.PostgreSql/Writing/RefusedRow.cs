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
        var place = Place().Match(error.Where ?? "");
        var isValue = place.Groups["column"].Success;
        var isAboutRows = IsAboutRows(error.SqlState);
        if (!isAboutRows && !(isValue && IsAboutValues(error.SqlState)))
        {
            return null;
        }

        var row = place.Success ? int.Parse(place.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) - 1 : -1;
        var column = error.ColumnName ?? (isValue ? place.Groups["column"].Value : null);
        var reason = isAboutRows ? ServerErrors.WithoutValues(error) : ServerErrors.CutAtValue(error.MessageText);
        return new RowRefusedException(reason, row, column, error);
    }

    // 22 data exception, 23 integrity constraint violation, 44 check option violation, P0 raised by a trigger
    private static bool IsAboutRows(string sqlState) => sqlState[..2] is "22" or "23" or "44" or "P0";

    // What parsing a single value can end in besides: 0A feature not supported, 42 syntax error or unknown name (tsquery, regclass), 54
    // limit exceeded
    private static bool IsAboutValues(string sqlState) => sqlState[..2] is "0A" or "42" or "54";

    // "COPY orders, line 3, column qty", "COPY orders, line 3", with or without a value after a colon
    [GeneratedRegex("""^COPY .+?, line (?<line>[0-9]+)(, column (?<column>[^:\n]+))?""",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Place();
}
