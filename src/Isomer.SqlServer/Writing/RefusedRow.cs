using System.Text.RegularExpressions;
using Isomer.Engines;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Reads out of an error why a row was refused. Which row of a load it was, the server does not tell.</summary>
internal static partial class RefusedRow
{
    /// <summary>The refusal; null where the error is not about a row (permissions, disk, connection).</summary>
    public static RowRefusedException? Of(Exception error) => error switch
    {
        SqlException server when ErrorNumbers.IsRowRefused(server.Number) =>
            new(ServerErrors.WithoutValues(server), -1, ColumnOf(server.Message), server),
        // How the driver tells that it cannot make a value the column's; its words quote the value.
        InvalidOperationException { InnerException: InvalidCastException or FormatException or OverflowException or ArgumentException } =>
            new("The driver cannot send a value as the column's type", -1, null, error),
        _ => null,
    };

    /// <summary>The column that the server names; null where it names none.</summary>
    public static string? ColumnOf(string message) =>
        Column().Match(message) is { Success: true } match ? match.Groups["column"].Value : null;

    // Cannot insert the value NULL into column 'name', table …; String or binary data would be truncated in table …, column 'name'.
    [GeneratedRegex("column '(?<column>[^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex Column();
}
