using Isomer.Acceptance.Infrastructure;
using Isomer.Schema;

namespace Isomer.Acceptance;

/// <summary>Tables that come and go while their database is X-rayed: each is in the blueprint whole, or not at all.</summary>
public class DroppedTableTests
{
    private const int Runs = 3;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    [InlineData("mysql")]
    public async Task A_table_that_is_dropped_during_the_X_Ray_is_read_whole_or_not_at_all(string engine)
    {
        await using var side = await Side.CreateAsync(engine);
        var folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;
        using var stop = new CancellationTokenSource();
        // On a thread of its own: two of the drivers block.
        var flickering = Task.Run(() => FlickerAsync(side, stop.Token), TestContext.Current.CancellationToken);
        try
        {
            for (var i = 0; i < Runs; i++)
            {
                var run = await ToolProcess.XRayAsync(engine, side.ConnectionString, folder);
                if (run.ExitCode != 0)
                {
                    Failures.AssertCoded(run, "ISO30");
                    continue;
                }

                var text = await File.ReadAllTextAsync(Path.Combine(folder, "x.blueprint.json"), TestContext.Current.CancellationToken);
                Assert.All(BlueprintJson.Read(text, null).Value!.Tables, AssertWhole);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await flickering;
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void AssertWhole(Table table)
    {
        Assert.Equal(["id", "name"], table.Columns.Select(c => c.Name));
        Assert.NotNull(table.PrimaryKey);
        Assert.Equal(1, table.UniqueConstraints.Count + table.Indexes.Count);
        Assert.Single(table.Checks);
    }

    private static async Task FlickerAsync(Side side, CancellationToken stop)
    {
        await using var connection = await side.OpenAsync();
        await using var command = connection.CreateCommand();
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            // Each name once: a table that came back as it was would be no change.
            foreach (var sql in new[] { $"DROP TABLE IF EXISTS \"t{i - 10}\"", Create($"t{i}") })
            {
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync(CancellationToken.None);
            }

            // A writer that never rests would starve a reader of SQLite.
            await Task.Delay(10, CancellationToken.None);
        }
    }

    // One statement, so that no engine shows the table without its parts.
    private static string Create(string table) =>
        $"""
        CREATE TABLE "{table}" ("id" int NOT NULL, "name" varchar(20) DEFAULT 'x',
            CONSTRAINT "pk_{table}" PRIMARY KEY ("id"), CONSTRAINT "uq_{table}" UNIQUE ("name"), CONSTRAINT "ck_{table}" CHECK ("id" > 0))
        """;
}
