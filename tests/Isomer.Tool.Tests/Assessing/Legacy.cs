using Isomer.Dialects;
using Isomer.Schema;
using Isomer.Tool.Assessing;

namespace Isomer.Tool.Tests.Assessing;

/// <summary>A schema of every kind of trouble, with a mapping that accepts some of it; names that would be markup.</summary>
internal static class Legacy
{
    public static string BlueprintText { get; } = Read("legacy.blueprint.json");

    public static string MappingText { get; } = Read("legacy.mapping.json");

    /// <summary>Its assessment for an engine.</summary>
    public static Assessment Assess(string engine, bool isMapped = true) =>
        Assess(BlueprintText, isMapped ? MappingText : null, engine).Assessment;

    /// <summary>An assessment and the projection that it is of.</summary>
    public static (Assessment Assessment, Projection Projection) Assess(string blueprint, string? mapping, string engine)
    {
        var read = BlueprintJson.Read(blueprint, "legacy.blueprint.json");
        Assert.Empty(read.Diagnostics);
        var rules = mapping is null ? SchemaMapping.Empty : MappingJson.Read(mapping, "legacy.mapping.json").Value!;
        var applied = rules.Apply(read.Value!);
        var dialect = DialectRegistry.Require(engine);
        var projection = dialect.Project(applied.Value!.Target, new ProjectionOptions(rules.Names));
        return (new Assessor("legacy", applied.Value, applied.Diagnostics).Assess(dialect, projection.Anomalies), projection);
    }

    private static string Read(string name)
    {
        using var stream = typeof(Legacy).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
