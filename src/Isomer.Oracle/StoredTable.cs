using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A table as the server holds it: what readers and writers need to know beyond the blueprint.</summary>
/// <param name="QuotedName">The name as SQL takes it.</param>
/// <param name="EstimatedRows">About how many rows it holds, as its statistics have it; 0 where there are none.</param>
/// <param name="Columns">The columns by name.</param>
internal sealed record StoredTable(string QuotedName, long EstimatedRows, IReadOnlyDictionary<string, StoredColumn> Columns)
{
    /// <summary>The columns of a table.</summary>
    public const string ColumnQuery = $"""
        SELECT c.COLUMN_NAME, c.NULLABLE, i.GENERATION_TYPE, {StoredType.Columns}
        FROM ALL_TAB_COLS c, ALL_TAB_IDENTITY_COLS i
        WHERE c.OWNER = NVL(:p0, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND c.TABLE_NAME = :p1
            AND i.OWNER (+) = c.OWNER AND i.TABLE_NAME (+) = c.TABLE_NAME AND i.COLUMN_NAME (+) = c.COLUMN_NAME
        ORDER BY c.INTERNAL_COLUMN_ID
        """;

    /// <summary>What statistics say of its rows.</summary>
    public const string RowsQuery =
        "SELECT NUM_ROWS FROM ALL_TABLES WHERE OWNER = NVL(:p0, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA')) AND TABLE_NAME = :p1";

    /// <summary>The column of that name.</summary>
    /// <exception cref="IsomerException">There is none.</exception>
    public StoredColumn Find(string name, string side) => Columns.TryGetValue(name, out var column)
        ? column
        : throw new IsomerException(Codes.ColumnMissing, side, QuotedName, name);

    /// <summary>Asks the server.</summary>
    /// <exception cref="IsomerException">There is no such table.</exception>
    public static async Task<StoredTable> ReadAsync(
        DbConnection connection, QualifiedName name, string side, CancellationToken cancellationToken)
    {
        object schema = name.Schema is null ? DBNull.Value : name.Schema;
        var columns = await connection.QueryAsync(
            ColumnQuery,
            row => new StoredColumn(row.Text(0), StoredType.Read(row, 3), row.Text(1) == "Y", row.TextOrNull(2) == "ALWAYS"),
            cancellationToken,
            schema,
            name.Name).ConfigureAwait(false);
        if (columns.Count == 0)
        {
            throw new IsomerException(Codes.TableMissing, side, SqlText.Quote(name));
        }

        var rows = await connection.QueryAsync(RowsQuery, row => row.NumberOrNull(0) ?? 0, cancellationToken, schema, name.Name)
            .ConfigureAwait(false);
        return new(SqlText.Quote(name), rows.FirstOrDefault(), columns.ToDictionary(c => c.Name, StringComparer.Ordinal));
    }
}
