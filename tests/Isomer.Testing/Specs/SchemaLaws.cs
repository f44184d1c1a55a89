using System.Data.Common;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Testing.Specs;

/// <summary>
/// Laws 2, 3 and 4 on a real database: created from a projection it X-rays as that projection, the plan against it is empty, and the
/// reverse of the plan leaves nothing.
/// </summary>
public static class SchemaLaws
{
    /// <param name="database">An empty database.</param>
    /// <param name="blueprint">What is projected.</param>
    /// <param name="label">Which blueprint it is, for people.</param>
    /// <param name="kept">What the catalog can tell of a projection; null where it tells all.</param>
    public static async Task AssertAsync(
        IDatabase database, Blueprint blueprint, string label, Func<Blueprint, Blueprint>? kept = null)
    {
        var dialect = database.Engine.Dialect;
        var projected = dialect.Project(blueprint, ProjectionOptions.Default).Schema;
        var before = Blueprint.Empty with { Origin = new(dialect.Id, null) };
        var plan = dialect.Plan(SchemaDiff.Compare(before, projected), before, projected);
        await using var connection = await database.ConnectAsync(default);
        await RunAsync(connection, plan.Steps.Select(s => s.Sql), label);

        var expected = kept?.Invoke(projected) ?? projected;
        var read = await XRayAsync(database);
        Assert.Equal(label + "\n" + Text(expected), label + "\n" + Text(read));
        Assert.Equal([], SchemaDiff.Compare(read, expected).Select(c => c.Target));

        await RunAsync(connection, plan.Steps.Reverse().SelectMany(s => s.Reverse), label + ", back");
        Assert.Equal(Text(Blueprint.Empty), Text(await XRayAsync(database) with { NativeObjects = [] }));
    }

    private static async Task<Blueprint> XRayAsync(IDatabase database) =>
        (await database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint;

    private static async Task RunAsync(DbConnection connection, IEnumerable<string> statements, string label)
    {
        foreach (var sql in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            try
            {
                await command.ExecuteNonQueryAsync();
            }
            catch (DbException e)
            {
                Assert.Fail($"{label}: {e.Message}\n{sql}");
            }
        }
    }

    private static string Text(Blueprint blueprint) => BlueprintJson.Write(blueprint with { Origin = null });
}
