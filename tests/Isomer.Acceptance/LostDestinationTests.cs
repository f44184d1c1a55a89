using Isomer.Acceptance.Infrastructure;
using Npgsql;

namespace Isomer.Acceptance;

/// <summary>
/// A destination that is lost in the middle of a run: tried again where it comes back, told with the table where it does not.
/// </summary>
public class LostDestinationTests
{
    private const int Books = 10_000;

    private static readonly string[] Options = ["--yes", "--chunk-rows", "1000", "--parallel", "2"];

    [Theory]
    [InlineData("sqlite", "after-read:2")]
    [InlineData("sqlite", "before-commit:3")]
    [InlineData("postgresql", "after-read:2")]
    [InlineData("postgresql", "before-commit:3")]
    public async Task Sessions_that_the_server_ends_are_opened_again(string from, string point)
    {
        await using var move = await Move.CreateAsync(from, "postgresql", Books);
        var destination = (PostgreSqlSide)move.Destination;
        var ended = 0L;
        var cut = new MigratorProcess(move.Folder, Library.BlueprintText)
        {
            HoldAt = point,
            Meanwhile = async () => ended = await destination.EndSessionsAsync(),
        };

        var run = await cut.RunAsync(move.Arguments("migrate", Options));

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.NotEqual(0, ended);
        await move.AssertEqualAsync();
    }

    [Theory]
    [InlineData("sqlite", "after-read:2")]
    [InlineData("sqlite", "before-commit:3")]
    [InlineData("sqlite", "after-commit:3")]
    [InlineData("postgresql", "after-read:2")]
    [InlineData("postgresql", "before-commit:3")]
    [InlineData("postgresql", "after-commit:3")]
    public async Task A_destination_that_lets_nobody_in_ends_the_run_with_the_table_and_the_run_can_be_resumed(string from, string point)
    {
        await using var move = await Move.CreateAsync(from, "postgresql", Books);
        var destination = (PostgreSqlSide)move.Destination;
        var cut = new MigratorProcess(move.Folder, Library.BlueprintText) { HoldAt = point, Meanwhile = destination.CloseAsync };

        AssertLost(await cut.RunAsync(move.Arguments("migrate", Options)));

        await destination.ReopenAsync();
        await AssertResumesAsync(move);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task A_server_that_is_gone_altogether_ends_the_run_with_the_table_and_the_run_can_be_resumed(string from)
    {
        await using var move = await Move.CreateAsync(from, "postgresql", Books);
        var server = new NpgsqlConnectionStringBuilder(move.Destination.Argument["postgresql:".Length..]);
        await using var relay = new Relay(server.Host!, server.Port);
        server.Host = "127.0.0.1";
        server.Port = relay.Port;
        var cut = new MigratorProcess(move.Folder, Library.BlueprintText) { HoldAt = "before-commit:3", Meanwhile = relay.StopAsync };

        var to = "postgresql:" + server.ConnectionString;
        AssertLost(await cut.RunAsync(["migrate", "--from", move.Source.Argument, "--to", to, .. Options]));

        await AssertResumesAsync(move);
    }

    [Fact]
    public async Task A_destination_that_is_lost_while_an_index_is_built_ends_the_run_with_the_index_and_the_run_can_be_resumed()
    {
        await using var move = await Move.CreateAsync("sqlite", "postgresql", Books);
        await move.Destination.ExecuteAsync(
            """
            CREATE FUNCTION cut() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); END $$;
            CREATE EVENT TRIGGER cut ON ddl_command_start WHEN TAG IN ('CREATE INDEX') EXECUTE FUNCTION cut();
            """);

        var run = await move.Migrator().RunAsync(move.Arguments("migrate", Options));

        Assert.True(run.ExitCode == 1, $"exit {run.ExitCode}: {run.Output}");
        Assert.Contains("error ISO4020: create index ix_books_author on books: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
        await move.Destination.ExecuteAsync("DROP EVENT TRIGGER cut; DROP FUNCTION cut()");
        await AssertResumesAsync(move);
    }

    private static async Task AssertResumesAsync(Move move)
    {
        var resumed = await move.Migrator().RunAsync(move.Arguments("migrate", Options));
        Assert.True(resumed.ExitCode == 0, resumed.Output);
        await move.AssertEqualAsync();
    }

    private static void AssertLost(MigratorRun run)
    {
        Assert.True(run.ExitCode == 1, $"exit {run.ExitCode}: {run.Output}");
        Assert.Matches("error ISO5006: PostgreSQL database '[^']+'[^\n]*: writing (authors|books|log|tags) failed: ", run.Output);
        Assert.Contains("Run the same command again to go on where it stopped.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
    }
}
