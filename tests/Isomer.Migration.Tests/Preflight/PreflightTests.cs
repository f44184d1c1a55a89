using System.Text.Json;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Preflight;

public class PreflightTests
{
    // Row 2 is too fine in a, row 3 in b, row 4 in both; row 5 holds nothing.
    private const string Fine = """
        CREATE TABLE t (id INTEGER PRIMARY KEY, a TIMESTAMP(9), b TIME(9), c TEXT);
        INSERT INTO t VALUES
          (1, '2024-01-02 10:00:00.123456000', '10:00:00.123456', 'x'), (2, '2024-01-02 10:00:00.1234567', '10:00:00', 'x'),
          (3, '2024-01-02 10:00:00', '10:00:00.000000001', NULL), (4, '2024-01-02 10:00:00.000000001', '10:00:00.1234567', ''),
          (5, NULL, NULL, NULL);
        """;

    [Fact]
    public async Task Counts_the_rows_that_each_column_loses_and_shows_their_keys()
    {
        using var source = new SqliteFile(Fine);
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        var (code, findings) = await RunAsync(source, To(destination));

        Assert.Equal(3, code);
        Assert.Equal(["t.a ISO2124 open 2: id=2; id=4", "t.b ISO2124 open 2: id=3; id=4", "t.c ISO2141 cleared 0: "], findings);
    }

    [Fact]
    public async Task Text_output_names_the_rows_and_the_anomaly()
    {
        using var source = new SqliteFile(Fine);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(3, await migrator.RunAsync("preflight", "--from", source.Connection, "--to", To(destination)));

        Assert.Contains("id=2; id=4", migrator.Output);
        Assert.Contains("ISO2124: t.a: timestamp(9) becomes timestamp without time zone on PostgreSQL", migrator.Output);
        Assert.Contains("preflight: 1 cleared, 2 open, 0 accepted, 0 policy, 0 unchecked", migrator.Output);
    }

