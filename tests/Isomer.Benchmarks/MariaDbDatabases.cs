using MySql.Data.MySqlClient;

namespace Isomer.Benchmarks;

/// <summary>The same on MariaDB: databases of the benchmark, each dropped and made anew.</summary>
internal sealed class MariaDbDatabases(string server)
{
    // Not utf8mb4_nopad_bin, which Isomer would choose: pgloader knows no collation beyond number 254.
    public async Task<string> RecreateAsync(string name)
    {
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {name}", $"CREATE DATABASE {name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return ConnectionString(name);
    }

    public string ConnectionString(string name) => new MySqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    /// <summary>The server for the programs that come with it, and for mydumper.</summary>
    public string ClientOptions
    {
        get
        {
            var builder = new MySqlConnectionStringBuilder(server);
            return $"-h {builder.Server} -P {builder.Port} -u {builder.UserID} --password={builder.Password}";
        }
    }

    /// <summary>A database for pgloader.</summary>
    public string Uri(string name)
    {
        var builder = new MySqlConnectionStringBuilder(server);
        return $"mysql://{builder.UserID}:{builder.Password}@{builder.Server}:{builder.Port}/{name}";
    }

    public static async Task ExecuteAsync(string connectionString, params string[] statements)
    {
        await using var connection = new MySqlConnection(connectionString);
        await connection.OpenAsync();

        // MySql.Data asks for results in each column's own character set, and then does not know utf8mb3.
        foreach (var statement in statements.Prepend("SET character_set_results = utf8mb4"))
        {
            await using var command = new MySqlCommand(statement, connection) { CommandTimeout = 0 };
            await command.ExecuteNonQueryAsync();
        }
    }
}
