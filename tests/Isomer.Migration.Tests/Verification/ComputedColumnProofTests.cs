using Isomer.Testing;

namespace Isomer.Migration.Tests.Verification;

/// <summary>
/// A copy's own proof asks of columns that both sides compute only whether they come out alike: it has proved the rows already.
/// </summary>
public class ComputedColumnProofTests
{
    private const string Rows = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
        INSERT INTO t (id, qty, extra) SELECT i, i, i % 2 FROM n;
        """;

    [Fact]
    public async Task Rows_that_were_refused_or_have_changed_since_are_no_differences()
    {
        using var source = new SqliteFile(Table("qty + extra") + Rows);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        await CopyWithRefusalsAsync(migrator, source, destination);

        source.Execute("UPDATE t SET qty = 77 WHERE id = 9; DELETE FROM t WHERE id = 10; INSERT INTO t (id) VALUES (999)");

        Assert.True(await migrator.RunAsync(Migrate(source, destination)) == 0, migrator.Errors + migrator.Output);
        Assert.Contains("0 difference(s)", migrator.Output);
        Assert.Equal(3, await migrator.RunAsync(["verify", .. Ends(source, destination)]));
        Assert.Contains("id=9: qty differs, total differs", migrator.Output);
    }

    [Fact]
    public async Task Beside_such_rows_a_row_that_is_computed_otherwise_is_found()
    {
        using var translated = new SqliteFile(Table("qty + extra"));
        using var source = new SqliteFile(Table("qty + iif(id = 400, 0, extra)") + Rows + "UPDATE t SET extra = 5 WHERE id = 400");
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("sqlite", translated.ConnectionString);
        await CopyWithRefusalsAsync(migrator, source, destination);

        Assert.Equal(3, await migrator.RunAsync([.. Migrate(source, destination), "--show-values"]));

        Assert.Contains("id=400: total is 405, should be 400", migrator.Output);
        Assert.Contains("1 difference(s)", migrator.Output);
        Assert.DoesNotContain("id=7", migrator.Output);
    }

    [Fact]
    public async Task A_value_of_the_source_that_is_none_of_its_column_s_type_is_a_difference()
    {
        using var source = new SqliteFile(Table("qty * 0.5") + "INSERT INTO t (id, qty) VALUES (1, 2), (2, 3)");
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(3, await migrator.RunAsync(Migrate(source, destination)));
        Assert.Contains("id=2: total differs", migrator.Output);
        Assert.Equal(3, await migrator.RunAsync(["verify", .. Ends(source, destination)]));
        Assert.Contains("id=2: total differs", migrator.Output);
    }

    [Fact]
    public async Task A_value_that_is_none_of_its_type_at_either_end_is_no_difference()
    {
        using var source = new SqliteFile(Table("qty * 0.5") + "INSERT INTO t (id, qty) VALUES (1, 2), (2, 3)");
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        string[] ends = ["--from", source.Connection, "--to", destination.Connection];

        Assert.True(await migrator.RunAsync(["migrate", "--yes", .. ends]) == 0, migrator.Output);
        Assert.True(await migrator.RunAsync(["verify", .. ends]) == 0, migrator.Output);
    }

    private static string Table(string formula) =>
        $"CREATE TABLE t (id INTEGER PRIMARY KEY, qty INTEGER, extra INTEGER, total INTEGER GENERATED ALWAYS AS ({formula}) VIRTUAL);\n";

    // The ledger holds sums of 498 rows; rows 7 and 8 were the destination's to refuse.
    private static async Task CopyWithRefusalsAsync(TestMigrator migrator, SqliteFile source, PostgreSqlDatabase destination)
    {
        var rejects = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".jsonl");
        try
        {
            Assert.True(await migrator.RunAsync("sync", "--to", To(destination), "--yes") == 0, migrator.Errors);
            await destination.ExecuteAsync("ALTER TABLE t ADD CONSTRAINT narrow CHECK (id NOT IN (7, 8))");
            string[] copy = ["copy", .. Ends(source, destination), "--max-rejects", "2", "--reject-file", rejects];
            Assert.True(await migrator.RunAsync(copy) == 0, migrator.Errors);
            Assert.Contains("498 rows, 2 rejected", migrator.Output);
            await destination.ExecuteAsync("ALTER TABLE t DROP CONSTRAINT narrow");
        }
        finally
        {
            File.Delete(rejects);
        }
    }

    private static string[] Migrate(SqliteFile source, PostgreSqlDatabase destination) =>
        ["migrate", "--yes", .. Ends(source, destination)];

    private static string[] Ends(SqliteFile source, PostgreSqlDatabase destination) =>
        ["--from", source.Connection, "--to", To(destination)];

    private static string To(PostgreSqlDatabase database) => "postgresql:" + database.ConnectionString;
}