    [Fact]
    public async Task No_rows_and_rows_of_NULL_clear_the_anomaly_and_migrate_goes_on()
    {
        using var source = new SqliteFile("""
            CREATE TABLE empty (id INTEGER PRIMARY KEY, a TIMESTAMP(9));
            CREATE TABLE nulls (id INTEGER PRIMARY KEY, a TIMESTAMP(9));
            INSERT INTO nulls VALUES (1, NULL), (2, '2024-01-02 10:00:00.5');
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        var (code, findings) = await RunAsync(source, To(destination));

        Assert.Equal(0, code);
        Assert.Equal(["empty.a ISO2124 cleared 0: ", "nulls.a ISO2124 cleared 0: "], findings);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.True(
            await migrator.RunAsync("migrate", "--from", source.Connection, "--to", To(destination), "--yes") == 0, migrator.Errors);
        Assert.Contains("2 cleared, 0 open", migrator.Output);
    }

    [Fact]
    public async Task A_table_without_a_key_is_counted_and_shows_none()
    {
        using var source = new SqliteFile("""
            CREATE TABLE log (at TIMESTAMP(9), message TEXT);
            INSERT INTO log VALUES ('2024-01-02 10:00:00.1234567', 'a'), ('2024-01-02 10:00:00.1234567', 'a'), ('2024-01-02 10:00:00', 'b');
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        var (code, findings) = await RunAsync(source, To(destination));

        Assert.Equal(3, code);
        Assert.Equal(["log.at ISO2124 open 2: ", "log.message ISO2141 cleared 0: "], findings);
    }

    [Fact]
    public async Task A_composite_key_is_shown_whole_and_NULL_in_it_is_counted()
    {
        using var source = new SqliteFile("""
            CREATE TABLE k (a TEXT, b INTEGER, at TIME(9), PRIMARY KEY (a, b));
            INSERT INTO k VALUES ('x', 1, NULL), (NULL, 2, '10:00:00.123456789'), ('y', NULL, NULL), (NULL, NULL, NULL);
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        var (_, findings) = await RunAsync(source, To(destination));

        Assert.Equal(5, findings.Count);
        Assert.Contains("k.a ISO2053 cleared 0: ", findings);
        Assert.Contains("k.a ISO2141 cleared 0: ", findings);
        Assert.Contains(findings, f => f.StartsWith("k.a ISO2005 open 2: ", StringComparison.Ordinal) &&
            f.Contains("a=NULL, b=2", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.StartsWith("k.b ISO2005 open 2: ", StringComparison.Ordinal) &&
            f.Contains("a=y, b=NULL", StringComparison.Ordinal));
        Assert.Contains("k.at ISO2124 open 1: a=NULL, b=2", findings);
    }

    [Fact]
    public async Task Migrate_stops_before_it_writes_anything()
    {
        using var source = new SqliteFile(Fine);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        string[] args = ["migrate", "--from", source.Connection, "--to", To(destination), "--yes"];

        Assert.Equal(4, await migrator.RunAsync(args));

        Assert.Contains(
            "error ISO5040: t.a: 2 row(s) hold what the destination does not (ISO2124), for example the row id=2.", migrator.Errors);
        Assert.Contains("1 more such finding(s)", migrator.Errors);
        Assert.Equal(0L, await TablesAsync(destination));

        // The copy refuses the same row that the preflight named.
        Assert.Equal(1, await migrator.RunAsync([.. args, "--no-preflight"]));
        Assert.Contains("ISO5003: t, row id=2, column a:", migrator.Errors);
    }

    [Fact]
    public async Task What_the_mapping_accepts_does_not_stop_migrate()
    {
        using var source = new SqliteFile(Fine);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        const string Mapping = """
            { "mapping": 1, "tables": { "t": { "rename": "things", "columns": {
              "a": { "rename": "at", "accept": { "ISO2124": "tried" } }, "b": { "exclude": true } } } } }
            """;

        var (code, findings) = await RunAsync(source, To(destination), Mapping);

        Assert.Equal(0, code);
        Assert.Equal(["things.at ISO2124 accepted 2: id=2; id=4", "things.c ISO2141 cleared 0: "], findings);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString, Mapping);
        var rejects = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".jsonl");
        var migrated = await migrator.RunAsync(
            "migrate", "--from", source.Connection, "--to", To(destination), "--yes", "--max-rejects", "2", "--reject-file", rejects);
        Assert.True(migrated == 0, migrator.Errors);
        File.Delete(rejects);
    }

    [Fact]
    public async Task Ranges_that_are_read_side_by_side_give_the_first_keys()
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, a TIMESTAMP(9));
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
            INSERT INTO t SELECT i, '2024-01-02 10:00:00.' || CASE WHEN i % 7 = 3 THEN '0000001' ELSE '5' END FROM n;
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(4, await migrator.RunAsync(
            "migrate", "--from", source.Connection, "--to", To(destination), "--yes", "--chunk-rows", "100", "--parallel", "4", "--format",
            "json"));

        Assert.Equal(["t.a ISO2124 open 714: id=3; id=10; id=17"], Findings(migrator.Output));
    }

    [Fact]
    public async Task Only_the_tables_asked_for_are_read()
    {
        using var source = new SqliteFile(
            Fine + "CREATE TABLE u (id INTEGER PRIMARY KEY, a TIME(9)); INSERT INTO u VALUES (1, '10:00:00.123456789');");
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        var (_, findings) = await RunAsync(source, To(destination), null, "--table", "u");

        Assert.Equal(["u.a ISO2124 open 1: id=1"], findings);
    }

    [Fact]
    public async Task A_value_that_is_none_of_its_type_is_told_beside_the_anomaly()
    {
        using var source = new SqliteFile(Fine + "INSERT INTO t VALUES (6, 'secret-value', NULL, NULL);");
        await using var destination = await PostgreSqlDatabase.CreateAsync();

        var (code, findings) = await RunAsync(source, To(destination));

        Assert.Equal(3, code);
        Assert.Equal(
            ["t.a ISO2124 open 2: id=2; id=4", "t.b ISO2124 open 2: id=3; id=4", "t.c ISO2141 cleared 0: ", "t.a ISO5041 open 1: id=6"],
            findings);
    }

    [Fact]
    public async Task A_destination_that_holds_every_value_asks_nothing()
    {
        using var source = new SqliteFile(Fine);
        using var destination = new SqliteFile();

        var (code, findings) = await RunAsync(source, destination.Connection);

        Assert.Equal(0, code);
        Assert.Empty(findings);
        Assert.False(File.Exists(destination.Path));
    }

    [Fact]
    public async Task Sqlite_to_MariaDb()
    {
        using var source = new SqliteFile($"""
            CREATE TABLE t (id INTEGER PRIMARY KEY, at TIMESTAMP WITH TIME ZONE, n DECIMAL, name TEXT UNIQUE);
            INSERT INTO t VALUES
              (1, '2038-01-19 03:14:07.999999+00:00', 9.5e34, '{new string('é', 768)}'),
              (2, '2038-01-19 03:14:08+00:00', 1e35, '{new string('é', 767)}😀'),
              (3, '1970-01-01 00:00:00+00:00', 1e-31, '{new string('é', 769)}'),
              (4, '1970-01-01 00:00:01+00:00', NULL, NULL);
            """);
        await using var destination = await MySqlDatabase.CreateAsync();

        var (code, findings) = await RunAsync(source, "mariadb:" + destination.ConnectionString);

        Assert.Equal(3, code);
        Assert.Equal(
            ["t.at ISO2125 open 2: id=2; id=3", "t.n ISO2115 open 1: id=2", "t.n ISO2116 open 1: id=3", "t.name ISO2065 open 1: id=3"],
            findings);

        // What is not counted goes through: the rules are those of the server.
        source.Execute("DELETE FROM t WHERE id IN (2, 3)");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        var migrated = await migrator.RunAsync(
            "migrate", "--from", source.Connection, "--to", "mariadb:" + destination.ConnectionString, "--yes");
        Assert.True(migrated == 0, migrator.Errors);
    }

    [Fact]
    public async Task MariaDb_to_PostgreSql_and_Sqlite()
    {
        await using var source = await MySqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            SET sql_mode = '';
            CREATE TABLE t (id int PRIMARY KEY, born date, seen datetime(3), spent time);
            INSERT INTO t VALUES (1, '2024-01-02', '2024-01-02 10:00:00.123', '24:00:00'), (2, '0000-00-00', '0000-00-00 00:00:00', '-00:00:01'), (3, NULL, NULL, '24:00:01');
            """);
        await using var postgreSql = await PostgreSqlDatabase.CreateAsync();
        using var sqlite = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("mariadb", source.ConnectionString);

        foreach (var to in new[] { To(postgreSql), sqlite.Connection })
        {
            Assert.Equal(
                3, await migrator.RunAsync("preflight", "--from", "mariadb:" + source.ConnectionString, "--to", to, "--format", "json"));

            Assert.Equal(
                ["t.born ISO2126 open 1: id=2", "t.seen ISO2126 open 1: id=2", "t.spent ISO2127 open 2: id=2; id=3"],
                Findings(migrator.Output));
        }
    }

    private static string To(PostgreSqlDatabase database) => "postgresql:" + database.ConnectionString;

    private static async Task<object?> TablesAsync(PostgreSqlDatabase database)
    {
        await using var connection = new Npgsql.NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace";
        return await command.ExecuteScalarAsync();
    }

    private static async Task<(int Code, List<string> Findings)> RunAsync(
        SqliteFile source, string to, string? mapping = null, params string[] options)
    {
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString, mapping);
        var code = await migrator.RunAsync(["preflight", "--from", source.Connection, "--to", to, "--format", "json", .. options]);
        Assert.True(migrator.Output.StartsWith("""{"event":"preflight",""", StringComparison.Ordinal), migrator.Output);
        Assert.DoesNotContain("secret-value", migrator.Output);
        return (code, Findings(migrator.Output));
    }

    /// <summary>Each finding of the first line as one text.</summary>
    private static List<string> Findings(string output)
    {
        using var json = JsonDocument.Parse(output.Split('\n')[0]);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(f =>
            $"{f.GetProperty("table").GetString()}.{f.GetProperty("column").GetString()} {f.GetProperty("code").GetString()} " +
            $"{f.GetProperty("state").GetString()} {f.GetProperty("rows").GetInt64()}: " +
            string.Join("; ", f.GetProperty("examples").EnumerateArray().Select(e => e.GetString())))];
    }
}
