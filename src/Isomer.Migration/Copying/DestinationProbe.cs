using System.Data.Common;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Ledger;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>Asks the destination whether tables hold rows, on one connection.</summary>
internal sealed class DestinationProbe(IDatabase destination) : IAsyncDisposable
{
    private DbConnection? _connection;

    /// <summary>Whether a table holds any row.</summary>
    public async Task<bool> HasRowsAsync(Table table, CancellationToken cancellationToken)
    {
        _connection ??= await destination.ConnectAsync(cancellationToken).ConfigureAwait(false);
        var dialect = destination.Engine.Dialect;
        var found = await LedgerSql.QueryAsync(dialect, _connection, r => r.Number(0), cancellationToken, Query(dialect, table.Name))
            .ConfigureAwait(false);
        return found[0] == 1;
    }

    /// <summary>A query for one number: 1 where the table holds a row.</summary>
    public static string Query(Dialect dialect, QualifiedName table)
    {
        var rules = dialect.Identifiers;
        var name = table.Schema is { } schema ? rules.Quote(schema) + "." + rules.Quote(table.Name) : rules.Quote(table.Name);
        return $"SELECT CASE WHEN EXISTS (SELECT 1 FROM {name}) THEN 1 ELSE 0 END{dialect.FromNoTable}";
    }

    public ValueTask DisposeAsync() => _connection?.DisposeAsync() ?? ValueTask.CompletedTask;
}
