using Isomer.Dialects;
using Isomer.Engines;

[assembly: Engine(typeof(Isomer.PostgreSql.PostgreSqlEngine))]

namespace Isomer.PostgreSql;

/// <summary>PostgreSQL, 12 or later, through Npgsql.</summary>
public sealed class PostgreSqlEngine : Engine
{
    /// <inheritdoc/>
    public override Dialect Dialect { get; } = DialectRegistry.Find("postgresql")!;

    /// <inheritdoc/>
    public override async Task<IDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken) =>
        await Database.OpenAsync(this, connectionString, cancellationToken).ConfigureAwait(false);
}
