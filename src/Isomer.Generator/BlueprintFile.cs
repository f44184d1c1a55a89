namespace Isomer.Generator;

/// <summary>How the files of a blueprint are called.</summary>
internal static class BlueprintFile
{
    public const string Extension = ".blueprint.json";
    public const string MappingExtension = ".mapping.json";

    /// <summary>The file's own name: no path of a machine goes into generated code.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary><c>shop</c> of <c>…/shop.blueprint.json</c>; a file that is called otherwise keeps its whole name.</summary>
    public static string StemOf(string path) =>
        NameOf(path) is var name && HasExtension(name, Extension) ? name.Substring(0, name.Length - Extension.Length) : name;

    public static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two spellings mean one file: projects write relative paths, compilers hand over absolute ones.</summary>
    public static bool IsSame(string path, string wanted)
    {
        var (full, tail) = (Normalize(path), Normalize(wanted));
        return full == tail || full.EndsWith("/" + tail, StringComparison.Ordinal);
    }

    private static string Normalize(string path) =>
        path.Replace('\\', '/') is var slashed && slashed.StartsWith("./", StringComparison.Ordinal) ? slashed.Substring(2) : slashed;
}
