namespace Isomer.Migration.Tests.Copying;

public class RejectTests
{
    private const string Source = """
        CREATE TABLE t (id INTEGER PRIMARY KEY, born DATE, name TEXT);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
        INSERT INTO t SELECT i, '2024-01-02', 'n' || i FROM n;
        """;

    private const string BadDates = "UPDATE t SET born = 'secret-value' WHERE id IN (7, 500);";

    // A constraint that the source does not have.
    private const string StrictDestination =
        "CREATE TABLE t (id INTEGER PRIMARY KEY, born DATE, name TEXT CHECK (name <> 'n13' AND name <> 'n700'))";

    [Fact]
    public async Task A_value_that_does_not_fit_stops_the_run_and_names_the_place_but_not_the_value()
    {
        using var source = new SqliteFile(Source + BadDates);
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(1, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));

        Assert.Contains("ISO5003", migrator.Errors);
        Assert.Contains("t, row id=7, column born:", migrator.Errors);
        Assert.DoesNotContain("secret-value", migrator.Errors);
    }

    [Fact]
    public async Task Rejected_rows_go_to_a_file_and_are_counted()
    {
        using var source = new SqliteFile(Source + BadDates);
        using var destination = new SqliteFile();
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".jsonl");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        var code = await migrator.RunAsync(
            "migrate", "--from", source.Connection, "--to", destination.Connection, "--max-rejects", "2", "--reject-file", path,
            "--chunk-rows", "100");

        Assert.True(code == 0, migrator.Errors + migrator.Output);
        Assert.Contains("t: 998 rows, 2 rejected", migrator.Output);
        var lines = await File.ReadAllLinesAsync(path);
        Assert.Equal(2, lines.Length);
        Assert.Contains("""{"table":"t","key":{"id":"7"},"column":"born",""", lines[0]);
        Assert.Equal(["998"], destination.Query("SELECT count(*) FROM t"));
        File.Delete(path);
    }

    [Fact]
    public async Task More_rejects_than_allowed_stop_the_run()
    {
        using var source = new SqliteFile(Source + BadDates);
        using var destination = new SqliteFile();
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".jsonl");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(1, await migrator.RunAsync(
            "migrate", "--from", source.Connection, "--to", destination.Connection, "--max-rejects", "1", "--reject-file", path));

        Assert.Contains("ISO5004", migrator.Errors);
        File.Delete(path);
    }

    [Fact]
    public async Task A_row_that_the_destination_refuses_is_found_and_named()
    {
        using var source = new SqliteFile(Source);
        using var destination = new SqliteFile(StrictDestination);
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(1, await migrator.RunAsync("copy", "--from", source.Connection, "--to", destination.Connection));

        Assert.Contains("ISO5003", migrator.Errors);
        Assert.Contains("t, row id=13,", migrator.Errors);
    }

    [Fact]
    public async Task Rows_that_the_destination_refuses_are_set_aside_one_by_one()
    {
        using var source = new SqliteFile(Source);
        using var destination = new SqliteFile(StrictDestination);
        var path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".jsonl");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        var code = await migrator.RunAsync(
            "copy", "--from", source.Connection, "--to", destination.Connection, "--max-rejects", "5", "--reject-file", path);

        Assert.True(code == 0, migrator.Errors);
        Assert.Equal(["998"], destination.Query("SELECT count(*) FROM t"));
        Assert.Equal(
            ["""{"table":"t","key":{"id":"13"}""", """{"table":"t","key":{"id":"700"}"""],
            (await File.ReadAllLinesAsync(path)).Select(l => l[..l.IndexOf(",\"column", StringComparison.Ordinal)]));
        Assert.Equal(["2"], destination.Query("SELECT sum(reject_count) FROM isomer_chunks"));
        File.Delete(path);
    }
}
