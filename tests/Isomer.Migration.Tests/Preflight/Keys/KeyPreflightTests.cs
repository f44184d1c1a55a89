using System.Text.Json;
using Isomer.Testing;

namespace Isomer.Migration.Tests.Preflight.Keys;

public class KeyPreflightTests
{
    private const string SqlServer = "sqlserver";
    private const string Oracle = "oracle";

    // Which of two rows is met first is the reader's choice.
    private static readonly string[] OneOfTwo =
        ["t uq(code) ISO2080 open 1: id=1 and id=0", "t uq(code) ISO2080 open 1: id=0 and id=1"];

    [Fact]
    public async Task Blanks_at_the_end_make_keys_one_where_they_do_not_count()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE people (id int PRIMARY KEY, code varchar(10) CONSTRAINT uq_code UNIQUE, tag varchar(10),
              CONSTRAINT uq_tag UNIQUE (tag, id));
            INSERT INTO people VALUES
              (1, 'a', 'x'), (2, 'b', 'x '), (3, 'a ', 'x'), (4, 'a  ', 'y'), (5, NULL, NULL), (6, NULL, NULL), (7, 'A', '');
            """);

        var (code, findings) = await RunAsync("postgresql", source.ConnectionString, SqlServer);

        Assert.Equal(3, code);
        Assert.Equal(
            ["people uq_code(code) ISO2080 open 2: id=1 and id=3; id=1 and id=4",
             "people uq_tag(tag,id) ISO2080 cleared 0: "], OfKeys(findings));
    }

    [Fact]
    public async Task One_NULL_stands_in_a_key_that_a_foreign_key_refers_to()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE p (id int PRIMARY KEY, badge int CONSTRAINT uq_badge UNIQUE, free int CONSTRAINT uq_free UNIQUE);
            CREATE TABLE c (id int PRIMARY KEY, badge int REFERENCES p (badge));
            INSERT INTO p VALUES (1, 10, NULL), (2, NULL, NULL), (3, NULL, 7), (4, NULL, NULL);
            """);

        var (_, findings) = await RunAsync("postgresql", source.ConnectionString, SqlServer);

        Assert.Equal(["p uq_badge(badge) ISO2083 open 2: id=2 and id=3; id=2 and id=4"], OfKeys(findings));
    }

    [Fact]
    public async Task Keys_of_which_some_columns_are_NULL_collide_and_empty_is_NULL()
    {
        using var source = new SqliteFile("""
            CREATE TABLE seats (id INTEGER PRIMARY KEY, hall INTEGER, name VARCHAR(10), CONSTRAINT uq_seat UNIQUE (hall, name));
            INSERT INTO seats VALUES
              (1, 1, NULL), (2, 1, NULL), (3, NULL, 'x'), (4, NULL, NULL), (5, NULL, NULL), (6, 2, ''), (7, 2, NULL), (8, NULL, ''),
              (9, 2, 'x');
            """);

        var (code, findings) = await RunAsync("sqlite", source.ConnectionString, Oracle);

        Assert.Equal(3, code);
        Assert.Equal(["seats uq_seat(hall,name) ISO2102 open 2: id=1 and id=2; id=6 and id=7"], OfKeys(findings));
    }

    [Fact]
    public async Task Empty_collides_with_NULL_where_NULLs_were_one_value()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE t (id int PRIMARY KEY, a int, b varchar(5), CONSTRAINT uq UNIQUE NULLS NOT DISTINCT (a, b));
            INSERT INTO t VALUES (1, 1, NULL), (2, 1, ''), (3, NULL, ''), (4, NULL, NULL), (5, 2, NULL), (6, 3, 'x');
            """);

        var (_, findings) = await RunAsync("postgresql", source.ConnectionString, Oracle);

        // Rows 3 and 4 have nothing but NULL in the key there.
        Assert.Equal(["t uq(a,b) ISO2177 open 1: id=1 and id=2"], OfKeys(findings));
    }

    [Fact]
    public async Task Texts_of_fixed_length_are_padded_where_they_were_not()
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, code CHAR(5) NOT NULL, CONSTRAINT uq UNIQUE (code));
            INSERT INTO t VALUES (1, 'a'), (2, 'b '), (3, 'a ');
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var to = "postgresql:" + destination.ConnectionString;

        var (code, findings) = await RunAsync("sqlite", source.ConnectionString, to);

        Assert.Equal(3, code);
        Assert.Equal(["t uq(code) ISO2176 open 1: id=1 and id=3"], OfKeys(findings));
        await AssertRefusedAsync("sqlite", source.ConnectionString, to, "uq");
        source.Execute("DELETE FROM t WHERE id = 3");
        await using var fresh = await PostgreSqlDatabase.CreateAsync();
        await AssertMigratesAsync("sqlite", source.ConnectionString, "postgresql:" + fresh.ConnectionString);
    }

    [Fact]
    public async Task A_collation_without_case_is_the_destinations_own()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE EXTENSION IF NOT EXISTS citext;
            CREATE TABLE users (id int PRIMARY KEY, name citext CONSTRAINT uq_name UNIQUE);
            INSERT INTO users VALUES
              (1, 'anna'), (2, 'José'), (3, 'jose'), (4, U&'anna\0001'), (5, 'ａnna'), (6, 'ØRE'), (7, 'ore'), (8, NULL), (9, NULL);
            """);
        await using var destination = await MySqlDatabase.CreateAsync();
        var to = "mariadb:" + destination.ConnectionString;

        var (code, findings) = await RunAsync("postgresql", source.ConnectionString, to);

        Assert.Equal(3, code);
        Assert.Equal(["users uq_name(name) ISO2175 open 2: id=1 and id=4; id=1 and id=5"], OfKeys(findings));
        await AssertRefusedAsync("postgresql", source.ConnectionString, to, "uq_name");
        await source.ExecuteAsync("DELETE FROM users WHERE id IN (4, 5)");
        await using var fresh = await MySqlDatabase.CreateAsync();
        await AssertMigratesAsync("postgresql", source.ConnectionString, "mariadb:" + fresh.ConnectionString);
    }

    [Fact]
    public async Task A_key_that_the_mapping_compares_without_case_and_accents()
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (name VARCHAR(20) PRIMARY KEY);
            INSERT INTO t VALUES ('straße'), ('STRASSE'), ('José'), ('jose'), ('x');
            """);
        await using var destination = await MySqlDatabase.CreateAsync();
        var to = "mariadb:" + destination.ConnectionString;
        const string Mapping = """
            { "mapping": 1, "tables": { "t": { "columns": { "name": { "type": "string(20) collation=ci_ai" } } } } }
            """;

        var (_, findings) = await RunAsync("sqlite", source.ConnectionString, to, Mapping);

        Assert.Equal(2, Rows(findings, "ISO2175"));
        await AssertRefusedAsync("sqlite", source.ConnectionString, to, "PRIMARY", Mapping);
        source.Execute("DELETE FROM t WHERE name IN ('STRASSE', 'jose')");
        await using var fresh = await MySqlDatabase.CreateAsync();
        await AssertMigratesAsync("sqlite", source.ConnectionString, "mariadb:" + fresh.ConnectionString, Mapping);
    }

    [Fact]
    public async Task Characters_that_only_the_destination_can_compare_clear_nothing()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE EXTENSION IF NOT EXISTS citext;
            CREATE TABLE users (id int PRIMARY KEY, name citext CONSTRAINT uq_name UNIQUE);
            INSERT INTO users VALUES (1, 'anna'), (2, 'あ'), (3, 'ア');
            """);

        var (code, findings) = await RunAsync("postgresql", source.ConnectionString, "mariadb");

        Assert.Equal(0, code);
        var finding = Assert.Single(findings);
        Assert.Equal("unchecked", finding.GetProperty("state").GetString());
        Assert.Equal("ISO5071", finding.GetProperty("reasonCode").GetString());
        Assert.Contains("2 row(s)", finding.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task An_index_with_a_filter_is_cleared_by_no_hit_and_settled_by_none()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE t (id int PRIMARY KEY, code varchar(9), is_open int NOT NULL, other varchar(9));
            CREATE UNIQUE INDEX ux_code ON t (code) WHERE is_open = 1;
            CREATE UNIQUE INDEX ux_other ON t (other) WHERE is_open = 1;
            CREATE UNIQUE INDEX ux_null ON t (other) WHERE other IS NOT NULL;
            INSERT INTO t VALUES (1, 'a', 1, 'a'), (2, 'a ', 0, 'b'), (3, 'b', 1, NULL), (4, 'c', 1, NULL);
            """);

        var (code, findings) = await RunAsync("postgresql", source.ConnectionString, SqlServer);

        Assert.Equal(0, code);
        Assert.Equal(
            ["t ux_code(code) ISO2080 unchecked", "t ux_null(other) ISO2080 cleared 0: ", "t ux_other(other) ISO2080 cleared 0: "],
            OfKeys(findings));
        var told = findings.Single(f => f.TryGetProperty("reasonCode", out _));
        Assert.Equal("ISO5072", told.GetProperty("reasonCode").GetString());
    }

    [Fact]
    public async Task Keys_that_outgrow_the_memory_clear_nothing_and_the_message_says_what_would_do()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE t (id int PRIMARY KEY, code varchar(20) CONSTRAINT uq UNIQUE);
            INSERT INTO t SELECT i, 'code ' || i FROM generate_series(1, 100000) i;
            """);
        string[] small = ["--memory", "1"];

        var (code, findings) = await RunAsync("postgresql", source.ConnectionString, SqlServer, null, small);

        Assert.Equal(0, code);
        var finding = Assert.Single(findings);
        Assert.Equal("unchecked", finding.GetProperty("state").GetString());
        Assert.Equal("ISO5070", finding.GetProperty("reasonCode").GetString());
        var reason = finding.GetProperty("reason").GetString()!;
        var needed = reason.Split("Give --memory ")[1].Split(',')[0];

        (_, findings) = await RunAsync("postgresql", source.ConnectionString, SqlServer, null, "--memory", needed);
        Assert.Equal(["t uq(code) ISO2080 cleared 0: "], OfKeys(findings));

        // What collided before the memory ran out is known.
        await source.ExecuteAsync("INSERT INTO t VALUES (0, 'code 1 ')");
        (code, findings) = await RunAsync("postgresql", source.ConnectionString, SqlServer, null, "--memory", needed);
        Assert.Equal(3, code);
        Assert.Contains(Assert.Single(OfKeys(findings)), OneOfTwo);
    }

    [Fact]
    public async Task Ranges_that_are_read_side_by_side_find_every_row_once()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE t (id int PRIMARY KEY, code varchar(20) CONSTRAINT uq UNIQUE);
            INSERT INTO t
              SELECT i, CASE WHEN i % 10 = 0 THEN 'c' || (i - 5) || ' ' ELSE 'c' || i END FROM generate_series(1, 20000) i;
            """);

        string[] options = ["--chunk-rows", "500", "--parallel", "4"];

        var (_, findings) = await RunAsync("postgresql", source.ConnectionString, SqlServer, null, options);

        Assert.Equal(2000, Rows(findings, "ISO2080"));
        var examples = Assert.Single(findings).GetProperty("examples").EnumerateArray().Select(e => e.GetString()).ToList();
        Assert.Equal(3, examples.Count);
        Assert.All(examples, e => Assert.Matches("^id=\\d+ and id=\\d+$", e));
    }

    [Fact]
    public async Task A_composite_primary_key_is_shown_whole()
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (a INTEGER NOT NULL, b VARCHAR(9) NOT NULL, code VARCHAR(9), PRIMARY KEY (a, b), CONSTRAINT uq UNIQUE (code));
            INSERT INTO t VALUES (1, 'x', 'c'), (1, 'y', 'c '), (2, 'x', 'd');
            """);

        var (_, findings) = await RunAsync("sqlite", source.ConnectionString, SqlServer);

        Assert.Equal(
            ["t uq(code) ISO2080 open 1: a=1, b=x and a=1, b=y", "t primary key(a,b) ISO2080 cleared 0: "], OfKeys(findings));
    }

    [Fact]
    public async Task Migrate_stops_at_a_key_and_goes_on_where_the_mapping_accepts_it()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE EXTENSION IF NOT EXISTS citext;
            CREATE TABLE users (id int PRIMARY KEY, name citext CONSTRAINT uq_name UNIQUE);
            INSERT INTO users VALUES (1, 'anna'), (2, U&'anna\0001');
            """);
        await using var destination = await MySqlDatabase.CreateAsync();
        string[] args = ["migrate", "--to", "mariadb:" + destination.ConnectionString, "--yes"];
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString);

        Assert.Equal(4, await migrator.RunAsync([.. args, "--from", "postgresql:" + source.ConnectionString]));

        Assert.Contains(
            "error ISO5073: users, uq_name (name): 1 row(s) have a key that another row has too, as the destination compares it " +
            "(ISO2175), for example id=1 and id=2.", migrator.Errors);
        Assert.Contains("id=1 and id=2", migrator.Output);

        // The name is changed on the way, so that the reason is true.
        await source.ExecuteAsync("UPDATE users SET name = 'bert' WHERE id = 2");
        const string Mapping = """
            { "mapping": 1, "tables": { "users": { "accept": { "ISO2175": "looked at by hand" } } } }
            """;
        var (code, findings) = await RunAsync("postgresql", source.ConnectionString, "mariadb", Mapping);
        Assert.Equal(0, code);
        Assert.Equal(["users uq_name(name) ISO2175 accepted 0: "], OfKeys(findings));
        await AssertMigratesAsync("postgresql", source.ConnectionString, args[2], Mapping);
    }

    [Fact]
    public async Task A_policy_that_shortens_a_key_is_looked_through()
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, code VARCHAR(9), CONSTRAINT uq UNIQUE (code));
            INSERT INTO t VALUES (1, 'abcX'), (2, 'abcY'), (3, 'abd');
            """);
        const string Mapping = """
            { "mapping": 1, "tables": { "t": { "columns": { "code": { "type": "string(3)", "policy": { "ISO2170": "clip" } } } } } }
            """;

        var (_, findings) = await RunAsync("sqlite", source.ConnectionString, SqlServer, Mapping);

        Assert.Equal(["t uq(code) ISO2080 open 1: id=1 and id=2"], OfKeys(findings));
    }

    [Fact]
    public async Task Text_output_names_key_and_rows()
    {
        await using var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync("""
            CREATE TABLE t (id int PRIMARY KEY, code varchar(10) CONSTRAINT uq UNIQUE);
            INSERT INTO t VALUES (1, 'a'), (2, 'a ');
            """);
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString);

        Assert.Equal(3, await migrator.RunAsync("preflight", "--from", "postgresql:" + source.ConnectionString, "--to", SqlServer));

        Assert.Contains("uq (code)", migrator.Output);
        Assert.Contains("id=1 and id=2", migrator.Output);
        Assert.Contains("ISO2080: t.code: on SQL Server blanks at the end", migrator.Output);
    }

    [Fact]
    public async Task A_destination_that_is_not_told_is_the_only_target()
    {
        using var source = new SqliteFile("CREATE TABLE t (code VARCHAR(9) PRIMARY KEY NOT NULL); INSERT INTO t VALUES ('a'), ('a ');");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        string[] args = ["preflight", "--from", source.Connection, "--format", "json"];

        var one = new TestMigrator(migrator.Definition with { TargetEngines = ["SqlServer"] });
        Assert.Equal(3, await one.RunAsync(args));
        Assert.Contains("ISO2080", one.Output);

        Assert.Equal(2, await migrator.RunAsync(args));
        Assert.Contains("ISO4100", migrator.Output);
    }

    private static async Task AssertRefusedAsync(string engine, string from, string to, string key, string? mapping = null)
    {
        var migrator = await TestMigrator.ForAsync(engine, from, mapping);
        Assert.Equal(1, await migrator.RunAsync("migrate", "--from", $"{engine}:{from}", "--to", to, "--yes", "--no-preflight"));
        Assert.Contains(key, migrator.Errors);
    }

    // What is not counted goes through.
    private static async Task AssertMigratesAsync(string engine, string from, string to, string? mapping = null)
    {
        var migrator = await TestMigrator.ForAsync(engine, from, mapping);
        var code = await migrator.RunAsync("migrate", "--from", $"{engine}:{from}", "--to", to, "--yes");
        Assert.True(code == 0, migrator.Errors + migrator.Output);
    }

    private static async Task<(int Code, List<JsonElement> Findings)> RunAsync(
        string engine, string from, string to, string? mapping = null, params string[] options)
    {
        var migrator = await TestMigrator.ForAsync(engine, from, mapping);
        var code = await migrator.RunAsync(["preflight", "--from", $"{engine}:{from}", "--to", to, "--format", "json", .. options]);
        Assert.True(migrator.Output.StartsWith("""{"event":"preflight",""", StringComparison.Ordinal), migrator.Errors + migrator.Output);
        using var json = JsonDocument.Parse(migrator.Output.Split('\n')[0]);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().Where(f => f.TryGetProperty("key", out _));
        return (code, [.. findings.Select(f => f.Clone())]);
    }

    private static long Rows(List<JsonElement> findings, string code) =>
        findings.Single(f => f.GetProperty("code").GetString() == code).GetProperty("rows").GetInt64();

    private static List<string> OfKeys(List<JsonElement> findings) => [.. findings.Select(f =>
        $"{f.GetProperty("table").GetString()} {f.GetProperty("key").GetString()}" +
        $"({string.Join(",", f.GetProperty("columns").EnumerateArray().Select(c => c.GetString()))}) " +
        $"{f.GetProperty("code").GetString()} {f.GetProperty("state").GetString()}" +
        (f.TryGetProperty("rows", out var rows)
            ? $" {rows.GetInt64()}: {string.Join("; ", f.GetProperty("examples").EnumerateArray().Select(e => e.GetString()))}"
            : ""))];
}
