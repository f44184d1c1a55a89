using Isomer.Acceptance.Infrastructure;

namespace Isomer.Acceptance;

/// <summary>What a night should be like.</summary>
public class MigrateTests
{
    [Theory]
    [MemberData(nameof(Move.Pairs), MemberType = typeof(Move))]
    public async Task Moves_every_row_proves_it_and_plans_nothing_more(string from, string to)
    {
        await using var move = await Move.CreateAsync(from, to, 2_000);
        var migrate = await move.Migrator().RunAsync(move.Arguments("migrate", "--yes"));
        Assert.True(migrate.ExitCode == 0, migrate.Output);
        await move.AssertEqualAsync();

        var verify = await move.Migrator().RunAsync(move.Arguments("verify"));
        Assert.True(verify.ExitCode == 0, verify.Output);
        var plan = await move.Migrator().RunAsync("plan", "--to", move.Destination.Argument, "--format", "json");
        Assert.True(plan.ExitCode == 0, plan.Output);
        Assert.Contains("\"statements\":[]", plan.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(999)]
    [InlineData(1000)]
    [InlineData(1001)]
    [InlineData(2999)]
    [InlineData(3000)]
    [InlineData(3001)]
    public async Task Moves_any_number_of_rows_around_the_size_of_a_chunk(int books)
    {
        foreach (var (from, to) in new[] { ("sqlite", "postgresql"), ("postgresql", "sqlite"), ("postgresql", "mysql"),
            ("mysql", "sqlite") })
        {
            await using var move = await Move.CreateAsync(from, to, books);
            var run = await move.Migrator().RunAsync(move.Arguments("migrate", "--yes", "--chunk-rows", "1000"));
            Assert.True(run.ExitCode == 0, run.Output);
            await move.AssertEqualAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Move.Pairs), MemberType = typeof(Move))]
    public async Task A_row_changed_behind_its_back_is_found_with_its_key_and_column(string from, string to)
    {
        await using var move = await Move.CreateAsync(from, to, 2_000);
        Assert.Equal(0, (await move.Migrator().RunAsync(move.Arguments("migrate", "--yes"))).ExitCode);
        await move.Destination.ExecuteAsync("UPDATE \"books\" SET \"title\" = 'Title 77 ' WHERE \"id\" = 77");
        await move.Destination.ExecuteAsync("DELETE FROM \"tags\" WHERE \"book_id\" = 5 AND \"tag\" = 'tag 1'");

        var verify = await move.Migrator().RunAsync(move.Arguments("verify"));
        Assert.True(verify.ExitCode == 3, verify.Output);
        Assert.Contains("77", verify.Output, StringComparison.Ordinal);
        Assert.Contains("title", verify.Output, StringComparison.Ordinal);
        Assert.Contains("tags", verify.Output, StringComparison.Ordinal);
    }
}
