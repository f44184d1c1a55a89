using System.Runtime.CompilerServices;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>A behaviour stated once; each engine inherits it and brings its expected files.</summary>
public abstract class Scenario(string engine)
{
    protected Dialect Dialect { get; } = DialectRegistry.Find(engine)!;

    /// <summary>
    /// Compares the script that creates a blueprint, and its anomalies, with the expected file; then law 2: a database made by it X-rays as
    /// the projection said.
    /// </summary>
    protected async Task Creates(string sections, string? origin = null, [CallerMemberName] string scenario = "")
    {
        var projection = Dialect.Project(Blueprints.Read(sections, origin));
        var anomalies = projection.Anomalies.Select(
            a => $"-- {a.Severity.ToString().ToLowerInvariant()} {a.Code.Id} at {a.Target}\n--   {a.Message}\n");
        Golden.Verify(Dialect.Name, Dialect.CreateScript(projection) + "\n" + string.Concat(anomalies), scenario);
        Syntax.Verify(Dialect, Dialect.CreateScript(projection, projection.Anomalies));
        Syntax.Verify(
            Dialect, Dialect.Plan(Creation.ChangesOf(projection.Schema), Blueprint.Empty, projection.Schema),
            Dialect.FinishLoad(projection.Schema));
        if (projection.Anomalies.Any(a => a.Severity == Severity.Error) || await LiveDatabase.CreateAsync(Dialect) is not { } database)
        {
            return;
        }

        await using (database)
        {
            await database.RunAsync(Dialect.Plan(Creation.ChangesOf(projection.Schema), Blueprint.Empty, projection.Schema));
            await database.RunAsync(Dialect.FinishLoad(projection.Schema).Select(s => s.Sql));
            AssertSame(projection.Schema, await database.XRayAsync());
        }
    }

    /// <summary>Asserts that two schemas of the engine are one.</summary>
    protected void AssertSame(Blueprint expected, Blueprint actual) => AssertSame(Dialect, expected, actual);

    /// <summary>Asserts that two schemas of an engine are one.</summary>
    internal static void AssertSame(Dialect dialect, Blueprint expected, Blueprint actual)
    {
        var differences = SchemaDiff.Compare(actual, expected, new(Engine: dialect.Id));
        Assert.True(differences.IsEmpty, string.Join("\n", differences));
    }
}
