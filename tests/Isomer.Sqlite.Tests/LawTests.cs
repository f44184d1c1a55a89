using FsCheck;
using FsCheck.Fluent;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Schemas;

namespace Isomer.Sqlite.Tests;

/// <summary>
/// The laws of the design that need a live SQLite: a created database is X-rayed as what was projected, and needs no change.
/// </summary>
public class LawTests
{
    private static readonly Dialect Dialect = new SqliteEngine().Dialect;

    [Fact]
    public void A_created_database_is_X_rayed_as_it_was_projected() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(
                ArbitraryBlueprint.Of(BlueprintOptions.Portable with { RareParts = true, Collations = true }),
                blueprint => AssertLawsAsync(blueprint).GetAwaiter().GetResult()));

    [Theory]
    [InlineData("keys")]
    [InlineData("types")]
    [InlineData("expressions")]
    [InlineData("references")]
    [InlineData("others")]
    [InlineData("names")]
    public async Task A_copy_of_a_database_is_X_rayed_as_the_database(string name)
    {
        var blueprint = BlueprintJson.Read(Golden.Read(name + ".json"), null).Value!;

        await AssertLawsAsync(blueprint with { NativeObjects = [] });
    }

    private static async Task AssertLawsAsync(Blueprint blueprint)
    {
        var projection = Dialect.Project(blueprint, ProjectionOptions.Default);
        if (projection.Anomalies.Any(a => a.Severity == Severity.Error))
        {
            return;
        }

        await using var file = new TempDatabase();
        await using var database = await new SqliteEngine().OpenDestinationAsync(file.Path, default);
        foreach (var step in Dialect.Plan(SchemaDiff.Compare(Blueprint.Empty, projection.Schema), Blueprint.Empty, projection.Schema).Steps)
        {
            file.Execute(step.Sql);
        }

        var live = (await database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint;
        Assert.Equal(BlueprintJson.Write(projection.Schema with { Origin = null }), BlueprintJson.Write(live with { Origin = null }));
        Assert.Empty(SchemaDiff.Compare(live, projection.Schema));
        Assert.Equal(projection.Schema with { Origin = null }, live with { Origin = null });
    }
}
