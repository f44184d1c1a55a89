using System.Runtime.CompilerServices;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.Scenarios;

/// <summary>A behaviour stated once; each engine inherits it and brings its expected files.</summary>
public abstract class Scenario(string engine)
{
    protected Dialect Dialect { get; } = DialectRegistry.Find(engine)!;

    /// <summary>Compares the script that creates a blueprint, and its anomalies, with the expected file.</summary>
    protected void Creates(string sections, string? origin = null, [CallerMemberName] string scenario = "")
    {
        var projection = Dialect.Project(Blueprints.Read(sections, origin));
        var anomalies = projection.Anomalies.Select(a => $"-- {a.Severity.ToString().ToLowerInvariant()} {a.Code.Id} at {a.Target}\n--   {a.Message}\n");
        Golden.Verify(Dialect.Name, Dialect.CreateScript(projection) + "\n" + string.Concat(anomalies), scenario);
    }
}
