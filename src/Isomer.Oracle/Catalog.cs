using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>The X-Ray: twenty queries, whatever the number of tables.</summary>
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
                var reader = new CatalogReader(connection, connections.Members, options.Schemas, connections.DisplayName);
                var rows = await CatalogRows.ReadAsync(reader, server.Schema, cancellationToken).ConfigureAwait(false);
                var canSeeAll = (server.IsOwner && options.Schemas.All(s => s == server.Schema))
                    || rows.Privileges.Contains("SELECT ANY TABLE");
                return new BlueprintBuilder(rows, dialect, connections.DisplayName, options)
                    .Build(new Origin(dialect.Id, server.Version.ToString(2)), canSeeAll);
            }
            catch (Exception e) when (e is not (OperationCanceledException or IsomerException))
            {
                throw connections.Errors.WhileWorking(e);
            }
        }
    }
}
