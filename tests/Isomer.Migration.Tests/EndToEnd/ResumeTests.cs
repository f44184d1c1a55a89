using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;
using Isomer.Testing;

namespace Isomer.Migration.Tests.EndToEnd;

public class ResumeTests
{
    public enum Point
    {
        AfterRead,
        BeforeCommit,
        AfterCommit,
    }

    [Theory]
    [InlineData(Point.AfterRead)]
    [InlineData(Point.BeforeCommit)]
    [InlineData(Point.AfterCommit)]
    public async Task Goes_on_where_a_crash_stopped_it_without_a_lost_or_doubled_row(Point point)
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(500));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        string[] args = ["migrate", "--from", source.Connection, "--to", destination.Connection, "--chunk-rows", "100"];

        var runs = 0;
        migrator.Observer = new CrashingObserver(point, atChunk: 3);
        while (await migrator.RunAsync(args) != 0)
        {
            Assert.True(runs++ < 20, migrator.Errors);
            Assert.Contains("crash of the test", migrator.Errors);
            migrator.Observer = new CrashingObserver(point, atChunk: 2 + runs);
        }

        Assert.True(runs > 0);
        Assert.Equal(0, await migrator.RunAsync("verify", "--from", source.Connection, "--to", destination.Connection));
        Assert.Equal(["100"], destination.Query("SELECT count(*) * 100 / 500 FROM log"));
    }

    [Theory]
    [InlineData(Point.AfterRead)]
    [InlineData(Point.BeforeCommit)]
    [InlineData(Point.AfterCommit)]
    public async Task What_policies_did_before_the_crash_counts(Point point)
    {
        using var source = new SqliteFile("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, at TIMESTAMP(9));
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
            INSERT INTO t SELECT i, '2024-01-02 10:00:00.' || CASE WHEN i % 5 = 0 THEN '0000001' ELSE '5' END FROM n;
            """);
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync(
            "sqlite", source.ConnectionString, """{ "mapping": 1, "policy": { "ISO2124": "round" } }""");
        string[] args =
        [
            "migrate", "--from", source.Connection, "--to", "postgresql:" + destination.ConnectionString, "--yes", "--chunk-rows", "50",
        ];

        migrator.Observer = new CrashingObserver(point, atChunk: 4);
        Assert.Equal(1, await migrator.RunAsync(args));
        migrator.Observer = NoObserver.Instance;
        Assert.True(await migrator.RunAsync(args) == 0, migrator.Errors);

        Assert.Contains("t.at: 100 value(s) rounded (ISO2124)", migrator.Output);
        Assert.Contains("of them from an earlier run", migrator.Output);

        Assert.True(await migrator.RunAsync(args) == 0, migrator.Errors);
        Assert.Contains("t.at: 100 value(s) rounded (ISO2124)", migrator.Output);
    }

    [Fact]
    public async Task A_finished_copy_is_not_copied_again()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(50));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        string[] args = ["migrate", "--from", source.Connection, "--to", destination.Connection];
        Assert.Equal(0, await migrator.RunAsync(args));

        Assert.Equal(0, await migrator.RunAsync(args));

        Assert.Contains("customers: 50 rows, 50 of them from an earlier run", migrator.Output);
        Assert.Equal(["50"], destination.Query("SELECT count(*) FROM customers"));
    }

    [Fact]
    public async Task An_emptied_table_is_copied_anew()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(50));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        string[] args = ["migrate", "--from", source.Connection, "--to", destination.Connection];
        Assert.Equal(0, await migrator.RunAsync(args));
        destination.Execute("DELETE FROM log");

        Assert.Equal(0, await migrator.RunAsync(args));

        Assert.Equal(["50"], destination.Query("SELECT count(*) FROM log"));
    }

    [Fact]
    public async Task Rows_that_nobody_accounts_for_are_refused()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(5));
        using var destination = new SqliteFile(Shop.Script + "INSERT INTO log VALUES ('x', 'y')");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(4, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));

        Assert.Contains("ISO5000", migrator.Errors);
        Assert.Equal(["1"], destination.Query("SELECT count(*) FROM log"));
    }

    [Fact]
    public async Task An_interrupted_copy_is_not_mixed_with_another_mapping_or_source()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(50));
        using var other = new SqliteFile(Shop.Script + Shop.Rows(50));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        migrator.Observer = new CrashingObserver(Point.BeforeCommit, atChunk: 1);
        Assert.Equal(1, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));
        migrator.Observer = NoObserver.Instance;

        Assert.Equal(4, await migrator.RunAsync("migrate", "--from", other.Connection, "--to", destination.Connection));
        Assert.Contains("ISO5002", migrator.Errors);

        var mapped = await TestMigrator.ForAsync("sqlite", source.ConnectionString, """{ "mapping": 1, "exclude": ["log"] }""");
        Assert.Equal(4, await mapped.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));
        Assert.Contains("ISO5001", mapped.Errors);
    }

    [Fact]
    public async Task Status_tells_how_far_it_came()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(100));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("status", "--to", source.Connection));
        Assert.Contains("no copy of Test was begun", migrator.Output);

        migrator.Observer = new CrashingObserver(Point.BeforeCommit, atChunk: 2);
        Assert.Equal(
            1, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--chunk-rows", "50"));
        Assert.Equal(0, await migrator.RunAsync("status", "--to", destination.Connection));

        Assert.Contains("interrupted or under way", migrator.Output);
        Assert.Contains("not verified", migrator.Output);
    }

    [Fact]
    public async Task Cancelling_ends_with_130_and_can_be_resumed()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(100));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        using var stop = new CancellationTokenSource();
        migrator.Observer = new CancellingObserver(stop);
        string[] args = ["migrate", "--from", source.Connection, "--to", destination.Connection, "--chunk-rows", "50"];

        Assert.Equal(130, await migrator.RunAsync(stop.Token, args));
        migrator.Observer = NoObserver.Instance;

        Assert.Equal(0, await migrator.RunAsync(args));
    }

    private sealed class CrashingObserver(Point point, int atChunk) : ICopyObserver
    {
        private int _seen;

        public void AfterRead(LedgerChunk chunk) => Pass(Point.AfterRead);

        public void BeforeCommit(LedgerChunk chunk) => Pass(Point.BeforeCommit);

        public void AfterCommit(LedgerChunk chunk) => Pass(Point.AfterCommit);

        private void Pass(Point here)
        {
            if (here == point && Interlocked.Increment(ref _seen) == atChunk)
            {
                throw new InvalidOperationException("crash of the test");
            }
        }
    }

    private sealed class CancellingObserver(CancellationTokenSource stop) : ICopyObserver
    {
        public void AfterRead(LedgerChunk chunk)
        {
        }

        public void BeforeCommit(LedgerChunk chunk)
        {
        }

        public void AfterCommit(LedgerChunk chunk) => stop.Cancel();
    }
}
