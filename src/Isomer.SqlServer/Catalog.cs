using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>The X-Ray: a fixed number of queries, whatever the number of tables. Definitions take the permission VIEW DEFINITION.</summary>
internal sealed class Catalog(Connections connections, Dialect dialect, Version version) : ICatalog
{
    public Task<XRayResult> ReadAsync(XRayOptions options, CancellationToken cancellationToken) => connections.AskAsync(
        async (connection, token) =>
        {
            var rows = await CatalogRows.ReadAsync(connection, options.Schemas, token).ConfigureAwait(false);
            return new BlueprintBuilder(rows, dialect, connections.DisplayName, options).Build(new Origin(dialect.Id, version.ToString(2)));
        },
        cancellationToken);
}
