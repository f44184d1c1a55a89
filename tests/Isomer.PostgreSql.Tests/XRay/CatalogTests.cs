using System.Diagnostics;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Npgsql;

namespace Isomer.PostgreSql.Tests;

public class CatalogTests
{
    [Fact]
    public async Task Everything_a_database_can_hold_is_read_or_listed()
    {
        await using var test = await TestDatabase.CreateAsync(Golden.Read("everything.sql"));

        var result = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);

        Golden.Verify("everything.blueprint.json", BlueprintJson.Write(result.Blueprint with { Origin = new("postgresql", null) }));
        Golden.Verify("everything.findings.txt", string.Concat(result.Diagnostics.Select(d => d + "\n")));
    }

    [Fact]
    public async Task Two_X_Rays_give_the_same_bytes()
    {
        await using var test = await TestDatabase.CreateAsync(Golden.Read("everything.sql"));

        var first = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);
        var second = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);

        Assert.Equal(BlueprintJson.Write(first.Blueprint), BlueprintJson.Write(second.Blueprint));
    }

    [Fact]
    public async Task Only_the_wanted_schemas_and_tables_are_read()
    {
        await using var test = await TestDatabase.CreateAsync(Golden.Read("everything.sql"));

        var options = new XRayOptions { Schemas = ["billing"], Exclude = ["*.rooms", "scr?tch"] };
        var blueprint = (await test.Database.Catalog.ReadAsync(options, default)).Blueprint;

        Assert.Equal(["billing.loose"], blueprint.Tables.Select(t => t.Name.ToString()));
        Assert.Equal(["billing.kind"], blueprint.Enums.Select(e => e.Name.ToString()));
        Assert.Empty(blueprint.Routines);
    }

    [Fact]
    public async Task An_account_that_may_only_connect_reads_the_same()
    {
        await using var test = await TestDatabase.CreateAsync(Golden.Read("everything.sql"));
        var role = "isomer_reader_" + Guid.NewGuid().ToString("N");
        await test.ExecuteAsync($"CREATE ROLE {role} LOGIN");
        try
        {
            var all = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);
            var connectionString =
                new NpgsqlConnectionStringBuilder(test.ConnectionString) { Username = role, Pooling = false }.ConnectionString;
            await using var database = await new PostgreSqlEngine().OpenAsync(connectionString, default);

            var read = await database.Catalog.ReadAsync(XRayOptions.Default, default);

            Assert.Equal(BlueprintJson.Write(all.Blueprint), BlueprintJson.Write(read.Blueprint));
        }
        finally
        {
            await test.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Fact]
    public async Task The_number_of_queries_does_not_depend_on_the_number_of_tables()
    {
        await using var few = await TestDatabase.CreateAsync(Many(5));
        await using var many = await TestDatabase.CreateAsync(Many(500));

        var (fewTables, fewQueries) = await CountAsync(few);
        var (manyTables, manyQueries) = await CountAsync(many);

        Assert.Equal((5, 500), (fewTables, manyTables));
        Assert.Equal(fewQueries, manyQueries);
        Assert.InRange(manyQueries, 1, 30);
    }

    private static string Many(int count) => string.Join(
        "; ",
        Enumerable.Range(0, count).Select(
            i => $"CREATE TABLE t{i} (id int PRIMARY KEY, v text DEFAULT 'x', CHECK (id > 0)); CREATE INDEX ON t{i} (v)"));

    // Npgsql names an activity per command.
    private static async Task<(int Tables, int Queries)> CountAsync(TestDatabase test)
    {
        var queries = 0;
        var database = new NpgsqlConnectionStringBuilder(test.ConnectionString).Database;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TagObjects.Any(t => Equals(t.Value, database)))
                {
                    Interlocked.Increment(ref queries);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        var result = await test.Database.Catalog.ReadAsync(XRayOptions.Default, default);
        return (result.Blueprint.Tables.Count, queries);
    }
}
