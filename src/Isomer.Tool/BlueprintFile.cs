using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>A blueprint or mapping on disk.</summary>
internal static class BlueprintFile
{
    private const string Suffix = ".blueprint";

    /// <summary>The blueprint's name: <c>shop</c> of <c>shop.blueprint.json</c>. Its DDL files are called so.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }

    /// <summary>Reads a blueprint.</summary>
    public static ParseResult<Blueprint> Read(string path) => BlueprintJson.Read(InputFile.Read(path), path);

    /// <summary>Reads a mapping.</summary>
    public static ParseResult<SchemaMapping> ReadMapping(string path) => MappingJson.Read(InputFile.Read(path), path);

    /// <summary>What stands for a mapping where there is none.</summary>
    public static ParseResult<SchemaMapping> NoMapping { get; } = new(SchemaMapping.Empty, [], new SourceMap());

    /// <summary>The blueprint of a file; null where there is none, or none that can be read.</summary>
    public static Blueprint? TryRead(string path) => File.Exists(path) ? Read(path).Value : null;
}
