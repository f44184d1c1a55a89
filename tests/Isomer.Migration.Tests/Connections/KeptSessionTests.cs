using System.Data.Common;
using System.Globalization;
using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Connections;

public class KeptSessionTests
{
    [Fact]
    public async Task Questions_one_after_the_other_share_a_session()
    {
        await using var server = await MySqlDatabase.CreateAsync();
        await using var database = await EngineRegistry.Find("mysql").OpenAsync(server.ConnectionString, default);
        await using var session = new KeptSession(database);

        var first = await session.RunAsync(IdAsync, default);

        Assert.Equal(first, await session.RunAsync(IdAsync, default));
    }

    [Fact]
    public async Task Questions_at_once_have_a_session_each()
    {
        await using var server = await MySqlDatabase.CreateAsync();
        await using var database = await EngineRegistry.Find("mysql").OpenAsync(server.ConnectionString, default);
        await using var session = new KeptSession(database);

        var (outer, inner) = await session.RunAsync(async c => (await IdAsync(c), await session.RunAsync(IdAsync, default)), default);

        Assert.NotEqual(outer, inner);
    }

    [Fact]
    public async Task A_session_that_the_server_ended_is_replaced()
    {
        await using var server = await MySqlDatabase.CreateAsync();
        await using var database = await EngineRegistry.Find("mysql").OpenAsync(server.ConnectionString, default);
        await using var session = new KeptSession(database);
        var first = await session.RunAsync(IdAsync, default);
        await server.ExecuteAsync($"KILL {first}");

        Assert.NotEqual(first, await session.RunAsync(IdAsync, default));
    }

    [Fact]
    public async Task A_session_in_which_something_failed_is_not_given_again()
    {
        await using var server = await MySqlDatabase.CreateAsync();
        await using var database = await EngineRegistry.Find("mysql").OpenAsync(server.ConnectionString, default);
        await using var session = new KeptSession(database);
        var first = await session.RunAsync(IdAsync, default);
        await Assert.ThrowsAnyAsync<DbException>(() => session.RunAsync(c => RunAsync(c, "SELECT nothing FROM nowhere"), default));

        Assert.NotEqual(first, await session.RunAsync(IdAsync, default));
    }

    private static async Task<long> IdAsync(DbConnection connection) =>
        Convert.ToInt64(await RunAsync(connection, "SELECT CONNECTION_ID()"), CultureInfo.InvariantCulture);

    private static async Task<object?> RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
