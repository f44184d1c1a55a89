using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

/// <summary>SQLite's declared types; docs/canonical-types.md, sections 8.1 and 8.2.</summary>
internal static class TypeMap
{
    private static readonly TypeRow[] Native =
    [
        new("BOOLEAN", CanonicalType.Bool),
        new("INTEGER", CanonicalType.Int64),
        new("REAL", CanonicalType.Float64),
        new("VARCHAR(n)", CanonicalType.Of(TypeKind.String)),
        new("CHAR(n)", CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed)),
        new("TEXT", CanonicalType.Text),
        new("BLOB", CanonicalType.Blob),
    ];

    // Declarations that say more than their affinity. What is not listed goes by the affinity rules.
    private static readonly TypeRow[] Aliases =
    [
        new("BOOL", CanonicalType.Bool),
        new("DECIMAL", CanonicalType.UnboundedDecimal),
        new("DECIMAL(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("DECIMAL(p,s)", CanonicalType.UnboundedDecimal),
        new("NUMERIC", CanonicalType.UnboundedDecimal),
        new("NUMERIC(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("NUMERIC(p,s)", CanonicalType.UnboundedDecimal),
        new("NUMBER", CanonicalType.UnboundedDecimal),
        new("NUMBER(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("NUMBER(p,s)", CanonicalType.UnboundedDecimal),
        new("MONEY", CanonicalType.UnboundedDecimal),
        new("CHARACTER(n)", CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed)),
        new("NCHAR(n)", CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed)),
        new("DATE", CanonicalType.Date),
        new("TIME", CanonicalType.Time(6)),
        new("TIME(p)", CanonicalType.Of(TypeKind.Time)),
        new("DATETIME", CanonicalType.Timestamp(6)),
        new("DATETIME(p)", CanonicalType.Of(TypeKind.Timestamp)),
        new("TIMESTAMP", CanonicalType.Timestamp(6)),
        new("TIMESTAMP(p)", CanonicalType.Of(TypeKind.Timestamp)),
        new("TIMESTAMPTZ", CanonicalType.TimestampTz(6)),
        new("TIMESTAMP WITH TIME ZONE", CanonicalType.TimestampTz(6)),
        new("JSON", CanonicalType.Of(TypeKind.Json)),
        new("UUID", CanonicalType.Uuid),
        new("GUID", CanonicalType.Uuid),
        new("UNIQUEIDENTIFIER", CanonicalType.Uuid),
        new("STRING", CanonicalType.Text),
        new("XML", CanonicalType.Of(TypeKind.Xml)),
        new("VARBINARY(n)", CanonicalType.Of(TypeKind.Binary)),
        new("BINARY(n)", CanonicalType.Of(TypeKind.Binary)),
        new("BYTEA", CanonicalType.Blob),
    ];

    private static readonly TypeFallback[] Fallbacks =
    [
        .. ForeignTimes.Fallbacks,
        .. ForeignTimes.Offsets,
        new(TypeKind.Int8, null, _ => CanonicalType.Int64),
        new(TypeKind.Int16, null, _ => CanonicalType.Int64),
        new(TypeKind.Int32, null, _ => CanonicalType.Int64),
        new(TypeKind.UInt8, null, _ => CanonicalType.Int64),
        new(TypeKind.UInt16, null, _ => CanonicalType.Int64),
        new(TypeKind.UInt32, null, _ => CanonicalType.Int64),
        new(TypeKind.Year, null, _ => CanonicalType.Int64),
        new(TypeKind.UInt64, null, _ => CanonicalType.Text, NumberCosts.IntegerAsText),
        new(TypeKind.Decimal, null, _ => CanonicalType.Text, NumberCosts.DecimalAsText),
        new(TypeKind.Money, null, _ => CanonicalType.Text, NumberCosts.DecimalAsText),
        new(TypeKind.Float32, null, _ => CanonicalType.Float64),
        new(TypeKind.String, t => t.Length is null, _ => CanonicalType.Text),
        new(TypeKind.Binary, null, _ => CanonicalType.Blob),
        new(TypeKind.Date, null, _ => CanonicalType.Text, TimeCosts.DateAsText),
        new(TypeKind.Time, null, _ => CanonicalType.Text, TimeCosts.TimeAsText),
        new(TypeKind.Timestamp, null, _ => CanonicalType.Text, TimeCosts.TimestampAsText),
        new(TypeKind.TimestampTz, null, _ => CanonicalType.Text, TimeCosts.InstantAsText),
        new(TypeKind.Interval, null, _ => CanonicalType.Text, TimeCosts.IntervalAsText),
        new(TypeKind.Uuid, null, _ => CanonicalType.Text, FormCosts.UuidAsText),
        new(TypeKind.Json, null, _ => CanonicalType.Text, FormCosts.JsonAsText),
        new(TypeKind.Xml, null, _ => CanonicalType.Text, FormCosts.XmlAsText),
        new(TypeKind.Enum, null, _ => CanonicalType.Text, FormCosts.EnumAsText),
        new(TypeKind.Set, null, _ => CanonicalType.Text, FormCosts.SetAsText),
        new(TypeKind.Bit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.VarBit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.Array, null, _ => CanonicalType.Text, FormCosts.ArrayAsText),
        new(TypeKind.Geometry, null, _ => CanonicalType.Blob, FormCosts.GeometryAsOctets),
        new(TypeKind.Inet, null, _ => CanonicalType.Text, FormCosts.AddressAsText),
        new(TypeKind.Cidr, null, _ => CanonicalType.Text, FormCosts.AddressAsText),
        new(TypeKind.MacAddr, null, _ => CanonicalType.Text, FormCosts.HardwareAddressAsText),
        new(TypeKind.Vector, null, _ => CanonicalType.Text, FormCosts.VectorAsText),
        new(TypeKind.RowVersion, null, _ => CanonicalType.Blob, FormCosts.FrozenStamp),
        new(TypeKind.Other, null, _ => CanonicalType.Text, FormCosts.ForeignAsText),
    ];

    // https://www.sqlite.org/datatype3.html, section 3.1: the first that the declaration contains decides.
    private static readonly (string Part, CanonicalType Type)[] Affinities =
    [
        ("INT", CanonicalType.Int64),
        ("CHAR", CanonicalType.Text),
        ("CLOB", CanonicalType.Text),
        ("TEXT", CanonicalType.Text),
        ("BLOB", CanonicalType.Blob),
        ("REAL", CanonicalType.Float64),
        ("FLOA", CanonicalType.Float64),
        ("DOUB", CanonicalType.Float64),
    ];

    private static readonly TypeTable Table = new(Native, Aliases, Fallbacks);

    /// <summary>What stands in for the types that the engine lacks.</summary>
    public static IReadOnlyList<TypeFallback> Steps => Table.Fallbacks;

    /// <summary>
    /// The canonical type of a declaration; <c>other(sqlite:…)</c> for none, and for one with no more than numeric affinity.
    /// </summary>
    public static CanonicalType Parse(string storeType)
    {
        var text = storeType.Trim();
        return Table.Read(text) ?? ByAffinity(text) ?? CanonicalType.Other(Dialect.EngineId, text);
    }

    /// <summary>The declaration for a canonical type.</summary>
    public static string Store(CanonicalType type)
    {
        var fit = Fit(type).Type;
        return IsOwn(fit) ? fit.Native!.Text : Table.Write(fit)!;
    }

    /// <summary>The type that SQLite holds a canonical type as.</summary>
    public static TypeFit Fit(CanonicalType type) => IsOwn(type) ? new(type with { Facets = [] }, []) : Table.Fit(Told(type));

    // Only a blank-padded string is told apart from another, and times that are none here.
    private static CanonicalType Told(CanonicalType type) => type.Facets.IsEmpty ? type : type with
    {
        Facets = type.Facets
            .Where(f => ForeignTimes.IsTold(type, f) || ForeignTimes.IsOffset(type, f) ||
                (f.Name == FacetNames.Fixed && type.Kind == TypeKind.String))
            .ToEquatableArray(),
    };

    private static bool IsOwn(CanonicalType type) => type.Kind == TypeKind.Other && type.Native?.Engine == Dialect.EngineId;

    private static CanonicalType? ByAffinity(string declaration)
    {
        foreach (var (part, type) in Affinities)
        {
            if (declaration.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return type.Kind == TypeKind.Text && StoreTypeText.Parse(declaration) is { Arguments.Count: 1 } text
                    && text.Number(0) is > 0 and var length
                    ? CanonicalType.String(length)
                    : type;
            }
        }

        return null;
    }
}
