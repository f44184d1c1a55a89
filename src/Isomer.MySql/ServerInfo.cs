using System.Data.Common;
using System.Globalization;

namespace Isomer.MySql;

/// <summary>What a server is and allows.</summary>
/// <param name="IsMariaDb">Whether it is MariaDB; otherwise MySQL, or what calls itself so.</param>
/// <param name="Version">Its version.</param>
/// <param name="MaxPacketBytes">The longest statement that it takes, in octets.</param>
/// <param name="MaxConnections">How many connections it takes in all.</param>
/// <param name="TakesFiles">Whether it takes LOAD DATA LOCAL.</param>
internal sealed record ServerInfo(bool IsMariaDb, Version Version, long MaxPacketBytes, long MaxConnections, bool TakesFiles)
{
    /// <summary>What messages say before the server has told which of the two it is.</summary>
    public const string Family = "MySQL or MariaDB";

    public static readonly ServerInfo Unknown = new(false, new Version(0, 0), 0, 0, false);

    /// <summary>The product's name for people.</summary>
    public string Product => IsMariaDb ? "MariaDB" : "MySQL";

    /// <summary>The oldest version supported.</summary>
    public Version Minimum => IsMariaDb ? ServerVersions.MinimumMariaDb : ServerVersions.MinimumMySql;

    public static async Task<ServerInfo> ReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(
            "SELECT VERSION(), CAST(@@max_allowed_packet AS CHAR), CAST(@@max_connections AS CHAR), IF(@@local_infile, '1', '0')",
            row => new ServerInfo(
                row.GetString(0).Contains("MariaDB", StringComparison.OrdinalIgnoreCase), VersionOf(row.GetString(0)), row.Number(1),
                row.Number(2),
                row.Number(3) != 0),
            cancellationToken).ConfigureAwait(false);
        return rows[0];
    }

    // "8.4.3", "10.11.6-MariaDB-0+deb12u1"
    private static Version VersionOf(string text)
    {
        var numbers = text.Split('-')[0].Split('.');
        return new(Number(0), Number(1), Number(2));

        int Number(int i) =>
            i < numbers.Length && int.TryParse(numbers[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
    }
}
