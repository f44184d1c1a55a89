using System.Data.Common;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>
/// The X-Ray: fifteen queries, whatever the number of tables, and the same once more. An account that may read the tables can run it.
/// </summary>
/// <remarks>
/// The catalog knows no snapshot: a table that is dropped between two queries would be a table without keys. So a schema counts only when
/// it is read twice and is the same.
/// </remarks>
internal sealed class Catalog(Connections connections, Dialect dialect) : ICatalog
{
    // How often a schema is read before it counts as one that does not stand still.
    private const int Readings = 6;

    public async Task<XRayResult> ReadAsync(XRayOptions options, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                var before = await ReadOnceAsync(connection, options, cancellationToken).ConfigureAwait(false);
                for (var i = 1; i < Readings; i++)
                {
                    var again = await ReadOnceAsync(connection, options, cancellationToken).ConfigureAwait(false);
                    if (again.Blueprint == before.Blueprint)
                    {
                        return again;
                    }

                    before = again;
                }
            }
            catch (Exception e) when (e is not (OperationCanceledException or IsomerException))
            {
                throw connections.Explain(e);
            }
        }

        throw new IsomerException(Codes.SchemaMoves, connections.DisplayName);
    }

    private async Task<XRayResult> ReadOnceAsync(DbConnection connection, XRayOptions options, CancellationToken cancellationToken)
    {
        var server = connections.Server;
        var rows = await CatalogRows.ReadAsync(connection, server, options.Schemas, cancellationToken).ConfigureAwait(false);
        return new BlueprintBuilder(rows, dialect, server.IsMariaDb, connections.DisplayName, options)
            .Build(new Origin(dialect.Id, server.Version.ToString(2)));
    }
}
