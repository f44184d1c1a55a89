using Isomer.Engines;
using Isomer.Testing;

namespace Isomer.MySql.Tests;

/// <summary>A database made for one test, and this project's engine opened on it.</summary>
internal sealed class TestDatabase : EngineDatabase
{
    private TestDatabase(MySqlDatabase server, IDatabase database)
        : base(database) => Server = server;

    public MySqlDatabase Server { get; }

    /// <summary>Whether the server is MariaDB.</summary>
    public bool IsMariaDb => Database.DisplayName.StartsWith("MariaDB", StringComparison.Ordinal);

    /// <param name="sql">Statements to begin with, one a line; null for none.</param>
    /// <param name="sendsFiles">Whether the driver may send files, so that rows can be written by LOAD DATA.</param>
    public static async Task<TestDatabase> CreateAsync(string? sql = null, bool sendsFiles = true)
    {
        var server = await MySqlDatabase.CreateAsync();
        if (sql is not null)
        {
            await server.ExecuteAsync(sql);
        }

        var connectionString = server.ConnectionString + (sendsFiles ? "" : ";AllowLoadLocalInfile=false");
        return new TestDatabase(server, await new MySqlEngine().OpenAsync(connectionString, default));
    }

    /// <summary>How many statements of a kind a session has run, as its server counts them.</summary>
    /// <param name="connection">The session.</param>
    /// <param name="counter">The counter's name, e.g. <c>Com_load</c>.</param>
    public static async Task<long> CountAsync(System.Data.Common.DbConnection connection, string counter)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SHOW SESSION STATUS LIKE '{counter}'";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return long.Parse(reader.GetString(1), System.Globalization.CultureInfo.InvariantCulture);
    }

    public override Task ExecuteAsync(string sql) => Server.ExecuteAsync(sql);

    protected override ValueTask DropAsync() => Server.DisposeAsync();
}
