using System.Globalization;
using System.Text;
using Isomer.Schema;
using Isomer.Sqlite.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>A script of SQL statements.</summary>
/// <param name="path">The path, for messages.</param>
/// <param name="sql">The text.</param>
internal sealed class Script(string path, string sql)
{
    /// <summary>Runs the statements one by one.</summary>
    /// <exception cref="IsomerException">A statement fails; the message tells its line.</exception>
    public void Run(SqliteConnection connection, CancellationToken cancellationToken)
    {
        // The database goes away with the process: nothing is worth waiting for the disk.
        connection.Execute("PRAGMA synchronous = OFF");
        connection.Execute("PRAGMA journal_mode = MEMORY");
        foreach (var statement in ScriptSplitter.Split(sql))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Run(connection.Handle!, statement);
        }
    }

    private void Run(sqlite3 handle, Range statement)
    {
        var result = raw.sqlite3_prepare_v2(handle, Encoding.UTF8.GetBytes(sql[statement]), out var prepared);
        using (prepared)
        {
            while (result is raw.SQLITE_OK or raw.SQLITE_ROW)
            {
                result = raw.sqlite3_step(prepared);
            }
        }

        if (result != raw.SQLITE_DONE)
        {
            var line = 1 + sql.AsSpan(0, statement.Start.Value).Count('\n');
            var reason = raw.sqlite3_errmsg(handle).utf8_to_string();
            throw new IsomerException(Codes.ScriptFailed, path, line.ToString(CultureInfo.InvariantCulture), reason);
        }
    }
}
