using Isomer.Dialects;
using Isomer.Engines;

[assembly: Engine(typeof(Isomer.SqlServer.SqlServerEngine))]

namespace Isomer.SqlServer;

/// <summary>SQL Server, 2016 or later, and Azure SQL Database, through Microsoft.Data.SqlClient.</summary>
public sealed class SqlServerEngine : Engine
{
    /// <inheritdoc/>
    public override Dialect Dialect { get; } = DialectRegistry.Find("sqlserver")!;

    /// <inheritdoc/>
    public override async Task<IDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken) =>
        await Database.OpenAsync(this, connectionString, cancellationToken).ConfigureAwait(false);
}
