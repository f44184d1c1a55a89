using System.Runtime.CompilerServices;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>
/// A behaviour stated once; each engine inherits it and brings its expected files, or names what it lacks in its table of
/// <see cref="MissingFeatures"/>.
/// </summary>
public abstract class Scenario(string engine)
{
    protected Dialect Dialect { get; } = DialectRegistry.Find(engine)!;

    /// <summary>
    /// Creates a blueprint that is about one feature, the scenario's name. An engine that has the feature leaves nothing out. One that
    /// lacks it says so by the anomalies that it named beforehand and no other; the test then ends as skipped, after everything that
    /// remains has been compared with the expected file and made on a live database.
    /// </summary>
    protected async Task Creates(string sections, string? origin = null, [CallerMemberName] string scenario = "")
    {
        var projection = Dialect.Project(Blueprints.Read(sections, origin));
        await CreateAsync(projection, scenario);
        var missing = MissingFeatures.Of(Dialect.Id, scenario);
        Assert.Equal(missing, MissingFeatures.Raised(projection.Anomalies));
        Assert.SkipWhen(missing.Count > 0,
            $"{Dialect.DisplayName} lacks {MissingFeatures.Feature(scenario)} ({string.Join(", ", missing)})");
    }

    /// <summary>
    /// Creates a blueprint that holds what no engine, or only the one it comes from, has: the anomalies are what is expected.
    /// </summary>
    protected Task Reports(string sections, string? origin = null, [CallerMemberName] string scenario = "") =>
        CreateAsync(Dialect.Project(Blueprints.Read(sections, origin)), scenario);

    /// <summary>Asserts that two schemas of the engine are one, and that nothing is planned between them.</summary>
    protected void AssertSame(Blueprint expected, Blueprint actual) => AssertSame(Dialect, expected, actual);

    /// <summary>Asserts that two schemas of an engine are one (law 2), and that nothing is planned between them (law 3).</summary>
    internal static void AssertSame(Dialect dialect, Blueprint expected, Blueprint actual)
    {
        var differences = SchemaDiff.Compare(actual, expected, new(Engine: dialect.Id));
        Assert.True(differences.IsEmpty, string.Join("\n", differences));
        Assert.True(dialect.Plan(differences, actual, expected).IsEmpty);

        // What was read is a schema of that engine, so that a sync from it to another database of the engine plans nothing either.
        var again = SchemaDiff.Compare(actual, dialect.Project(actual with { Origin = new(dialect.Id, null) }).Schema,
            new(Engine: dialect.Id));
        Assert.True(again.IsEmpty, string.Join("\n", again));
    }

    // The script and the anomalies as expected; then law 2: a database made by it X-rays as the projection said.
    private async Task CreateAsync(Projection projection, string scenario)
    {
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
}
