using System.Text.Json;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Preflight;

/// <summary>A type that the mapping narrows: rows that do not fit are counted, stop migrate, and go where a policy says.</summary>
public class MappedTypeTests
{
    [Theory]
    [InlineData("bigint", "7, 2147483648", "int32", "ISO2171")]
    [InlineData("numeric(12,2)", "7.00, 0.5", "int32", "ISO2171")]
    [InlineData("numeric(20)", "7, 9223372036854775808", "int64", "ISO2171")]
    [InlineData("numeric(12,4)", "1.2300, 0.123", "decimal(10,2)", "ISO2116")]
    [InlineData("numeric(12,2)", "99999999.99, 100000000", "decimal(10,2)", "ISO2115")]
    [InlineData("numeric", "1.50, 0.123", "decimal(10,2)", "ISO2116")]
    [InlineData("varchar(100)", "'12345678901234567890', '123456789012345678901'", "string(20)", "ISO2170")]
    [InlineData("text", "'äöü', 'äöüß'", "string(3)", "ISO2170")]
    [InlineData("bytea", "'\\x0102', '\\x010203'", "binary(2)", "ISO2170")]
    [InlineData("timestamp(6)", "'2024-01-02 10:00:00', '2024-01-02 10:00:00.1'", "timestamp(0)", "ISO2124")]
    [InlineData("timestamp(6)", "'2024-01-02 00:00:00', '2024-01-02 10:00:00'", "date", "ISO2172")]
    [InlineData("double precision", "0.5, 1e300", "decimal(12,2)", "ISO2172")]
    [InlineData("double precision", "0.5, 0.1", "float32", "ISO2172")]
    [InlineData("text", "'7', 'x'", "int32", "ISO2172")]
    public async Task A_row_that_does_not_fit_is_counted_and_stops_migrate(string type, string values, string to, string code)
    {
        var each = values.Split(", ");
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync(
            $"CREATE TABLE t (id int PRIMARY KEY, v {type}); INSERT INTO t VALUES (1, NULL), (2, {each[0]}), (3, {each[1]})");
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString, Mapping($"\"type\": \"{to}\""));
        string[] ends = ["--from", "postgresql:" + source.ConnectionString, "--to", "postgresql:" + destination.ConnectionString];

        Assert.Equal(3, await migrator.RunAsync(["preflight", .. ends, "--format", "json"]));
        Assert.Equal([$"{code} 1 id=3"], Open(migrator.Output));

        Assert.Equal(4, await migrator.RunAsync(["migrate", .. ends, "--yes"]));
        Assert.Contains($"ISO5040: t.v: 1 row(s) hold what the destination does not ({code})", migrator.Errors);

        await source.ExecuteAsync("DELETE FROM t WHERE id = 3");
        Assert.True(await migrator.RunAsync(["migrate", .. ends, "--yes"]) == 0, migrator.Errors);
        Assert.Contains("0 open", migrator.Output);
    }

    [Fact]
    public async Task What_a_policy_says_is_done_and_proved()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync(
            "CREATE TABLE t (id int PRIMARY KEY, v bigint); INSERT INTO t VALUES (1, 7), (2, 2147483648), (3, -9223372036854775808)");
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync(
            "postgresql", source.ConnectionString, Mapping("\"type\": \"int32\", \"policy\": { \"ISO2171\": \"clip\" }"));

        var code = await migrator.RunAsync(
            "migrate", "--from", "postgresql:" + source.ConnectionString, "--to", "postgresql:" + destination.ConnectionString, "--yes");

        Assert.True(code == 0, migrator.Errors);
        Assert.Contains("t.v: 2 value(s) clipped (ISO2171)", migrator.Output);
        await using var connection = new Npgsql.NpgsqlConnection(destination.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT string_agg(v::text, ' ' ORDER BY id) FROM t";
        Assert.Equal("7 2147483647 -2147483648", await command.ExecuteScalarAsync());
    }

    private static string Mapping(string rules) =>
        "{ \"mapping\": 1, \"tables\": { \"t\": { \"columns\": { \"v\": { " + rules + " } } } } }";

    private static List<string> Open(string output)
    {
        using var json = JsonDocument.Parse(output.Split('\n')[0]);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray()
            .Where(f => f.GetProperty("state").GetString() == "open").Select(f =>
            $"{f.GetProperty("code").GetString()} {f.GetProperty("rows").GetInt64()} {string.Join("; ", f.GetProperty("examples").EnumerateArray().Select(e => e.GetString()))}")];
    }
}
