namespace Isomer.Migration.Tests.Commands;

public class CommandLineTests
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("migrate")]
    [InlineData("migrate", "--to", "sqlite:x.db", "--parallel", "0")]
    [InlineData("migrate", "--to", "sqlite:x.db", "--chunk-rows", "many")]
    [InlineData("migrate", "--to", "sqlite:x.db", "--format", "xml")]
    [InlineData("plan", "--to", "sqlite:x.db", "--max-rejects", "1")]
    [InlineData]
    public async Task Bad_usage_ends_with_2_and_says_why(params string[] args)
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(2, await migrator.RunAsync(args));

        Assert.NotEqual("", migrator.Errors);
        Assert.DoesNotContain("   at ", migrator.Errors);
    }

    [Theory]
    [InlineData("--parallel takes a whole number from 1 to 1024.", "--parallel", "x")]
    [InlineData("--parallel takes a whole number from 1 to 1024.", "--parallel", "1.5")]
    [InlineData("--parallel takes a whole number from 1 to 1024.", "--parallel", "99999999999999999999")]
    [InlineData("--chunk-rows takes a whole number that is at least 1.", "--chunk-rows", "0")]
    [InlineData("--memory takes a whole number from 1 to 1048576.", "--memory", "9223372036854775807")]
    [InlineData("--max-rejects takes a whole number that is at least 0.", "--max-rejects", "-1")]
    [InlineData("--max-differences takes a whole number from 0 to 2147483647.", "--max-differences", "some")]
    [InlineData("--format takes text or json.", "--format", "xml")]
    [InlineData("--format takes text or json.", "--format", "1")]
    [InlineData("--from is empty: it takes a connection's name, or engine:connection string.", "--from", "")]
    public async Task Bad_usage_says_in_plain_words_what_is_wanted(string message, params string[] args)
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(2, await migrator.RunAsync(["migrate", "--to", "sqlite:x.db", .. args]));

        Assert.Equal($"error ISO9200: {message} Add --help to see what there is.\n", migrator.Errors);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("status")]
    public async Task An_empty_destination_is_bad_usage(string command)
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(2, await migrator.RunAsync(command, "--to", ""));

        Assert.StartsWith("error ISO9200: --to is empty", migrator.Errors);
    }

    [Theory]
    [InlineData(0, "plan")]
    [InlineData(0, "sync", "--dry-run")]
    [InlineData(0, "migrate", "--dry-run")]
    [InlineData(1, "copy")]
    [InlineData(1, "verify")]
    [InlineData(1, "status")]
    [InlineData(1, "report")]
    public async Task A_command_that_only_looks_creates_no_destination(int exitCode, params string[] args)
    {
        using var source = new SqliteFile(Shop.Script);
        using var folder = new SqliteFile();
        var path = folder.Path + ".new";
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(exitCode, await migrator.RunAsync([.. args, "--from", source.Connection, "--to", "sqlite:" + path]));

        Assert.False(File.Exists(path));
        Assert.Contains(exitCode == 0 ? "CREATE TABLE" : "error ISO3016: There is no SQLite database", migrator.Output + migrator.Errors);
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("migrate")]
    [InlineData("status")]
    public async Task A_missing_folder_is_told(string command)
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        var path = Path.Combine(source.Path + ".d", "x.db");
        Assert.Equal(1, await migrator.RunAsync(command, "--from", source.Connection, "--to", "sqlite:" + path));

        Assert.StartsWith("error ISO3021: The folder of SQLite database 'x.db' does not exist.", migrator.Errors);
    }

    [Fact]
    public async Task Statements_are_told_in_words_and_in_json_with_their_path()
    {
        using var source = new SqliteFile(Shop.Script);
        using var destination = new SqliteFile();
        using var other = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(0, await migrator.RunAsync("sync", "--to", destination.Connection));
        Assert.Contains("  create table customers\n", migrator.Output);
        Assert.Contains("  update statistics\n", migrator.Output);
        Assert.DoesNotContain("tables/", migrator.Output);

        Assert.Equal(0, await migrator.RunAsync("sync", "--to", other.Connection, "--format", "json"));
        Assert.Contains("""{"event":"statement","target":"tables/customers","summary":"create table customers"}""", migrator.Output);
    }

    [Theory]
    [InlineData("'plann' is not a command.", "plann", "--to", "postgresql:Host=h;Password=s3cret")]
    [InlineData("'--fom' is not an option of `plan`.", "plan", "--to", "sqlite:x.db", "--fom", "postgresql:Host=h;Password=s3cret")]
    [InlineData("it may hold a secret", "plan", "--to", "sqlite:x.db", "postgresql:Host=h;Password=s3cret")]
    public async Task Bad_usage_names_the_word_and_shows_no_secret(string message, params string[] args)
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(2, await migrator.RunAsync(args));

        Assert.Contains(message, migrator.Errors);
        Assert.DoesNotContain("s3cret", migrator.Errors);
    }

    [Fact]
    public async Task A_word_that_is_no_engine_is_named()
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(2, await migrator.RunAsync("plan", "--to", "postgres:Host=h;Password=s3cret"));

        Assert.Contains("begins with 'postgres:', which is no engine", migrator.Errors);
        Assert.DoesNotContain("s3cret", migrator.Errors);
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("copy")]
    [InlineData("sync")]
    public async Task A_source_is_never_its_own_destination(string command)
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(4, await migrator.RunAsync(command, "--from", source.Connection, "--to", "sqlite:" + source.Path));

        Assert.Contains("ISO5010", migrator.Errors);
        Assert.Empty(source.Query("SELECT name FROM sqlite_schema WHERE name LIKE 'isomer%'"));
    }

    [Fact]
    public async Task Verify_wants_the_tables_to_stand()
    {
        using var source = new SqliteFile(Shop.Script);
        using var destination = new SqliteFile("CREATE TABLE mine (x TEXT)");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(1, await migrator.RunAsync("verify", "--from", source.Connection, "--to", destination.Connection));

        Assert.Contains("ISO5008", migrator.Errors);
    }

    [Fact]
    public async Task Help_lists_the_commands()
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(0, await migrator.RunAsync("--help"));

        Assert.All((string[])["plan", "sync", "copy", "verify", "migrate", "status", "report"], c => Assert.Contains(c, migrator.Output));
    }

    [Theory]
    [InlineData("nosuchname", "ISO9201", 2)]
    [InlineData("dbase:x", "ISO4100", 2)]
    [InlineData("Data Source=x.db", "ISO4100", 2)]
    [InlineData("sqlite:Data Source=/no/such/directory/x.db", "ISO3", 1)]
    public async Task A_connection_that_cannot_be_understood_or_opened_has_a_code(string to, string code, int exitCode)
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(exitCode, await migrator.RunAsync("plan", "--to", to));

        Assert.Contains("error " + code, migrator.Errors);
    }

    [Theory]
    [InlineData("dbase:x", "The connection begins with 'dbase:', which is no engine that Isomer knows")]
    [InlineData("Data Source=x.db", "The connection does not say its engine")]
    public async Task An_engine_that_is_not_told_is_asked_for_in_a_sentence(string to, string what)
    {
        using var source = new SqliteFile(Shop.Script);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(2, await migrator.RunAsync("plan", "--to", to));

        Assert.Contains(
            $"{what}, and the project lists more than one engine (sqlite, postgresql) for this side. Write the engine in front, for example `sqlite:…`.",
            migrator.Errors);
    }

    [Fact]
    public async Task A_pattern_that_matches_no_table_is_an_error()
    {
        using var source = new SqliteFile(Shop.Script);
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(
            2, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--table", "custmers"));

        Assert.Contains("ISO4101", migrator.Errors);
    }

    [Fact]
    public async Task Only_the_tables_asked_for_are_made_and_copied()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(
            0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--table", "lo*", "empty"));

        Assert.Equal(["empty", "log"], destination.Query("""
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'isomer%' AND name NOT LIKE 'sqlite%' ORDER BY name
            """));
        Assert.Equal(["10"], destination.Query("SELECT count(*) FROM log"));
    }

    [Fact]
    public async Task A_dry_run_changes_nothing()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--dry-run"));

        Assert.Contains("CREATE TABLE", migrator.Output);
        Assert.Empty(destination.Query("SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public async Task A_destructive_plan_is_refused_with_4_until_it_is_allowed()
    {
        using var source = new SqliteFile("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)");
        using var destination = new SqliteFile("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT); CREATE TABLE mine (x TEXT)");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(4, await migrator.RunAsync("sync", "--to", destination.Connection));
        Assert.Contains("ISO4102", migrator.Errors);
        Assert.Contains("the first is to rebuild table t (1 of ", migrator.Errors);
        Assert.Equal(["3"], destination.Query("SELECT count(*) FROM pragma_table_info('t')"));

        Assert.Equal(0, await migrator.RunAsync("sync", "--to", destination.Connection, "--allow-destructive"));
        Assert.Equal(["2"], destination.Query("SELECT count(*) FROM pragma_table_info('t')"));
        Assert.Equal(["mine"], destination.Query("SELECT name FROM sqlite_schema WHERE name = 'mine'"));
        Assert.NotEmpty(destination.Query("SELECT sql_text FROM isomer_statements WHERE finished_at > 0"));
    }

    [Fact]
    public async Task Copy_alone_wants_the_tables_to_stand()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        using var destination = new SqliteFile("CREATE TABLE mine (x TEXT)");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.Equal(1, await migrator.RunAsync("copy", "--from", source.Connection, "--to", destination.Connection));
        Assert.Contains("ISO5008", migrator.Errors);

        Assert.Equal(0, await migrator.RunAsync("sync", "--to", destination.Connection));
        Assert.Equal(0, await migrator.RunAsync("copy", "--from", source.Connection, "--to", destination.Connection));
        Assert.Equal(0, await migrator.RunAsync("verify", "--from", source.Connection, "--to", destination.Connection));
    }

    [Fact]
    public async Task Json_is_one_object_per_line()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(
            0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--format", "json"));

        var lines = migrator.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, l => System.Text.Json.JsonDocument.Parse(l).Dispose());
        Assert.Contains("""{"event":"tableCopied","table":"customers","rows":10,"rejects":0}""", lines);
        Assert.StartsWith("""{"event":"summary","source":""", lines[^1]);
        Assert.Equal(
            4, await migrator.RunAsync("migrate", "--from", destination.Connection, "--to", source.Connection, "--format", "json"));
        Assert.Contains("""{"event":"error","code":"ISO5000",""", migrator.Output);
    }

    [Fact]
    public async Task A_report_is_one_file()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        using var destination = new SqliteFile();
        var path = Path.GetTempFileName();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--output", path));

        Assert.Contains($"Report: {path}", migrator.Output);
        Assert.Contains("Copied and verified by content", await File.ReadAllTextAsync(path));
        File.Delete(path);
    }
}
