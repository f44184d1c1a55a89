using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// The spatial types, which both flavours have and store in the same octets: the number of a reference system, then well-known binary with
/// the longitude first.
/// </summary>
internal static class Shapes
{
    private const string MySqlCollection = "geomcollection";
    private const string MariaDbCollection = "geometrycollection";

    private static readonly HashSet<string> Names =
        ["geometry", "point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon", MySqlCollection, MariaDbCollection];

    /// <summary>The step from one flavour's type to that of the other.</summary>
    public static readonly TypeFallback Kept = new(
        TypeKind.Other, null, type => type,
            new TypeCost(Codes.ShapeAxes, "ST_AsText gives 'POINT(52 13)' on MySQL, 'POINT(13 52)' on MariaDB"));

    /// <summary>The type of a flavour for a spatial type of another; null for any other type.</summary>
    public static string? Of(NativeText type, string engine)
    {
        var name = type.Text.ToLowerInvariant();
        return !Names.Contains(name) || DialectRegistry.Find(type.Engine) is not Dialect ? null
            : name is not (MySqlCollection or MariaDbCollection) ? name
            : engine == Dialect.EngineId ? MySqlCollection : MariaDbCollection;
    }
}
