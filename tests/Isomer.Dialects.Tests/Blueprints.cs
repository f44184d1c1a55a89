using Isomer.Schema;

namespace Isomer.Dialects.Tests;

/// <summary>Blueprints for tests, written as the file is.</summary>
internal static class Blueprints
{
    /// <summary>A blueprint from the sections of its file.</summary>
    public static Blueprint Read(string sections, string? origin = null)
    {
        var from = origin is null ? "" : $"\"origin\": {{ \"engine\": \"{origin}\" }},";
        var result = BlueprintJson.Read($"{{ \"blueprint\": 1, {from} {sections} }}", null);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }

    /// <summary>A blueprint of tables alone.</summary>
    public static Blueprint Tables(string tables, string? origin = null) => Read($"\"tables\": {{ {tables} }}", origin);

    public static Projection Project(this Dialect dialect, Blueprint blueprint) => dialect.Project(blueprint, ProjectionOptions.Default);
}
