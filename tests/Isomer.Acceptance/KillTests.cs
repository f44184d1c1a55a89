using System.Diagnostics;
using Isomer.Acceptance.Infrastructure;

namespace Isomer.Acceptance;

/// <summary>Law 6: stop a copy at any instant, by any means; resume; the destination equals the source, with no row twice.</summary>
public class KillTests
{
    private const int Books = 20_000;

    // Small chunks, so that there are many instants between two commits.
    private static readonly string[] Options = ["--yes", "--chunk-rows", "1000", "--parallel", "2"];

    /// <summary>
    /// The directed pairs, and at how many instants each is killed: fewer where a pair differs from an earlier one by its driver alone.
    /// </summary>
    public static TheoryData<string, string, int> Instants
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var pair in Move.Pairs)
            {
                data.Add(pair.Data.Item1, pair.Data.Item2, pair.Data.Item1 == "mysql" || pair.Data.Item2 == "mysql" ? 8 : 20);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Instants))]
    public async Task Killed_at_random_instants_it_resumes_to_an_equal_destination(string from, string to, int instants)
    {
        await using var move = await Move.CreateAsync(from, to, Books);
        var watch = Stopwatch.StartNew();
        var whole = await move.Migrator().RunAsync(move.Arguments("migrate", Options));
        Assert.True(whole.ExitCode == 0, whole.Output);
        var seconds = watch.Elapsed.TotalSeconds;
        await move.Destination.ResetAsync();

        // The seed is printed with a failure, so that the same instants can be tried again.
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var kills = 0;
        while (kills < instants)
        {
            var instant = TimeSpan.FromSeconds(seconds * (0.2 + (0.8 * random.NextDouble())));
            var run = await new MigratorProcess(move.Folder, Library.BlueprintText) { KillAfter = instant }
                .RunAsync(move.Arguments("migrate", Options));
            if (run.ExitCode == MigratorRun.Killed)
            {
                kills++;
                continue;
            }

            // It was done before its instant came: right as well, and begins anew.
            Assert.True(run.ExitCode == 0, $"seed {seed}, kill {kills}: {run.Output}");
            await move.AssertEqualAsync();
            await move.Destination.ResetAsync();
        }

        var last = await move.Migrator().RunAsync(move.Arguments("migrate", Options));
        Assert.True(last.ExitCode == 0, $"seed {seed}: {last.Output}");
        await move.AssertEqualAsync();
    }

    [Theory]
    [InlineData("sqlite", "postgresql", "after-read:1")]
    [InlineData("sqlite", "postgresql", "before-commit:3")]
    [InlineData("sqlite", "postgresql", "after-commit:3")]
    [InlineData("postgresql", "sqlite", "after-read:1")]
    [InlineData("postgresql", "sqlite", "before-commit:3")]
    [InlineData("postgresql", "sqlite", "after-commit:3")]
    [InlineData("postgresql", "postgresql", "before-commit:3")]
    [InlineData("sqlite", "sqlite", "after-commit:3")]
    [InlineData("sqlite", "mysql", "after-read:1")]
    [InlineData("postgresql", "mysql", "before-commit:3")]
    [InlineData("mysql", "mysql", "after-commit:3")]
    [InlineData("mysql", "postgresql", "before-commit:3")]
    public async Task Killed_at_a_named_point_it_resumes_to_an_equal_destination(string from, string to, string point)
    {
        await using var move = await Move.CreateAsync(from, to, Books);
        var killed = await new MigratorProcess(move.Folder, Library.BlueprintText) { KillAt = point }
            .RunAsync(move.Arguments("migrate", Options));
        Assert.True(killed.ExitCode == MigratorRun.Killed, killed.Output);

        var resumed = await move.Migrator().RunAsync(move.Arguments("migrate", Options));
        Assert.True(resumed.ExitCode == 0, resumed.Output);
        await move.AssertEqualAsync();
    }

    /// <summary>The server finishes the statement of a client that was killed, after the next run has planned the same.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    [InlineData("mysql")]
    public async Task An_index_that_comes_to_stand_meanwhile_is_not_built_again(string to)
    {
        await using var move = await Move.CreateAsync("sqlite", to, 2_000);
        var late = new MigratorProcess(move.Folder, Library.BlueprintText)
        {
            HoldAt = "after-commit:1",
            Meanwhile = () => move.Destination.ExecuteAsync("CREATE INDEX \"ix_books_author\" ON \"books\" (\"author_id\")"),
        };

        var run = await late.RunAsync(move.Arguments("migrate", Options));

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("create index ix_books_author on books: another session has done it meanwhile.", run.Output, StringComparison.Ordinal);
        await move.AssertEqualAsync();
        var plan = await move.Migrator().RunAsync("plan", "--to", move.Destination.Argument, "--format", "json");
        Assert.Contains("\"statements\":[]", plan.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_of_another_kind_that_comes_to_stand_meanwhile_is_an_error()
    {
        await using var move = await Move.CreateAsync("sqlite", "postgresql", 2_000);
        var late = new MigratorProcess(move.Folder, Library.BlueprintText)
        {
            HoldAt = "after-commit:1",
            Meanwhile = () => move.Destination.ExecuteAsync("CREATE INDEX \"ix_books_author\" ON \"books\" (\"title\")"),
        };

        var run = await late.RunAsync(move.Arguments("migrate", Options));

        Failures.AssertCoded(run, "ISO4");
    }
}
