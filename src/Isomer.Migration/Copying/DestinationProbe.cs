using Isomer.Dialects;
using Isomer.Migration.Connections;
using Isomer.Migration.Ledger;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>Asks the destination whether tables hold rows.</summary>
internal sealed class DestinationProbe(KeptSession destination)
{
    /// <summary>Whether a table holds any row.</summary>
    public async Task<bool> HasRowsAsync(Table table, CancellationToken cancellationToken)
    {
        var dialect = destination.Database.Engine.Dialect;
        var query = Query(dialect, table.Name);
        var found = await destination.RunAsync(
            c => LedgerSql.QueryAsync(dialect, c, r => r.Number(0), cancellationToken, query), cancellationToken).ConfigureAwait(false);
        return found[0] == 1;
    }

    /// <summary>A query for one number: 1 where the table holds a row.</summary>
    public static string Query(Dialect dialect, QualifiedName table)
    {
        var rules = dialect.Identifiers;
        var name = table.Schema is { } schema ? rules.Quote(schema) + "." + rules.Quote(table.Name) : rules.Quote(table.Name);
        return $"SELECT CASE WHEN EXISTS (SELECT 1 FROM {name}) THEN 1 ELSE 0 END{dialect.FromNoTable}";
    }
}
