using Isomer.Acceptance.Infrastructure;
using Npgsql;

namespace Isomer.Acceptance;

/// <summary>
/// Each failure ends in a coded message and a non-zero exit: no stack trace, no secret, and the run can go on afterwards.
/// </summary>
public class FailureTests
{
    [Theory]
    [MemberData(nameof(Move.Pairs), MemberType = typeof(Move))]
    public async Task A_row_that_the_destination_refuses_stops_the_run_and_is_named(string from, string to)
    {
        await using var move = await Move.CreateAsync(from, to, 2_000);
        Assert.Equal(0, (await move.Migrator().RunAsync(move.Arguments("sync", "--yes"))).ExitCode);
        await RefuseBookAsync(move.Destination);

        var run = await move.Migrator().RunAsync(move.Arguments("copy", "--yes"));
        Failures.AssertCoded(run, "ISO5");
        Assert.Contains("books", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await move.Destination.CountAsync("books"));
    }

    /// <summary>The plan after the failure has the key in another phase: it must not be taken for one that stands.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    [InlineData("mysql")]
    public async Task A_reference_without_its_row_stops_the_run(string to)
    {
        await using var move = await Move.CreateAsync("sqlite", to, 200);
        await move.Source.ExecuteAsync("PRAGMA foreign_keys = OFF; UPDATE \"books\" SET \"author_id\" = 999999 WHERE \"id\" = 77");

        var run = await move.Migrator().RunAsync(move.Arguments("migrate", "--yes"));

        Failures.AssertCoded(run, "ISO4");
        Assert.DoesNotContain("another session", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_the_destination_refuses_go_to_the_reject_file_when_asked()
    {
        await using var move = await Move.CreateAsync("postgresql", "sqlite", 2_000);
        Assert.Equal(0, (await move.Migrator().RunAsync(move.Arguments("sync", "--yes"))).ExitCode);
        await RefuseBookAsync(move.Destination);

        var rejects = Path.Combine(move.Folder, "rejects.jsonl");
        var run = await move.Migrator().RunAsync(move.Arguments("copy", "--yes", "--max-rejects", "10", "--reject-file", rejects));
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(1_999, await move.Destination.CountAsync("books"));
        var line = Assert.Single(await File.ReadAllLinesAsync(rejects, TestContext.Current.CancellationToken));
        Assert.Contains("\"books\"", line, StringComparison.Ordinal);
        Assert.Contains("1234", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_disappears_ends_the_run_and_the_run_can_be_resumed()
    {
        await using var move = await Move.CreateAsync("postgresql", "sqlite", 20_000);
        var source = (PostgreSqlSide)move.Source;
        var cut = new MigratorProcess(move.Folder, Library.BlueprintText) { HoldAt = "after-commit:3", Meanwhile = source.CloseAsync };
        var run = await cut.RunAsync(move.Arguments("migrate", "--yes", "--chunk-rows", "1000"));
        Failures.AssertCoded(run, "ISO");

        await source.ReopenAsync();
        var resumed = await move.Migrator().RunAsync(move.Arguments("migrate", "--yes", "--chunk-rows", "1000"));
        Assert.True(resumed.ExitCode == 0, resumed.Output);
        await move.AssertEqualAsync();
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_the_password()
    {
        await using var move = await Move.CreateAsync("postgresql", "sqlite", 0);
        await using (var connection = await move.Source.OpenAsync())
        {
            await using var role = connection.CreateCommand();
            role.CommandText =
                "DROP ROLE IF EXISTS acceptance_login; CREATE ROLE acceptance_login LOGIN PASSWORD 'right' IN ROLE isomer_password";
            await role.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var wrong = new NpgsqlConnectionStringBuilder(move.Source.Argument["postgresql:".Length..])
        {
            Username = "acceptance_login",
            Password = "s3cr3t-and-wrong",
        };
        var run = await move.Migrator().RunAsync(
            "migrate", "--yes", "--from", "postgresql:" + wrong.ConnectionString, "--to", move.Destination.Argument);
        Failures.AssertCoded(run, "ISO");
        Assert.DoesNotContain("s3cr3t", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_ends_the_run_with_a_code()
    {
        await using var move = await Move.CreateAsync("postgresql", "sqlite", 20_000);
        var disk = Directory.CreateDirectory(Path.Combine(move.Folder, "disk")).FullName;
        var full = new MigratorProcess(move.Folder, Library.BlueprintText) { Before = $"mount -t tmpfs -o size=1m tmpfs '{disk}'" };
        var run = await full.RunAsync(
            "migrate", "--yes", "--from", move.Source.Argument, "--to", "sqlite:" + Path.Combine(disk, "small.db"));
        Failures.AssertCoded(run, "ISO");
        Assert.True(run.Output.Contains("full", StringComparison.OrdinalIgnoreCase), run.Output);
    }

    private static Task RefuseBookAsync(Side side) => side.Dialect.Id == "sqlite"
        ? side.ExecuteAsync(
            "CREATE TRIGGER refuse BEFORE INSERT ON \"books\" WHEN new.\"id\" = 1234 BEGIN SELECT RAISE(ABORT, 'refused here'); END")
        : side.ExecuteAsync("ALTER TABLE \"books\" ADD CONSTRAINT refuse CHECK (\"id\" <> 1234)");
}
