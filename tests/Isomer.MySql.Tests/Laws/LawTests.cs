using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Schemas;
using Isomer.Testing.Specs;

namespace Isomer.MySql.Tests;

/// <summary>
/// Laws 2, 3 and 4 on a real server: a database created from a projection X-rays as that projection, the plan against it is empty, and the
/// reverse of the plan leaves nothing.
/// </summary>
public class LawTests
{
    [Theory]
    [InlineData(0, 8)]
    [InlineData(8, 8)]
    [InlineData(16, 8)]
    [InlineData(24, 8)]
    public async Task A_database_created_from_a_portable_blueprint_is_its_projection(int firstSeed, int count)
    {
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            await AssertLawsAsync(WithoutRefusals(ArbitraryBlueprint.FromSeed(seed, BlueprintOptions.Portable)), $"seed {seed}");
        }
    }

    [Fact]
    public async Task A_database_created_from_an_X_Ray_is_that_database()
    {
        var read = BlueprintJson.Read(Golden.Read("everything.blueprint.json"), "everything.blueprint.json").Value!;

        // What stands in native objects is created by hand.
        await AssertLawsAsync(read with { NativeObjects = [] }, "everything");
    }

    // What the servers refuse, or cannot tell afterwards: an emoji in a default of a table without rows (ISO3027), and foreign keys that
    // change a column of a check or a formula.
    private static Blueprint WithoutRefusals(Blueprint blueprint)
    {
        var text = BlueprintJson.Write(blueprint).Replace("''c'' 😀'", "''c'' é'", StringComparison.Ordinal);
        var plain = BlueprintJson.Read(text, null).Value!;
        return plain with
        {
            Tables = plain.Tables.Select(t => t with
            {
                ForeignKeys = t.ForeignKeys.Select(k => t.Checks.IsEmpty && t.Columns.All(c => c.Generated is null)
                    ? k
                    : k with { OnDelete = ReferentialAction.NoAction, OnUpdate = ReferentialAction.NoAction }).ToEquatableArray(),
            }).ToEquatableArray(),
        };
    }

    private static async Task AssertLawsAsync(Blueprint blueprint, string label)
    {
        await using var test = await TestDatabase.CreateAsync();
        Assert.SkipWhen(
            blueprint.Origin is { Engine: "mysql" or "mariadb" } origin && origin.Engine != test.Database.Engine.Dialect.Id,
            "The blueprint is the other flavour's.");
        await SchemaLaws.AssertAsync(test.Database, blueprint, label);
    }
}
