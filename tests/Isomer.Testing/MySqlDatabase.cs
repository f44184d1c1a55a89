using MySql.Data.MySqlClient;

namespace Isomer.Testing;

/// <summary>A MySQL or MariaDB database made for one test and dropped with it.</summary>
public sealed class MySqlDatabase : IAsyncDisposable
{
    private MySqlDatabase(string name)
    {
        Name = name;
        ConnectionString = With(b => b.Database = name);
    }

    /// <summary>The database's name.</summary>
    public string Name { get; }

    /// <summary>The connection string of the new database.</summary>
    public string ConnectionString { get; }

    /// <summary>Creates an empty database; skips the test where no server is named.</summary>
    public static async Task<MySqlDatabase> CreateAsync()
    {
        Assert.SkipWhen(TestServers.MySql is null, "ISOMER_TEST_MYSQL names no server; run ./build/test.sh");
        var name = "isomer_test_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(With(_ => { }), $"CREATE DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return new MySqlDatabase(name);
    }

    /// <summary>
    /// The server's connection string with something changed, and never pooled: a test that is done leaves nobody behind.
    /// </summary>
    public static string With(Action<MySqlConnectionStringBuilder> change)
    {
        var builder = new MySqlConnectionStringBuilder(TestServers.MySql) { Pooling = false, AllowUserVariables = true,
            CharacterSet = "utf8mb4" };
        change(builder);
        return builder.ConnectionString;
    }

    /// <summary>Opens a plain connection in the database, without Isomer's session settings but in UTC.</summary>
    public async Task<MySqlConnection> OpenAsync() => await OpenAsync(ConnectionString);

    /// <summary>Runs a script in the database: statements closed by <c>;</c> at the end of a line.</summary>
    public Task ExecuteAsync(string sql) => ExecuteAsync(ConnectionString, sql);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await ExecuteAsync(With(_ => { }), $"DROP DATABASE IF EXISTS {Name}");

    private static async Task<MySqlConnection> OpenAsync(string connectionString)
    {
        var connection = new MySqlConnection(connectionString);
        await connection.OpenAsync();

        // MySql.Data asks for results in each column's own character set, and then does not know utf8mb3.
        await using var settings = new MySqlCommand("SET character_set_results = utf8mb4, time_zone = '+00:00'", connection);
        await settings.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = await OpenAsync(connectionString);
        foreach (var statement in sql.ReplaceLineEndings("\n")
            .Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await using var command = new MySqlCommand(statement, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }
}
