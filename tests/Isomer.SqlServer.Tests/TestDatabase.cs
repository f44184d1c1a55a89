using Isomer.Engines;
using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

/// <summary>A database made for one test, and this project's engine opened on it.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(SqlServerDatabase server, IDatabase database) => (Server, Database) = (server, database);

    public SqlServerDatabase Server { get; }

    public IDatabase Database { get; }

    public static async Task<TestDatabase> CreateAsync(string? sql = null)
    {
        var server = await SqlServerDatabase.CreateAsync();
        if (sql is not null)
        {
            await server.ExecuteAsync(sql);
        }

        return new TestDatabase(server, await new SqlServerEngine().OpenAsync(server.ConnectionString, default));
    }

    public Task ExecuteAsync(string sql) => Server.ExecuteAsync(sql);

    /// <summary>One value of a query, as text.</summary>
    public async Task<string?> ScalarAsync(string sql)
    {
        await using var connection = await Database.ConnectAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await Server.DisposeAsync();
    }
}
