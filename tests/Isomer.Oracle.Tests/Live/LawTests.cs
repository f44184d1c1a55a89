using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing.Schemas;

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
        var dialect = test.Database.Engine.Dialect;
        var projection = dialect.Project(blueprint, ProjectionOptions.Default);
        Assert.SkipWhen(projection.Schema.Tables.Any(t => t.Name.Schema is not null), "Another schema is another user.");
        var before = Blueprint.Empty with { Origin = new(dialect.Id, null) };
        var plan = dialect.Plan(SchemaDiff.Compare(before, projection.Schema), before, projection.Schema);
        await using var connection = await test.Database.ConnectAsync(default);
        foreach (var step in plan.Steps)
        {
            await RunAsync(connection, step.Sql, label);
        }

        var read = (await test.Database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint;

        Assert.Equal(label + "\n" + Text(WithoutData(projection.Schema)), label + "\n" + Text(read));
        Assert.Equal([], SchemaDiff.Compare(read, WithoutData(projection.Schema)).Select(c => c.Target));

        foreach (var sql in plan.Steps.Reverse().SelectMany(s => s.Reverse))
        {
            await RunAsync(connection, sql, label + ", back");
        }

        var left = (await test.Database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint;
        Assert.Equal(Text(Blueprint.Empty), Text(left with { NativeObjects = [] }));
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

    private static async Task RunAsync(System.Data.Common.DbConnection connection, string sql, string label)
    {
        try
        {
            await connection.ExecuteAsync(sql, default);
        }
        catch (Exception e)
        {
            Assert.Fail($"{label}: {e.Message}\n{sql}");
        }
    }

    private static string Text(Blueprint blueprint) => BlueprintJson.Write(blueprint with { Origin = null });
}
