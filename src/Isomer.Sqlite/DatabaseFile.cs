using Isomer.Schema;
using Microsoft.Data.Sqlite;

namespace Isomer.Sqlite;

/// <summary>The file that a connection string names.</summary>
internal sealed class DatabaseFile
{
    private readonly SqliteConnectionStringBuilder _builder;

    private DatabaseFile(SqliteConnectionStringBuilder builder) => _builder = builder;

    /// <summary>The full path.</summary>
    public string Path => _builder.DataSource;

    /// <summary>The file's name without folders, which may tell a user's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What messages call it.</summary>
    public string DisplayName => $"SQLite {(IsScript ? "script" : "database")} '{Name}'";

    /// <summary>Whether it is a script of SQL.</summary>
    public bool IsScript => Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a connection string or a bare path.</summary>
    /// <exception cref="IsomerException">It names no file, a file in no folder, or has a key that the driver does not know.</exception>
    public static DatabaseFile Parse(string connectionString)
    {
        var builder = Builder(connectionString);
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
        {
            throw FileNeeded(builder.DataSource.Length == 0 ? "" : "; one in memory is gone before it can be used");
        }

        builder.DataSource = System.IO.Path.GetFullPath(builder.DataSource);

        // A pooled connection would keep its file open after it is closed, and a shared cache would let readers see what is not committed.
        builder.Pooling = false;
        builder.Cache = SqliteCacheMode.Private;
        var file = new DatabaseFile(builder);
        return Directory.Exists(System.IO.Path.GetDirectoryName(file.Path))
            ? file
            : throw new IsomerException(Codes.DatabaseFolderMissing, file.DisplayName);
    }

    /// <summary>The error of a connection that names no file which would do.</summary>
    /// <param name="why">How the sentence goes on; empty for nothing more to say.</param>
    public static IsomerException FileNeeded(string why) =>
        new(Codes.DatabaseFileNeeded, "SQLite", "Data Source=shop.db, or shop.db alone", why);

    /// <summary>The connection string for a way of opening; <c>Mode=ReadOnly</c> of the user's is stronger.</summary>
    public string ConnectionString(SqliteOpenMode mode) =>
        _builder.Mode == SqliteOpenMode.ReadOnly
            ? _builder.ConnectionString
            : new SqliteConnectionStringBuilder(_builder.ConnectionString) { Mode = mode }.ConnectionString;

    private static SqliteConnectionStringBuilder Builder(string connectionString)
    {
        var isPath = !connectionString.Contains('=', StringComparison.Ordinal);
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString);
            if (builder.DataSource.Length > 0)
            {
                return builder;
            }
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            if (!isPath)
            {
                // Not even as inner exception: its text can quote the string.
                throw new IsomerException(Codes.MalformedConnectionString, "SQLite");
            }
        }

        return new() { DataSource = isPath ? connectionString.Trim() : "" };
    }
}
