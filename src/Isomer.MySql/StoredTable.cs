using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A table as the server holds it: what readers and writers need to know beyond the blueprint.</summary>
/// <param name="QuotedName">The name as SQL takes it.</param>
/// <param name="HasTransactions">Whether its storage engine takes rows back.</param>
/// <param name="EstimatedRows">About how many rows it holds, as its statistics have it.</param>
/// <param name="Columns">The columns by name. Column names ignore case here.</param>
internal sealed record StoredTable(
    string QuotedName, bool HasTransactions, long EstimatedRows, IReadOnlyDictionary<string, StoredColumn> Columns)
{
    /// <summary>The column of that name.</summary>
    /// <exception cref="IsomerException">There is none.</exception>
    public StoredColumn Find(string name, string side) => Columns.TryGetValue(name, out var column)
        ? column
        : throw new IsomerException(Codes.ColumnMissing, side, QuotedName, name);

    /// <summary>Asks the server.</summary>
    /// <exception cref="IsomerException">There is no such table.</exception>
    public static async Task<StoredTable> ReadAsync(
        System.Data.Common.DbConnection connection, QualifiedName name, string side, CancellationToken cancellationToken)
    {
        object schema = name.Schema is null ? DBNull.Value : name.Schema;
        var columns = await connection.QueryAsync(
            """
            SELECT COLUMN_NAME, DATA_TYPE, COLUMN_TYPE, IS_NULLABLE, CHARACTER_SET_NAME, CAST(CHARACTER_MAXIMUM_LENGTH AS CHAR),
                CAST(CHARACTER_OCTET_LENGTH AS CHAR), CAST(NUMERIC_PRECISION AS CHAR), CAST(NUMERIC_SCALE AS CHAR), CAST(DATETIME_PRECISION AS CHAR), EXTRA
            FROM information_schema.COLUMNS
            WHERE TABLE_SCHEMA = COALESCE(@p0, DATABASE()) AND TABLE_NAME = @p1
            ORDER BY ORDINAL_POSITION
            """,
            row => new StoredColumn
            {
                Name = row.Text(0),
                DataType = row.Text(1).ToLowerInvariant(),
                StoreType = row.Text(2),
                IsNullable = row.Text(3) == "YES",
                Charset = row.TextOrNull(4),
                MaxCharacters = row.NumberOrNull(5),
                MaxBytes = row.NumberOrNull(6),
                Precision = (int)(row.NumberOrNull(7) ?? 0),
                Scale = (int?)row.NumberOrNull(8),
                FractionDigits = (int)(row.NumberOrNull(9) ?? 0),
                IsNumbered = row.Text(10).Contains("auto_increment", StringComparison.OrdinalIgnoreCase),
            },
            cancellationToken,
            schema,
            name.Name).ConfigureAwait(false);
        if (columns.Count == 0)
        {
            throw new IsomerException(Codes.TableMissing, side, SqlText.Quote(name));
        }

        var rows = await connection.QueryAsync(
            """
            SELECT CAST(TABLE_ROWS AS CHAR), COALESCE((SELECT TRANSACTIONS FROM information_schema.ENGINES e WHERE e.ENGINE = t.ENGINE), 'NO')
            FROM information_schema.TABLES t WHERE TABLE_SCHEMA = COALESCE(@p0, DATABASE()) AND TABLE_NAME = @p1
            """,
            row => (Rows: row.NumberOrNull(0) ?? 0, HasTransactions: row.Text(1) == "YES"),
            cancellationToken,
            schema,
            name.Name).ConfigureAwait(false);
        var (estimate, hasTransactions) = rows.FirstOrDefault();
        return new(SqlText.Quote(name), hasTransactions, estimate, columns.ToDictionary(c => c.Name, StringComparer.OrdinalIgnoreCase));
    }
}
