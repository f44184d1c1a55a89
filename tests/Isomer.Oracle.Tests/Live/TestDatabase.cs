using System.Data.Common;
using Isomer.Engines;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.Live;

/// <summary>A schema made for one test on a real server, dropped with it, and this project's engine opened on it.</summary>
internal sealed class TestDatabase : EngineDatabase
{
    private readonly IDatabase _administrator;

    private TestDatabase(IDatabase administrator, IDatabase database, string user)
        : base(database) => (_administrator, User) = (administrator, user);

    public string User { get; }

    /// <summary>Makes one; skips the test where no server is named.</summary>
    /// <param name="sql">Statements, each closed by a line with nothing but a slash.</param>
    public static async Task<TestDatabase> CreateAsync(string? sql = null)
    {
        Assert.SkipWhen(TestServers.Oracle is null, "ISOMER_TEST_ORACLE names no server");
        var administrator = await new OracleEngine().OpenAsync(TestServers.Oracle!, default);
        var user = "ISOMER_" + Guid.NewGuid().ToString("N")[..16].ToUpperInvariant();
        var password = "P" + Guid.NewGuid().ToString("N")[..20];
        await ExecuteAsync(administrator, $"CREATE USER {user} IDENTIFIED BY \"{password}\"");
        await ExecuteAsync(administrator, $"ALTER USER {user} QUOTA UNLIMITED ON USERS");
        await ExecuteAsync(
            administrator,
            $"GRANT CREATE SESSION, CREATE TABLE, CREATE VIEW, CREATE MATERIALIZED VIEW, CREATE SEQUENCE, CREATE TRIGGER, CREATE PROCEDURE, CREATE TYPE, CREATE SYNONYM TO {user}");
        await ExecuteAsync(administrator, $"GRANT EXECUTE ON SYS.DBMS_FLASHBACK TO {user}");
        var builder = new DbConnectionStringBuilder { ConnectionString = TestServers.Oracle! };
        builder["User Id"] = user;
        builder["Password"] = password;
        var test = new TestDatabase(administrator, await new OracleEngine().OpenAsync(builder.ConnectionString, default), user);
        foreach (var statement in (sql ?? "").ReplaceLineEndings("\n")
            .Split("\n/\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            await test.ExecuteAsync(statement);
        }

        return test;
    }

    public override Task ExecuteAsync(string sql) => ExecuteAsync(Database, sql);

    protected override async ValueTask DropAsync()
    {
        await ExecuteAsync(_administrator, $"DROP USER {User} CASCADE");
        await _administrator.DisposeAsync();
    }

    private static async Task ExecuteAsync(IDatabase database, string sql)
    {
        await using var connection = await database.ConnectAsync(default);
        await connection.ExecuteAsync(sql, default);
    }
}
