using System.Data.Common;
using System.Globalization;
using Isomer.Engines;

namespace Isomer.Oracle;

/// <summary>What a server is, and who is connected.</summary>
/// <param name="Version">Its version: 19.0, 23.0.</param>
/// <param name="Schema">The schema that names without one belong to.</param>
/// <param name="User">The account.</param>
internal sealed record ServerInfo(Version Version, string Schema, string User)
{
    // Every account may read the view.
    public const string Query = """
        SELECT (SELECT MAX(VERSION) FROM PRODUCT_COMPONENT_VERSION WHERE PRODUCT LIKE 'Oracle%'), SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA'),
            SYS_CONTEXT('USERENV', 'SESSION_USER')
        FROM DUAL
        """;

    public static readonly ServerInfo Unknown = new(new Version(0, 0), "", "");

    /// <summary>Whether the session reads its own account's schema, of which nothing is hidden from it.</summary>
    public bool IsOwner => Schema == User;

    public static async Task<ServerInfo> ReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(
            Query, row =>
                new ServerInfo(VersionOf(row.TextOrNull(0) ?? ""), row.Text(1), row.Text(2)), cancellationToken).ConfigureAwait(false);
        return rows[0];
    }

    // "19.0.0.0.0"
    private static Version VersionOf(string text)
    {
        var numbers = text.Split('.');
        return new(Number(0), Number(1));

        int Number(int i) =>
            i < numbers.Length && int.TryParse(numbers[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
    }
}
