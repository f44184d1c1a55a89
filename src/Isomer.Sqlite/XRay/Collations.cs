using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>SQLite's collations in the words of the facet <c>collation</c>.</summary>
internal static class Collations
{
    /// <summary>The facet's value; null for <c>BINARY</c>, the default.</summary>
    public static string? Facet(string? collation) => collation?.ToUpperInvariant() switch
    {
        null or "BINARY" => null,
        "NOCASE" => "nocase",
        "RTRIM" => "rtrim",
        _ => "sqlite:" + collation,
    };

    /// <summary>Whether a type compares by collation, so that the facet may stand on it.</summary>
    public static bool Apply(CanonicalType type) => type.Kind is TypeKind.String or TypeKind.Text or TypeKind.Enum;
}
