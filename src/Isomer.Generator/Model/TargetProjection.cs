using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Generator.Model;

/// <summary>What one destination makes of a blueprint.</summary>
/// <param name="Anomalies">The differences that can change meaning.</param>
/// <param name="Unfit">The policies of the mapping that cannot act there.</param>
/// <param name="Script">The DDL; null where an error keeps the destination from being made.</param>
internal sealed record TargetProjection(EquatableArray<Diagnostic> Anomalies, EquatableArray<Diagnostic> Unfit, Script? Script)
{
    public static TargetProjection Of(Dialect dialect, MappedBlueprint mapped, NamePolicy names)
    {
        var projection = dialect.Project(mapped.Target, new(names) { Tables = mapped.Tables });
        var isPossible = projection.Anomalies.All(a => a.Severity != Severity.Error);
        return new(
            projection.Anomalies,
            PolicyCheck.Of(mapped, projection).ToEquatableArray(),
            isPossible ? new(dialect.Name, dialect.CreateScript(projection)) : null);
    }
}
