using Isomer.Engines;
using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

/// <summary>A database made for one test, and this project's engine opened on it.</summary>
internal sealed class TestDatabase : EngineDatabase
{
    private TestDatabase(SqlServerDatabase server, IDatabase database)
        : base(database) => Server = server;

    public SqlServerDatabase Server { get; }

    public static async Task<TestDatabase> CreateAsync(string? sql = null)
    {
        var server = await SqlServerDatabase.CreateAsync();
        if (sql is not null)
        {
            await server.ExecuteAsync(sql);
        }

        return new TestDatabase(server, await new SqlServerEngine().OpenAsync(server.ConnectionString, default));
    }

    public override Task ExecuteAsync(string sql) => Server.ExecuteAsync(sql);

    protected override ValueTask DropAsync() => Server.DisposeAsync();
}
