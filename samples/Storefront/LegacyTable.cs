using Microsoft.Data.Sqlite;

namespace Storefront;

/// <summary>One table of the legacy shop, filled through one prepared statement.</summary>
internal sealed class LegacyTable : IDisposable
{
    private readonly SqliteCommand _insert;

    public LegacyTable(SqliteConnection connection, SqliteTransaction transaction, string table, int columns)
    {
        _insert = connection.CreateCommand();
        _insert.Transaction = transaction;
        _insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"$p{i}"))})";
        for (var i = 0; i < columns; i++)
        {
            _insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        }
    }

    /// <summary>How many rows were added.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row; null is NULL.</summary>
    public void Add(params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        _insert.ExecuteNonQuery();
        Rows++;
    }

    public void Dispose() => _insert.Dispose();
}
