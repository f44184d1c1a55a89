using Isomer.Engines;
using Isomer.Testing;

namespace Isomer.PostgreSql.Tests;

/// <summary>A database made for one test, and this project's engine opened on it.</summary>
internal sealed class TestDatabase : EngineDatabase
{
    private readonly PostgreSqlDatabase _server;

    private TestDatabase(PostgreSqlDatabase server, IDatabase database)
        : base(database) => _server = server;

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

    public override Task ExecuteAsync(string sql) => _server.ExecuteAsync(sql);

    protected override ValueTask DropAsync() => _server.DisposeAsync();
}
