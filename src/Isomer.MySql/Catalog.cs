using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>The X-Ray: fifteen queries, whatever the number of tables. An account that may read the tables can run it.</summary>
internal sealed class Catalog(Connections connections, Dialect dialect) : ICatalog
{
    public async Task<XRayResult> ReadAsync(XRayOptions options, CancellationToken cancellationToken)
    {
        var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                var server = connections.Server;
                var rows = await CatalogRows.ReadAsync(connection, server, options.Schemas, cancellationToken).ConfigureAwait(false);
                return new BlueprintBuilder(rows, dialect, server.IsMariaDb, connections.DisplayName, options)
                    .Build(new Origin(dialect.Id, server.Version.ToString(2)));
            }
            catch (Exception e) when (e is not (OperationCanceledException or IsomerException))
            {
                throw connections.Explain(e);
            }
        }
    }
}
