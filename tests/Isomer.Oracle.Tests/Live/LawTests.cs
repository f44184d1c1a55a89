using Isomer.Schema;
using Isomer.Testing.Schemas;
using Isomer.Testing.Specs;

namespace Isomer.Oracle.Tests.Live;

/// <summary>
/// Laws 2, 3 and 4 on a real server: a schema created from a projection X-rays as that projection, the plan against it is empty, and the
/// reverse of the plan leaves nothing.
/// </summary>
public class LawTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(24)]
    public async Task A_schema_created_from_a_portable_blueprint_is_its_projection(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + 8; seed++)
        {
            await AssertLawsAsync(ArbitraryBlueprint.FromSeed(seed, BlueprintOptions.Portable), $"seed {seed}");
        }
    }

    private static async Task AssertLawsAsync(Blueprint blueprint, string label)
    {
        await using var test = await TestDatabase.CreateAsync();
        Assert.SkipWhen(blueprint.Tables.Any(t => t.Name.Schema is not null), "Another schema is another user.");
        await SchemaLaws.AssertAsync(test.Database, blueprint, label, WithoutData);
    }

    // Where numbering begins is data, which the catalog does not keep apart from where it goes on.
    private static Blueprint WithoutData(Blueprint schema) => schema with
    {
        Sequences = schema.Sequences.Select(s => s with { Start = null }).ToEquatableArray(),
        Tables = schema.Tables.Select(t => t with
        {
            Columns = t.Columns.Select(c => c.Identity is null ? c : c with { Identity = c.Identity with { Start = null } })
                .ToEquatableArray(),
        }).ToEquatableArray(),
    };
}
