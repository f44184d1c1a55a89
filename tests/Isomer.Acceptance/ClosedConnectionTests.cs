using Isomer.Acceptance.Infrastructure;

namespace Isomer.Acceptance;

/// <summary>
/// A server that closes the connection in the middle of each command: a coded message, and the command can be given again.
/// </summary>
public class ClosedConnectionTests
{
    private const int Books = 2_000;

    private static readonly string[][] Commands = [["sync", "--yes"], ["copy", "--yes"], ["verify"]];

    [Theory]
    [InlineData("postgresql")]
    [InlineData("mysql")]
    public async Task An_X_Ray_is_told_and_leaves_no_blueprint(string engine)
    {
        await using var side = (ServerSide)await Side.CreateAsync(engine);
        await side.CreateSchemaAsync(Library.Blueprint);
        var folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;
        try
        {
            await using var whole = side.OpenRelay();
            var run = await ToolProcess.XRayAsync(engine, side.Through(whole), folder);
            Assert.True(run.ExitCode == 0, run.Output);
            File.Delete(Path.Combine(folder, "x.blueprint.json"));

            foreach (var part in new[] { 4, 2 })
            {
                await using var cut = side.OpenRelay(whole.Passed - (whole.Passed / part));
                Failures.AssertCoded(await ToolProcess.XRayAsync(engine, side.Through(cut), folder), "ISO300");
                Assert.False(File.Exists(Path.Combine(folder, "x.blueprint.json")));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // LostDestinationTests are about PostgreSQL as the destination.
    [Theory]
    [InlineData("sqlite", "mysql")]
    [InlineData("postgresql", "sqlite")]
    [InlineData("mysql", "sqlite")]
    public async Task A_command_is_told_and_can_be_given_again(string from, string to)
    {
        var traffic = await MeasureAsync(from, to);
        await using var move = await Move.CreateAsync(from, to, Books);
        var port = 0;
        foreach (var command in Commands)
        {
            // A command that asks the server nothing cannot be cut.
            if (traffic[command[0]] > 0)
            {
                await using var cut = ServerOf(move).OpenRelay(traffic[command[0]] / 2, port);
                port = cut.Port;
                Failures.AssertCoded(await RunAsync(move, command, cut), "ISO");
            }

            // At the same port: another would be another server.
            await using var open = ServerOf(move).OpenRelay(at: port);
            port = open.Port;
            var again = await RunAsync(move, command, open);
            Assert.True(again.ExitCode == 0, $"{command[0]}: {again.Output}");
        }

        await move.AssertEqualAsync();
    }

    // How many bytes each command exchanges with the server when nobody cuts it.
    private static async Task<Dictionary<string, long>> MeasureAsync(string from, string to)
    {
        var traffic = new Dictionary<string, long>();
        await using var move = await Move.CreateAsync(from, to, Books);
        foreach (var command in Commands)
        {
            await using var relay = ServerOf(move).OpenRelay();
            var run = await RunAsync(move, command, relay);
            Assert.True(run.ExitCode == 0, run.Output);
            traffic.Add(command[0], relay.Passed);
        }

        Assert.True(traffic["copy"] > 0 && traffic["verify"] > 0, "Nothing went by the relay.");
        return traffic;
    }

    private static ServerSide ServerOf(Move move) => move.Source as ServerSide ?? (ServerSide)move.Destination;

    private static Task<MigratorRun> RunAsync(Move move, string[] command, Relay relay)
    {
        var server = ServerOf(move);
        var through = server.Argument[..(server.Argument.IndexOf(':', StringComparison.Ordinal) + 1)] + server.Through(relay);
        return move.Migrator().RunAsync(
        [
            .. command,
            "--from", move.Source == server ? through : move.Source.Argument,
            "--to", move.Destination == server ? through : move.Destination.Argument,
        ]);
    }
}
