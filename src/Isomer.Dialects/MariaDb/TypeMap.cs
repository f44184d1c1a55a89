using Isomer.Schema;

namespace Isomer.Dialects.MariaDb;

/// <summary>The rows in which MariaDB differs: integers with a display width, JSON kept as it was written, types of its own.</summary>
internal static class TypeMap
{
    private static readonly CanonicalType Json = CanonicalType.Of(TypeKind.Json).With(FacetNames.Fidelity, "text");

    public static readonly MySql.TypeMap Instance = new(
        Dialect.EngineId,
        [
            new("tinyint(4)", CanonicalType.Of(TypeKind.Int8)),
            new("tinyint(3) unsigned", CanonicalType.Of(TypeKind.UInt8)),
            new("smallint(6)", CanonicalType.Int16),
            new("smallint(5) unsigned", CanonicalType.Of(TypeKind.UInt16)),
            new("mediumint(9)", MySql.TypeMap.MediumInt),
            new("mediumint(8) unsigned", MySql.TypeMap.UnsignedMediumInt),
            new("int(11)", CanonicalType.Int32),
            new("int(10) unsigned", CanonicalType.Of(TypeKind.UInt32)),
            new("bigint(20)", CanonicalType.Int64),
            new("bigint(20) unsigned", CanonicalType.Of(TypeKind.UInt64)),
            new("year(4)", CanonicalType.Of(TypeKind.Year)),
            new("uuid", CanonicalType.Uuid),
            new("inet4", CanonicalType.Of(TypeKind.Inet).With("family", "4")),
            new("inet6", CanonicalType.Of(TypeKind.Inet).With("family", "6")),

            // An alias of longtext with the check json_valid(); the catalog shows these two.
            new("json", Json),
        ],
        [
            new("tinyint", CanonicalType.Of(TypeKind.Int8)),
            new("tinyint unsigned", CanonicalType.Of(TypeKind.UInt8)),
            new("smallint", CanonicalType.Int16),
            new("smallint unsigned", CanonicalType.Of(TypeKind.UInt16)),
            new("mediumint", MySql.TypeMap.MediumInt),
            new("mediumint unsigned", MySql.TypeMap.UnsignedMediumInt),
            new("int", CanonicalType.Int32),
            new("int unsigned", CanonicalType.Of(TypeKind.UInt32)),
            new("bigint", CanonicalType.Int64),
            new("bigint unsigned", CanonicalType.Of(TypeKind.UInt64)),
            new("year", CanonicalType.Of(TypeKind.Year)),
            new("year(2)", CanonicalType.Of(TypeKind.Year)),
        ],
        [new(TypeKind.Json, null, _ => Json)]);
}
