using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>
/// The X-Ray: eleven queries in one read-only transaction, whatever the number of tables. Any account that may connect can run it.
/// </summary>
internal sealed class Catalog(Connections connections, Dialect dialect, Version version) : ICatalog
{
    public async Task<XRayResult> ReadAsync(XRayOptions options, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                await connection.ExecuteAsync("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", cancellationToken).ConfigureAwait(false);
                var rows = await CatalogRows.ReadAsync(connection, version, [.. options.Schemas], cancellationToken).ConfigureAwait(false);
                await connection.ExecuteAsync("COMMIT", cancellationToken).ConfigureAwait(false);
                return new BlueprintBuilder(rows, dialect, options).Build(new Origin(dialect.Id, version.ToString(2)));
            }
            catch (Exception e) when (e is not (OperationCanceledException or IsomerException))
            {
                throw connections.Explain(e);
            }
        }
    }
}
