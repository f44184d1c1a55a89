using Isomer.Testing;
using Npgsql;

namespace Isomer.Migration.Tests.Policies;

public class PolicyTests
{
    [Fact]
    public async Task Values_are_rounded_clipped_and_made_null_counted_and_verified()
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, a TIMESTAMP(9), b TIME(9), c TEXT, d TIME(9));
            INSERT INTO t VALUES
              (1, '2024-12-31 23:59:59.9999995', '10:00:00.123456999', CAST(x'610062' AS TEXT), '10:00:00.1234567'),
              (2, '2024-01-02 10:00:00.123456499', '10:00:00.123456', 'ab', '10:00:00.123456'),
              (3, NULL, NULL, NULL, NULL);
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        string[] ends = ["--from", source.Connection, "--to", "postgresql:" + destination.ConnectionString];
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString, """
            { "mapping": 1, "policy": { "ISO2124": "clip" }, "tables": { "t": {
                "policy": { "ISO2141": "clip" },
                "columns": { "a": { "policy": { "ISO2124": "round" } }, "d": { "policy": { "ISO2124": "null" } } } } } }
            """);

        Assert.True(await migrator.RunAsync(["migrate", .. ends, "--yes"]) == 0, migrator.Errors + migrator.Output);

        Assert.Contains("t.a: 2 value(s) rounded (ISO2124)", migrator.Output);
        Assert.Contains("t.b: 1 value(s) clipped (ISO2124)", migrator.Output);
        Assert.Contains("t.c: 1 value(s) clipped (ISO2141)", migrator.Output);
        Assert.Contains("t.d: 1 value(s) made NULL (ISO2124)", migrator.Output);
        Assert.Contains("0 difference(s)", migrator.Output);
        Assert.Equal(
            ["2025-01-01 00:00:00|10:00:00.123456|ab|", "2024-01-02 10:00:00.123456|10:00:00.123456|ab|10:00:00.123456", "|||"],
            await RowsAsync(destination, "concat(a, '|', b, '|', c, '|', d)"));

        // Without the ledger's sums both sides are read, and the source through the same policies.
        Assert.True(await migrator.RunAsync(["verify", .. ends]) == 0, migrator.Errors + migrator.Output);
        await destination.ExecuteAsync("UPDATE t SET a = '2024-12-31 23:59:59.999999' WHERE id = 1");
        Assert.Equal(3, await migrator.RunAsync(["verify", .. ends]));
    }

    [Fact]
    public async Task A_row_is_set_aside_beyond_every_limit()
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, a TIME(9));
            INSERT INTO t VALUES (1, '10:00:00.1234567'), (2, '10:00:00'), (3, '10:00:00.000000001');
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        string[] ends = ["--from", source.Connection, "--to", "postgresql:" + destination.ConnectionString];
        var migrator = await TestMigrator.ForAsync(
            "sqlite", source.ConnectionString,
            """{ "mapping": 1, "tables": { "t": { "columns": { "a": { "policy": { "ISO2124": "reject" } } } } } }""");
        var rejects = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".jsonl");
        try
        {
            Assert.True(
                await migrator.RunAsync(["migrate", .. ends, "--yes", "--reject-file", rejects]) == 0, migrator.Errors + migrator.Output);

            Assert.Contains("t.a: 2 value(s) set aside with their rows (ISO2124)", migrator.Output);
            Assert.Contains("1 row(s), 2 rejected, 0 difference(s)", migrator.Output);
            Assert.Equal(["10:00:00"], await RowsAsync(destination, "a::text"));
            var lines = await File.ReadAllLinesAsync(rejects);
            Assert.Equal(2, lines.Length);
            Assert.Contains("\"column\":\"a\"", lines[0]);
            Assert.Contains("ISO2124", lines[0]);
            Assert.DoesNotContain("1234567", lines[0]);
        }
        finally
        {
            File.Delete(rejects);
        }

        Assert.True(await migrator.RunAsync(["verify", .. ends]) == 0, migrator.Errors + migrator.Output);
    }

    [Fact]
    public async Task Preflight_counts_what_a_policy_settles_and_stops_nothing()
    {
        using var source = new SqliteFile(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a TIME(9)); INSERT INTO t VALUES (1, '10:00:00.1234567')");
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync(
            "sqlite", source.ConnectionString, """{ "mapping": 1, "policy": { "ISO2124": "round" } }""");

        Assert.Equal(
            0, await migrator.RunAsync("preflight", "--from", source.Connection, "--to", "postgresql:" + destination.ConnectionString));
        Assert.Contains("policy", migrator.Output);
        Assert.Contains("1 policy", migrator.Output);
    }

    [Fact]
    public async Task From_PostgreSql_to_MariaDb_each_value_becomes_the_nearest_that_fits()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE t (id int PRIMARY KEY, r double precision, f real, n numeric, m numeric(30,2), i timestamptz, d date, e date);
            INSERT INTO t VALUES
              (1, 'Infinity', '-Infinity', 1e35, 'NaN', '2038-01-19 03:14:08+00', 'infinity', '0044-03-15 BC'),
              (2, 'NaN', 1, -0.0000000000000000000000000000005, 1.5, '1969-12-31 23:59:59+00', '2024-01-02', '12345-06-07');
            """);
        await using var destination = await MySqlDatabase.CreateAsync();
        string[] ends = ["--from", "postgresql:" + source.ConnectionString, "--to", "mariadb:" + destination.ConnectionString];
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString, """
            { "mapping": 1, "policy": {
                "ISO2115": "clip", "ISO2116": "round", "ISO2118": "null", "ISO2119": "clip", "ISO2120": "null", "ISO2125": "clip", "ISO2130": "null", "ISO2131": "clip" } }
            """);

        Assert.True(await migrator.RunAsync(["migrate", .. ends, "--yes"]) == 0, migrator.Errors + migrator.Output);
        Assert.Contains("0 difference(s)", migrator.Output);
        Assert.True(await migrator.RunAsync(["verify", .. ends]) == 0, migrator.Errors + migrator.Output);

        await using var connection = await destination.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SET time_zone = '+00:00';
            SELECT CONCAT_WS('|', r, f < -3.4e38, n, COALESCE(m, '-'), i, COALESCE(d, '-'), e) FROM t ORDER BY id
            """;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        Assert.Equal(
            [
                "1.7976931348623157e308|1|99999999999999999999999999999999999.000000000000000000000000000000|-|2038-01-19 03:14:07.000000|-|0001-01-01",
                "0|-0.000000000000000000000000000001|1.50|1970-01-01 00:00:01.000000|2024-01-02|9999-12-31",
            ],
            rows);
    }

    [Fact]
    public async Task Infinite_dates_become_the_first_or_last_day_and_long_decimals_those_that_fit()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE t (id int PRIMARY KEY, d date, at timestamp(3), z timestamptz(0), n numeric, m numeric);
            INSERT INTO t VALUES
              (1, 'infinity', '-infinity', 'infinity', 1e30, 'NaN'), (2, '-infinity', 'infinity', '2024-01-02 03:04:05+00', -0.125, 1.5);
            """);
        await using var destination = await MySqlDatabase.CreateAsync();
        string[] ends = ["--from", "postgresql:" + source.ConnectionString, "--to", "mariadb:" + destination.ConnectionString];
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString, """
            { "mapping": 1, "policy": { "ISO2115": "clip", "ISO2116": "round", "ISO2120": "null", "ISO2125": "clip", "ISO2130": "clip" },
              "tables": { "t": { "columns": { "n": { "type": "decimal(29,2)" }, "m": { "type": "decimal(29,2)" } } } } }
            """);

        Assert.True(await migrator.RunAsync(["migrate", .. ends, "--yes"]) == 0, migrator.Errors + migrator.Output);
        Assert.Contains("0 difference(s)", migrator.Output);

        await using var connection = await destination.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SET time_zone = '+00:00'; SELECT CONCAT_WS('|', d, at, z, n, COALESCE(m, '-')) FROM t ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        Assert.Equal(
            [
                "9999-12-31|0001-01-01 00:00:00.000|2038-01-19 03:14:07|999999999999999999999999999.00|-",
                "0001-01-01|9999-12-31 23:59:59.000|2024-01-02 03:04:05|-0.13|1.50",
            ],
            rows);
    }

    [Fact]
    public async Task Text_keeps_every_value_in_a_column_of_text()
    {
        await using var source = await MySqlDatabase.CreateAsync();
        await source.ExecuteAsync(
            "SET sql_mode = ''; CREATE TABLE t (id int PRIMARY KEY, d date); INSERT INTO t VALUES (1, '0000-00-00'), (2, '2024-01-02')");
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        string[] ends = ["--from", "mariadb:" + source.ConnectionString, "--to", "postgresql:" + destination.ConnectionString];
        var migrator = await TestMigrator.ForAsync(
            "mariadb", source.ConnectionString,
            """{ "mapping": 1, "tables": { "t": { "columns": { "d": { "policy": { "ISO2126": "text" } } } } } }""");

        Assert.True(await migrator.RunAsync(["migrate", .. ends, "--yes"]) == 0, migrator.Errors + migrator.Output);

        Assert.Equal(["0000-00-00", "2024-01-02"], await RowsAsync(destination, "d"));
    }

    private static async Task<List<string>> RowsAsync(PostgreSqlDatabase database, string expression)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {expression} FROM t ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
