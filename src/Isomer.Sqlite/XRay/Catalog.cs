using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.Sqlite;

namespace Isomer.Sqlite;

/// <summary>X-rays a SQLite database.</summary>
internal sealed class Catalog(SqliteDatabase database) : ICatalog
{
    public async Task<XRayResult> ReadAsync(XRayOptions options, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(SqliteOpenMode.ReadWrite, cancellationToken).ConfigureAwait(false);
        try
        {
            // One read transaction, so that all queries see one schema.
            await using var transaction = connection.BeginTransaction(deferred: true);
            var rows = await CatalogRows.ReadAsync(transaction, cancellationToken).ConfigureAwait(false);
            return new SchemaBuilder(rows, database.Engine.Dialect, options).Build(database.OriginVersion);
        }
        catch (SqliteException e)
        {
            throw new IsomerException(Diagnostic.Create(Codes.CatalogUnreadable, database.DisplayName, e.Reason()), e);
        }
    }
}
