using System.Data.Common;
using Isomer.Dialects;
using Isomer.Testing;
using Npgsql;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>A PostgreSQL database.</summary>
public sealed class PostgreSqlSide : ServerSide
{
    private readonly PostgreSqlDatabase _database;

    private PostgreSqlSide(PostgreSqlDatabase database) => _database = database;

    /// <inheritdoc/>
    public override Dialect Dialect { get; } = DialectRegistry.Find("postgresql")!;

    /// <inheritdoc/>
    public override string Argument => "postgresql:" + _database.ConnectionString;

    /// <inheritdoc/>
    public override Relay OpenRelay(long budget = long.MaxValue, int at = 0)
    {
        var server = new NpgsqlConnectionStringBuilder(ConnectionString);
        return new Relay(server.Host!, server.Port, budget, at);
    }

    /// <inheritdoc/>
    public override string Through(Relay relay) =>
        new NpgsqlConnectionStringBuilder(ConnectionString) { Host = "127.0.0.1", Port = relay.Port }.ConnectionString;

    /// <summary>A new database on the test server.</summary>
    public static async Task<PostgreSqlSide> CreateAsync() => new(await PostgreSqlDatabase.CreateAsync());

    /// <inheritdoc/>
    public override string Printed(string quotedColumn) => quotedColumn + "::text";

    /// <inheritdoc/>
    public override string BlobLiteral(string hex) => $"'\\x{hex}'";

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync()
    {
        // Not pooled: a connection that the test has cut would come back from the pool.
        var connection = new NpgsqlConnection(_database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    /// <inheritdoc/>
    public override Task ResetAsync() => ExecuteAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

    /// <summary>Ends every connection to the database and lets nobody in, as a server that went away.</summary>
    public Task CloseAsync() => OnServerAsync(
        $"ALTER DATABASE \"{Name}\" ALLOW_CONNECTIONS false",
        $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Name}'");

    /// <summary>Ends every connection to the database, as a server that restarts.</summary>
    /// <returns>How many there were.</returns>
    public async Task<long> EndSessionsAsync()
    {
        await using var connection = new NpgsqlConnection(TestServers.PostgreSql);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{Name}'", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Undoes <see cref="CloseAsync"/>.</summary>
    public Task ReopenAsync() => OnServerAsync($"ALTER DATABASE \"{Name}\" ALLOW_CONNECTIONS true");

    private string Name => new NpgsqlConnectionStringBuilder(_database.ConnectionString).Database!;

    private static async Task OnServerAsync(params string[] statements)
    {
        await using var connection = new NpgsqlConnection(TestServers.PostgreSql);
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _database.DisposeAsync();
}
