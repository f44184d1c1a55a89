namespace Isomer.Schema;

/// <summary>The spelling of each <see cref="TypeKind"/>: its name in lower case.</summary>
internal static class TypeNames
{
    private static readonly string[] s_names =
        [.. Enum.GetValues(typeof(TypeKind)).Cast<TypeKind>().Select(k => k.ToString().ToLowerInvariant())];

    private static readonly Dictionary<string, TypeKind> s_kinds =
        s_names.Select((name, i) => (name, kind: (TypeKind)i)).ToDictionary(p => p.name, p => p.kind, StringComparer.OrdinalIgnoreCase);

    public static string Of(TypeKind kind) => s_names[(int)kind];

    public static bool TryFind(string name, out TypeKind kind) => s_kinds.TryGetValue(name, out kind);
}
