using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A table as the server holds it: what readers and writers need to know beyond the blueprint.</summary>
/// <param name="QuotedName">The name as SQL takes it.</param>
/// <param name="Rows">How many rows it holds, as the server counts them along.</param>
/// <param name="IsInMemory">Whether it is memory-optimized, which no snapshot transaction may read.</param>
/// <param name="Columns">The columns by name.</param>
internal sealed record StoredTable(string QuotedName, long Rows, bool IsInMemory, IReadOnlyDictionary<string, StoredColumn> Columns)
{
    public const string ColumnQuery = """
        SELECT c.name, CASE WHEN t.is_assembly_type = 1 THEN t.name ELSE TYPE_NAME(c.system_type_id) END, c.is_nullable, c.max_length, c.precision, c.scale,
            c.collation_name, ISNULL(CAST(COLLATIONPROPERTY(c.collation_name, 'CodePage') AS int), 0)
        FROM sys.columns c
        JOIN sys.types t ON t.user_type_id = c.user_type_id
        WHERE c.object_id = OBJECT_ID(@p0, N'U')
        ORDER BY c.column_id
        """;

    public const string TableQuery = """
        SELECT t.is_memory_optimized, (SELECT ISNULL(SUM(p.rows), 0) FROM sys.partitions p WHERE p.object_id = t.object_id AND p.index_id IN (0, 1))
        FROM sys.tables t
        WHERE t.object_id = OBJECT_ID(@p0, N'U')
        """;

    /// <summary>The column of that name.</summary>
    /// <exception cref="IsomerException">There is none.</exception>
    public StoredColumn Find(string name, string side) =>
        Columns.TryGetValue(name, out var column) ? column : throw new IsomerException(Codes.ColumnMissing, side, QuotedName, name);

    /// <summary>Asks the server.</summary>
    /// <exception cref="IsomerException">There is no such table, or the account may not see it.</exception>
    public static async Task<StoredTable> ReadAsync(
        SqlConnection connection, QualifiedName name, string side, CancellationToken cancellationToken)
    {
        var quoted = SqlText.Quote(name);
        var tables = await connection.QueryAsync(
            TableQuery, row => (IsInMemory: row.GetBoolean(0), Rows: row.GetInt64(1)), cancellationToken, quoted).ConfigureAwait(false);
        if (tables.Count == 0)
        {
            throw new IsomerException(Codes.TableMissing, side, quoted);
        }

        var columns = await connection.QueryAsync(ColumnQuery, ReadColumn, cancellationToken, quoted).ConfigureAwait(false);
        return new(quoted, tables[0].Rows, tables[0].IsInMemory, columns.ToDictionary(c => c.Name, StringComparer.Ordinal));
    }

    private static StoredColumn ReadColumn(SqlDataReader row) => new()
    {
        Name = row.GetString(0),
        DataType = row.GetString(1),
        IsNullable = row.GetBoolean(2),
        MaxBytes = row.GetInt16(3),
        Precision = row.GetByte(4),
        Scale = row.GetByte(5),
        Collation = row.Text(6),
        CodePage = row.GetInt32(7),
    };
}
