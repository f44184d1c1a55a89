using Npgsql;

namespace Isomer.Benchmarks;

/// <summary>Databases of the benchmark, each dropped and made anew.</summary>
internal sealed class Databases(string server)
{
    public async Task<string> RecreateAsync(string name)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        foreach (var statement in new[] { $"DROP DATABASE IF EXISTS {name} WITH (FORCE)", $"CREATE DATABASE {name}" })
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }

        // What earlier cases left dirty must not be written out on this one's time.
        await using var checkpoint = new NpgsqlCommand("CHECKPOINT", connection);
        await checkpoint.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public string ConnectionString(string name) => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    /// <summary>The same database for libpq programs.</summary>
    public string Uri(string name)
    {
        var builder = new NpgsqlConnectionStringBuilder(server);
        return $"postgresql://{builder.Username}@{builder.Host}:{builder.Port}/{name}";
    }
}
