using System.Data.Common;
using System.Globalization;
using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Connections;

public sealed class KeptSessionTests : IAsyncLifetime
{
    private MySqlDatabase _server = null!;
    private IDatabase _database = null!;
    private KeptSession _session = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await MySqlDatabase.CreateAsync();
        _database = await EngineRegistry.Find("mysql").OpenAsync(_server.ConnectionString, default);
        _session = new KeptSession(_database);
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        await _database.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Questions_one_after_the_other_share_a_session()
    {
        var first = await _session.RunAsync(IdAsync, default);

        Assert.Equal(first, await _session.RunAsync(IdAsync, default));
    }

    [Fact]
    public async Task Questions_at_once_have_a_session_each()
    {
        var (outer, inner) = await _session.RunAsync(async c => (await IdAsync(c), await _session.RunAsync(IdAsync, default)), default);

        Assert.NotEqual(outer, inner);
    }

    [Fact]
    public async Task A_session_that_the_server_ended_is_replaced()
    {
        var first = await _session.RunAsync(IdAsync, default);
        await _server.ExecuteAsync($"KILL {first}");

        Assert.NotEqual(first, await _session.RunAsync(IdAsync, default));
    }

    [Fact]
    public async Task A_session_in_which_something_failed_is_not_given_again()
    {
        var first = await _session.RunAsync(IdAsync, default);
        await Assert.ThrowsAnyAsync<DbException>(() => _session.RunAsync(c => RunAsync(c, "SELECT nothing FROM nowhere"), default));

        Assert.NotEqual(first, await _session.RunAsync(IdAsync, default));
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
