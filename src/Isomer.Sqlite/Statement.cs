using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>
/// A prepared statement used through SQLite's own functions: Microsoft.Data.Sqlite would copy each text and box each parameter.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _connection;

    private Statement(sqlite3 connection, sqlite3_stmt handle)
    {
        _connection = connection;
        Handle = handle;
    }

    public sqlite3_stmt Handle { get; }

    /// <exception cref="SqliteException">SQLite refuses the text.</exception>
    public static Statement Prepare(sqlite3 connection, string sql)
    {
        var result = raw.sqlite3_prepare_v2(connection, Encoding.UTF8.GetBytes(sql), out var handle);
        SqliteException.ThrowExceptionForRC(result, connection);
        return new(connection, handle);
    }

    /// <summary>Moves to the next row; false past the last.</summary>
    /// <exception cref="SqliteException">The file cannot be read, or is damaged.</exception>
    public bool Step()
    {
        var result = raw.sqlite3_step(Handle);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }

        return false;
    }

    public void Dispose() => Handle.Dispose();
}
