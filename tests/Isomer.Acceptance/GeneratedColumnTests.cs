using Isomer.Acceptance.Infrastructure;
using Isomer.Schema;

namespace Isomer.Acceptance;

/// <summary>
/// What source and destination compute by themselves is part of the proof. The source's formulas may be others than the blueprint's, which
/// the destination is made from: so it looks where a formula was translated wrongly.
/// </summary>
public class GeneratedColumnTests
{
    private const string Total = "qty + extra";
    private const string Label = "'<' || name || '>'";

    // Another value in the second row alone.
    private const string OtherTotal = "qty - extra";
    private const string OtherLabel = "'<' || coalesce(name, '') || '>'";

    private const string Difference = "total is 8, should be 6, label is NULL, should be '<>'";

    [Theory]
    [MemberData(nameof(Move.Pairs), MemberType = typeof(Move))]
    public async Task Columns_that_both_sides_compute_are_equal(string from, string to)
    {
        var (migrate, verify) = await MoveAsync(from, to, Blueprint(Total, Label));

        Assert.True(migrate.ExitCode == 0, migrate.Output);
        Assert.True(verify.ExitCode == 0, verify.Output);
    }

    [Theory]
    [MemberData(nameof(Move.Pairs), MemberType = typeof(Move))]
    public async Task A_formula_with_another_value_is_found_by_row_and_column(string from, string to)
    {
        var (migrate, verify) = await MoveAsync(from, to, Blueprint(OtherTotal, OtherLabel));

        Assert.True(migrate.ExitCode == 3, migrate.Output);
        Assert.True(verify.ExitCode == 3, verify.Output);
        foreach (var output in new[] { migrate.Output, verify.Output })
        {
            Assert.Contains("id=2: " + Difference, output, StringComparison.Ordinal);
            Assert.Contains("a row without a key: " + Difference, output, StringComparison.Ordinal);
            Assert.DoesNotContain("id=1", output, StringComparison.Ordinal);
            Assert.DoesNotContain("id=3", output, StringComparison.Ordinal);
        }
    }

    /// <summary>Moves two tables whose formulas stand at the source as that blueprint says, and verifies them anew.</summary>
    private static async Task<(MigratorRun Migrate, MigratorRun Verify)> MoveAsync(string from, string to, string atSource)
    {
        await using var source = await Side.CreateAsync(from);
        await using var destination = await Side.CreateAsync(to);
        await source.CreateSchemaAsync(BlueprintJson.Read(atSource, null).Value!);
        foreach (var table in new[] { "keyed", "keyless" })
        {
            await source.ExecuteAsync(
                $"INSERT INTO \"{table}\" (\"id\", \"qty\", \"extra\", \"name\") " +
                "VALUES (1, 5, 0, 'a'), (2, 7, 1, NULL), (3, NULL, 1, 'é')");
        }

        var folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;
        try
        {
            var migrator = new MigratorProcess(folder, Blueprint(Total, Label));
            string[] ends = ["--from", source.Argument, "--to", destination.Argument, "--show-values"];
            var migrate = await migrator.RunAsync(["migrate", "--yes", .. ends]);
            return (migrate, await migrator.RunAsync(["verify", .. ends]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Blueprint(string total, string label)
    {
        var columns = $$"""
            "id":    { "type": "int32" },
                    "qty":   { "type": "int32", "nullable": true },
                    "extra": { "type": "int32" },
                    "name":  { "type": "string(20)", "nullable": true },
                    "total": { "type": "int32", "nullable": true, "generated": { "stored": "{{total}}" } },
                    "label": { "type": "string(30)", "nullable": true, "generated": { "virtual": "{{label}}" } }
            """;
        return $$"""
            {
              "blueprint": 1,
              "tables": {
                "keyed": {
                  "columns": {
                    {{columns}}
                  },
                  "primaryKey": { "columns": ["id"] }
                },
                "keyless": {
                  "columns": {
                    {{columns}}
                  }
                }
              }
            }

            """;
    }
}
