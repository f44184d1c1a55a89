using System.Text.Json;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Policies;

/// <summary>
/// The witnesses that anomalies show are true: preflight counts the value by the anomaly's code, and the copy refuses it by its column.
/// </summary>
public class WitnessTests
{
    [Theory]
    [InlineData("double precision", "'NaN'", "ISO2118")]
    [InlineData("double precision", "'Infinity'", "ISO2119")]
    [InlineData("real", "'-Infinity'", "ISO2119")]
    [InlineData("numeric(12,2)", "'NaN'", "ISO2120")]
    [InlineData("numeric", "1e35", "ISO2115")]
    [InlineData("numeric", "0.1234567890123456789012345678901", "ISO2116")]
    [InlineData("timestamptz", "'2038-01-19 03:14:08+00'", "ISO2125")]
    [InlineData("date", "'infinity'", "ISO2130")]
    [InlineData("timestamp", "'-infinity'", "ISO2130")]
    [InlineData("date", "'0001-03-15 BC'", "ISO2131")]
    [InlineData("timestamp", "'10000-01-01'", "ISO2131")]
    public async Task From_PostgreSql_to_MariaDb(string type, string value, string code)
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync($"CREATE TABLE t (id int PRIMARY KEY, v {type}); INSERT INTO t VALUES (1, NULL), (2, {value})");
        await using var destination = await MySqlDatabase.CreateAsync();

        await RequireRefusedAsync("postgresql", source.ConnectionString, "mariadb:" + destination.ConnectionString, code);
    }

    [Theory]
    [InlineData("date", "'0000-00-00'", "ISO2126")]
    [InlineData("datetime(3)", "'0000-00-00 00:00:00'", "ISO2126")]
    [InlineData("time", "'25:00:00'", "ISO2127")]
    [InlineData("time", "'-00:00:01'", "ISO2127")]
    [InlineData("longtext", "CONCAT('a', CHAR(0), 'b')", "ISO2141")]
    public async Task From_MariaDb_to_PostgreSql(string type, string value, string code)
    {
        await using var source = await MySqlDatabase.CreateAsync();
        await source.ExecuteAsync(
            $"SET sql_mode = ''; CREATE TABLE t (id int PRIMARY KEY, v {type}); INSERT INTO t VALUES (1, NULL), (2, {value})");
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        await RequireRefusedAsync("mariadb", source.ConnectionString, "postgresql:" + destination.ConnectionString, code);
    }

    [Theory]
    [InlineData("TIME(9)", "'10:00:00.1234567'", "ISO2124")]
    [InlineData("TIMESTAMP(9)", "'2024-01-02 10:00:00.1234567'", "ISO2124")]
    public async Task From_Sqlite_to_PostgreSql(string type, string value, string code)
    {
        using var source = new SqliteFile(
            $"CREATE TABLE t (id INTEGER PRIMARY KEY, v {type}); INSERT INTO t VALUES (1, NULL), (2, {value})");
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        await RequireRefusedAsync("sqlite", source.ConnectionString, "postgresql:" + destination.ConnectionString, code);
    }

    private static async Task RequireRefusedAsync(string engine, string from, string to, string code)
    {
        var migrator = await TestMigrator.ForAsync(engine, from);
        string[] ends = ["--from", $"{engine}:{from}", "--to", to];

        Assert.Equal(3, await migrator.RunAsync(["preflight", .. ends, "--format", "json"]));
        using var json = JsonDocument.Parse(migrator.Output.Split('\n')[0]);
        var open = json.RootElement.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("state").GetString() == "open")
            .ToList();
        Assert.Equal([(code, 1L)], open.Select(f => (f.GetProperty("code").GetString()!, f.GetProperty("rows").GetInt64())));

        Assert.Equal(1, await migrator.RunAsync(["migrate", .. ends, "--yes", "--no-preflight"]));
        Assert.Contains("ISO5003: t, row id=2, column v", migrator.Errors);
    }
}
