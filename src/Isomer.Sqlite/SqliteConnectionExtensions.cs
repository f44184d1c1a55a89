using Microsoft.Data.Sqlite;

namespace Isomer.Sqlite;

/// <summary>Short ways to say what is said often.</summary>
internal static class SqliteConnectionExtensions
{
    /// <summary>Runs a statement and gives the first value, if there is one.</summary>
    public static object? Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>SQLite's own words, without number and quotes around.</summary>
    public static string Reason(this SqliteException exception)
    {
        var message = exception.Message;
        var start = message.IndexOf('\'', StringComparison.Ordinal);
        var end = message.LastIndexOf('\'');
        return end > start ? message[(start + 1)..end] : message.TrimEnd('.');
    }
}
