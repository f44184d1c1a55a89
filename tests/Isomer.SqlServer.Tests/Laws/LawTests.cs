using Isomer.Schema;
using Isomer.Testing.Schemas;
using Isomer.Testing.Specs;

namespace Isomer.SqlServer.Tests;

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
            await AssertLawsAsync(ArbitraryBlueprint.FromSeed(seed, BlueprintOptions.Portable), $"seed {seed}");
        }
    }

    private static async Task AssertLawsAsync(Blueprint blueprint, string label)
    {
        await using var test = await TestDatabase.CreateAsync();
        await SchemaLaws.AssertAsync(test.Database, blueprint, label);
    }
}
