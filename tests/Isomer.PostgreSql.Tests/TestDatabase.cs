using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.PostgreSql.Tests;

/// <summary>A database made for one test, and this project's engine opened on it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly PostgreSqlDatabase _server;

    private TestDatabase(PostgreSqlDatabase server, IDatabase database)
    {
        _server = server;
        Database = database;
    }

    public IDatabase Database { get; }

    public string ConnectionString => _server.ConnectionString;

    public static async Task<TestDatabase> CreateAsync(string? sql = null)
    {
        var server = await PostgreSqlDatabase.CreateAsync();
        if (sql is not null)
        {
            await server.ExecuteAsync(sql);
        }

        return new TestDatabase(server, await new PostgreSqlEngine().OpenAsync(server.ConnectionString, default));
    }

    public Task ExecuteAsync(string sql) => _server.ExecuteAsync(sql);

    /// <summary>One value of a query, as text.</summary>
    public async Task<string?> ScalarAsync(string sql)
    {
        await using var connection = await Database.ConnectAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync() as string;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await _server.DisposeAsync();
    }
}
