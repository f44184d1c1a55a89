using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>What a server is.</summary>
/// <param name="Version">Its version: <c>16.0.4135.4</c>. Azure SQL Database says 12 whatever it can.</param>
/// <param name="Edition"><c>SERVERPROPERTY('EngineEdition')</c>.</param>
internal sealed record ServerInfo(Version Version, int Edition)
{
    public const string Query = """
        SELECT CAST(SERVERPROPERTY('ProductVersion') AS nvarchar(128)), CAST(SERVERPROPERTY('EngineEdition') AS int)
        """;

    // https://learn.microsoft.com/sql/t-sql/functions/serverproperty-transact-sql
    private const int AzureSqlDatabase = 5;
    private const int AzureManagedInstance = 8;

    /// <summary>Whether it is a service that is always as new as it gets.</summary>
    public bool IsAzure => Edition is AzureSqlDatabase or AzureManagedInstance;

    public static async Task<ServerInfo> ReadAsync(SqlConnection connection, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(
            Query, row => new ServerInfo(Version.Parse(row.GetString(0)), row.GetInt32(1)), cancellationToken).ConfigureAwait(false);
        return rows[0];
    }
}
