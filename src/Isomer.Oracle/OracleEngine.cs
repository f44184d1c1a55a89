using Isomer.Dialects;
using Isomer.Engines;

[assembly: Engine(typeof(Isomer.Oracle.OracleEngine))]

namespace Isomer.Oracle;

/// <summary>Oracle Database, 12.2 or later, through the driver that the application brings.</summary>
public sealed class OracleEngine : Engine
{
    internal const string Product = "Oracle";

    /// <inheritdoc/>
    public override Dialect Dialect { get; } = DialectRegistry.Find("oracle")!;

    /// <inheritdoc/>
    public override async Task<IDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken) =>
        await Database.OpenAsync(connectionString, cancellationToken).ConfigureAwait(false);
}
