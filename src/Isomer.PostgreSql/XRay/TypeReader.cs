using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>Canonical types of the spellings that <c>format_type</c> prints, the database's own enum types included.</summary>
internal sealed class TypeReader(Dialect dialect, Findings findings)
{
    private const string Array = "[]";
    private const string Binary = "binary";

    private readonly Dictionary<string, CanonicalType> _own = new(StringComparer.Ordinal);

    /// <summary>Makes an enum type known by its printed name.</summary>
    public void Add(string printedName, EnumType type) =>
        _own.Add(printedName, CanonicalType.Enum(type.Labels).With(FacetNames.Name, type.Name.ToString()));

    /// <summary>Makes a domain's base type known by the domain's printed name.</summary>
    public void Add(string printedName, CanonicalType baseType) => _own.Add(printedName, baseType);

    /// <summary>The canonical type, and the native spelling where the type map would give another.</summary>
    public (CanonicalType Type, NativeText? Native) Read(string storeType, string? collation, string target)
    {
        var type = Parse(storeType);
        if (Unknown(type))
        {
            findings.TypeKept(storeType, target);
        }

        var native = dialect.StoreType(type) == storeType ? null : findings.Text(storeType);
        return (collation is null ? type : type.With(FacetNames.Collation, Facet(collation)), native);
    }

    /// <summary>The facet of a collation.</summary>
    public string Facet(string collation) => collation == "C" ? Binary : dialect.Id + ":" + collation;

    private static bool Unknown(CanonicalType type) => type.Kind == TypeKind.Other || (type.Element is { } element && Unknown(element));

    private CanonicalType Parse(string storeType) =>
        storeType.EndsWith(Array, StringComparison.Ordinal) ? CanonicalType.Array(Parse(storeType[..^Array.Length]))
        : _own.TryGetValue(storeType, out var own) ? own
        : dialect.ParseType(storeType);
}
