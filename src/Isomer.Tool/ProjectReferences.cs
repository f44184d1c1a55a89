using System.Runtime.Loader;

namespace Isomer.Tool;

/// <summary>
/// The assemblies of the project that a blueprint belongs to. The tool has the drivers that Isomer's packages bring; a driver that the
/// project brings is found there, with all that it needs.
/// </summary>
internal static class ProjectReferences
{
    /// <summary>From now on, what the tool itself lacks is looked for in a list of paths, one a line.</summary>
    public static void Use(string list)
    {
        var paths = list.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key!, g => g.First(), StringComparer.OrdinalIgnoreCase);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name is { } simple && paths.TryGetValue(simple, out var path) && File.Exists(path)
                ? context.LoadFromAssemblyPath(path)
                : null;
    }
}
