using Npgsql;

namespace Isomer.Testing;

/// <summary>A PostgreSQL database made for one test and dropped with it.</summary>
public sealed class PostgreSqlDatabase : IAsyncDisposable
{
    private readonly string _name;

    private PostgreSqlDatabase(string name, string connectionString)
    {
        _name = name;
        ConnectionString = connectionString;
    }

    /// <summary>The connection string of the new database.</summary>
    public string ConnectionString { get; }

    /// <summary>Creates an empty database; skips the test where no server is named.</summary>
    public static async Task<PostgreSqlDatabase> CreateAsync()
    {
        Assert.SkipWhen(TestServers.PostgreSql is null, "ISOMER_TEST_POSTGRESQL names no server; run ./build/test.sh");
        var name = "isomer_test_" + Guid.NewGuid().ToString("N");
        await using var server = new NpgsqlConnection(TestServers.PostgreSql);
        await server.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'", server);
        await create.ExecuteNonQueryAsync();
        var builder = new NpgsqlConnectionStringBuilder(TestServers.PostgreSql) { Database = name };
        return new PostgreSqlDatabase(name, builder.ConnectionString);
    }

    /// <summary>Runs a script in the database.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>One value of a query; null where it is NULL or there is no row.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is { } value and not DBNull ? value : null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionString));
        await using var server = new NpgsqlConnection(TestServers.PostgreSql);
        await server.OpenAsync();
        await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)", server);
        await drop.ExecuteNonQueryAsync();
    }
}
