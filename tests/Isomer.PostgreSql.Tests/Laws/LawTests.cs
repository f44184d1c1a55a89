using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Schemas;
using Isomer.Testing.Specs;

namespace Isomer.PostgreSql.Tests;

/// <summary>
/// Laws 2, 3 and 4 on a real server: a database created from a projection X-rays as that projection, the plan against it is empty, and the
/// reverse of the plan leaves nothing.
/// </summary>
public class LawTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 10)]
    [InlineData(20, 10)]
    [InlineData(30, 10)]
    public async Task A_database_created_from_a_portable_blueprint_is_its_projection(int firstSeed, int count)
    {
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            await AssertLawsAsync(ArbitraryBlueprint.FromSeed(seed, BlueprintOptions.Portable), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(10, 10)]
    public async Task A_database_created_from_a_blueprint_of_rare_parts_is_its_projection(int firstSeed, int count)
    {
        var options = BlueprintOptions.Portable with { RareParts = true };
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            await AssertLawsAsync(WithoutInventions(ArbitraryBlueprint.FromSeed(seed, options)), $"seed {seed}");
        }
    }

    [Fact]
    public async Task A_database_created_from_an_X_Ray_is_that_database()
    {
        var read = BlueprintJson.Read(Golden.Read("everything.blueprint.json"), "everything.blueprint.json").Value!;

        // What stands in native objects, and what needs them, is created by hand.
        await AssertLawsAsync(WithoutNativeObjects(read), "everything");
    }

    // Bounds, access methods, operator classes, collations and schemas of sequences are made up without asking any engine.
    private static Blueprint WithoutInventions(Blueprint blueprint) => blueprint with
    {
        Tables = blueprint.Tables.Select(t => t with
        {
            Partitioning = null,
            Columns = t.Columns.Select(c => c with { Identity = c.Identity is { } i ? i with { Sequence = null } : null })
                .ToEquatableArray(),
            Indexes = t.Indexes.Select(i => i with { Method = null, Columns = i.Columns.Select(Plain).ToEquatableArray() })
                .ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static IndexColumn Plain(IndexColumn column) => new()
    {
        Expression = column.Expression,
        IsDescending = column.IsDescending,
        NullsFirst = column.NullsFirst == column.IsDescending ? null : column.NullsFirst,
    };

    private static Blueprint WithoutNativeObjects(Blueprint blueprint) => blueprint with
    {
        NativeObjects = [],
        Tables = blueprint.Tables.Select(t => t with
        {
            Columns = t.Columns.Where(c => c.Name is not ("c_address" or "c_floatrange")).ToEquatableArray(),
            Indexes = t.Indexes.Where(i => i.Method != "gin").ToEquatableArray(),
        }).ToEquatableArray(),
        Routines = blueprint.Routines.Where(r => !r.Name.Name.StartsWith("on_ddl", StringComparison.Ordinal)).ToEquatableArray(),
    };

    private static async Task AssertLawsAsync(Blueprint blueprint, string label)
    {
        await using var test = await TestDatabase.CreateAsync();
        await SchemaLaws.AssertAsync(test.Database, blueprint, label);
    }
}
