using Isomer.Dialects.Tests.SqlServer;
using Isomer.Schema;

namespace Isomer.Dialects.Tests;

public sealed class SequencePositionTests
{
    private static readonly Sequence Rising = new() { Name = new("it's a \"queue\""), Start = 5, Increment = 3 };
    private static readonly Sequence Falling = new() { Name = new("down"), Increment = -2, Minimum = -1000 };

    [Theory]
    [InlineData("postgresql")]
    [InlineData("mariadb")]
    public async Task A_sequence_is_moved_forward_and_never_back(string engine)
    {
        var dialect = DialectRegistry.Require(engine);
        await using var database = await LiveDatabase.CreateAsync(dialect);
        Assert.SkipWhen(database is null, "No server of it was given.");
        var projection = dialect.Project(new Blueprint { Sequences = new[] { Rising, Falling }.ToEquatableArray() });
        await database.RunScriptAsync(dialect.CreateScript(projection));

        foreach (var (sequence, first, ahead, behind) in new[] { (Rising, "5", 500L, 20L), (Falling, "-1", -300L, -7L) })
        {
            var held = projection.Sequences.Single(s => s.Source == sequence).Held;
            Assert.Equal([first], await database.QueryAsync(dialect.NextNumberQuery(held)!));
            foreach (var next in new[] { ahead, ahead, behind })
            {
                await database.QueryAsync(dialect.AdvanceSequence(held, next)!);
                Assert.Equal([$"{ahead}"], await database.QueryAsync(dialect.NextNumberQuery(held)!));
            }
        }
    }

    [Fact]
    public void SQL_Server_is_asked_in_Transact_SQL()
    {
        var dialect = DialectRegistry.Require("sqlserver");
        foreach (var sequence in new[] { Rising, Falling })
        {
            TransactSql.Verify(dialect.NextNumberQuery(sequence)!);
            TransactSql.Verify(dialect.AdvanceSequence(sequence, -12)!);
        }
    }

    [Fact]
    public void Oracle_is_asked_for_the_last_number_of_the_schema()
    {
        var dialect = DialectRegistry.Require("oracle");
        var sequence = Rising with { Name = new("Own", "it's") };

        Assert.Equal(
            "SELECT LAST_NUMBER FROM ALL_SEQUENCES WHERE SEQUENCE_OWNER = 'Own' AND SEQUENCE_NAME = 'it''s'",
            dialect.NextNumberQuery(sequence));
        Assert.Contains(
            "EXECUTE IMMEDIATE 'ALTER SEQUENCE \"Own\".\"it''s\" RESTART START WITH 12'", dialect.AdvanceSequence(sequence, 12),
            StringComparison.Ordinal);
        Assert.Contains("IF following < 12 THEN", dialect.AdvanceSequence(sequence, 12), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql")]
    [InlineData("sqlite")]
    public void An_engine_without_sequences_is_not_asked(string engine) =>
        Assert.Null(DialectRegistry.Require(engine).NextNumberQuery(Rising) ?? DialectRegistry.Require(engine).AdvanceSequence(Rising, 1));
}
