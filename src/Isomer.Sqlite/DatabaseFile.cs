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

    /// <summary>Whether it is a script of SQL.</summary>
    public bool IsScript => Path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a connection string or a bare path.</summary>
    /// <exception cref="IsomerException">It names no file.</exception>
    public static DatabaseFile Parse(string connectionString)
    {
        var builder = Builder(connectionString);
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
        {
            throw new IsomerException(
                Codes.SqliteNeedsFile, builder.DataSource.Length == 0 ? "" : "; one in memory is gone before it can be used");
        }

        builder.DataSource = System.IO.Path.GetFullPath(builder.DataSource);

        // A pooled connection would keep its file open after it is closed, and a shared cache would let readers see what is not committed.
        builder.Pooling = false;
        builder.Cache = SqliteCacheMode.Private;
        return new(builder);
    }

    /// <summary>The connection string for a way of opening.</summary>
    public string ConnectionString(SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder(_builder.ConnectionString) { Mode = mode }.ConnectionString;

    private static SqliteConnectionStringBuilder Builder(string connectionString)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString);
            if (builder.DataSource.Length > 0)
            {
                return builder;
            }
        }
        catch (ArgumentException)
        {
            // Not of the form key=value: a path.
        }

        return new() { DataSource = connectionString.Contains('=', StringComparison.Ordinal) ? "" : connectionString.Trim() };
    }
}
