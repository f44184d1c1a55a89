using Microsoft.Data.SqlClient;

namespace Isomer.Testing;

/// <summary>A SQL Server database made for one test and dropped with it. Snapshot isolation is allowed in it.</summary>
public sealed class SqlServerDatabase : IAsyncDisposable
{
    /// <summary>Why a test that needs a server is skipped.</summary>
    public const string NoServer = "ISOMER_TEST_SQLSERVER names no server";

    private SqlServerDatabase(string name)
    {
        Name = name;
        ConnectionString = With(b => b.InitialCatalog = name);
    }

    /// <summary>The database's name.</summary>
    public string Name { get; }

    /// <summary>The connection string of the new database.</summary>
    public string ConnectionString { get; }

    /// <summary>Creates an empty database; skips the test where no server is named.</summary>
    public static async Task<SqlServerDatabase> CreateAsync()
    {
        Assert.SkipWhen(TestServers.SqlServer is null, NoServer);
        var name = "isomer_test_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(With(_ => { }), $"CREATE DATABASE [{name}]");
        await ExecuteAsync(With(_ => { }), $"ALTER DATABASE [{name}] SET ALLOW_SNAPSHOT_ISOLATION ON");
        return new SqlServerDatabase(name);
    }

    /// <summary>
    /// The server's connection string with something changed, and never pooled: a test that is done leaves nobody behind.
    /// </summary>
    public static string With(Action<SqlConnectionStringBuilder> change)
    {
        var builder = new SqlConnectionStringBuilder(TestServers.SqlServer) { Pooling = false };
        change(builder);
        return builder.ConnectionString;
    }

    /// <summary>Opens a plain connection in the database, without Isomer's session settings.</summary>
    public async Task<SqlConnection> OpenAsync()
    {
        var connection = new SqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>Runs a script in the database: batches closed by a line <c>GO</c>.</summary>
    public Task ExecuteAsync(string sql) => ExecuteAsync(ConnectionString, sql);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await ExecuteAsync(
        With(_ => { }), $"ALTER DATABASE [{Name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE\nGO\nDROP DATABASE [{Name}]");

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync();
        foreach (var batch in sql.ReplaceLineEndings("\n")
            .Split("\nGO", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await using var command = new SqlCommand(batch, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }
}
