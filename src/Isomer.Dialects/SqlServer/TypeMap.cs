using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

/// <summary>
/// SQL Server's types; docs/canonical-types.md and docs/engines/sqlserver.md. Spellings are those of <c>sys.types</c> with their arguments.
/// </summary>
internal static class TypeMap
{
    // https://learn.microsoft.com/sql/t-sql/data-types/datetime2-transact-sql: 100 nanoseconds.
    private const int MaxFractionDigits = 7;

    // https://learn.microsoft.com/sql/t-sql/data-types/decimal-and-numeric-transact-sql
    private const int MaxDigits = 38;
    private const int UnboundedScale = 18;

    // https://learn.microsoft.com/sql/t-sql/data-types/nchar-and-nvarchar-transact-sql
    private const int MaxUnits = 4000;
    private const int MaxBytes = 8000;

    private const int LabelUnits = 255;

    private const string Grid = "grid";

    private static readonly TypeCost Finer = TimeCosts.Fractions(MaxFractionDigits);
    private static readonly CanonicalType OfUnits = CanonicalType.Of(TypeKind.String).With(FacetNames.Unit, "utf16");
    private static readonly CanonicalType OfBytes = CanonicalType.Of(TypeKind.String).With(FacetNames.Unit, "byte");
    private static readonly CanonicalType WithOffset = CanonicalType.Of(TypeKind.TimestampTz).With(FacetNames.Zone, "offset");

    private static readonly TypeRow[] Native =
    [
        new("bit", CanonicalType.Bool),
        new("tinyint", CanonicalType.Of(TypeKind.UInt8)),
        new("smallint", CanonicalType.Int16),
        new("int", CanonicalType.Int32),
        new("bigint", CanonicalType.Int64),
        new("decimal(p,s)", CanonicalType.UnboundedDecimal, max: MaxDigits, when: HasScale),
        new("real", CanonicalType.Float32),
        new("float", CanonicalType.Float64),
        new("nvarchar(n)", OfUnits, max: MaxUnits),
        new("nchar(n)", OfUnits.With(FacetNames.Fixed), max: MaxUnits),
        new("nvarchar(max)", CanonicalType.Text),
        new("varbinary(n)", CanonicalType.Of(TypeKind.Binary), max: MaxBytes),
        new("binary(n)", CanonicalType.Of(TypeKind.Binary).With(FacetNames.Fixed), max: MaxBytes),
        new("varbinary(max)", CanonicalType.Blob),
        new("date", CanonicalType.Date),
        new("time(p)", CanonicalType.Of(TypeKind.Time), max: MaxFractionDigits),
        new("datetime2(p)", CanonicalType.Of(TypeKind.Timestamp), max: MaxFractionDigits),
        new("datetimeoffset(p)", WithOffset, max: MaxFractionDigits),
        new("uniqueidentifier", CanonicalType.Uuid),
        new("rowversion", CanonicalType.Of(TypeKind.RowVersion)),
    ];

    // Types that no new column gets; where a column has one, its native text says so.
    private static readonly TypeRow[] Aliases =
    [
        new("integer", CanonicalType.Int32),
        new("decimal", CanonicalType.Decimal(18, 0)),
        new("decimal(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("numeric", CanonicalType.Decimal(18, 0)),
        new("numeric(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("numeric(p,s)", CanonicalType.UnboundedDecimal),
        new("float(24)", CanonicalType.Float32),
        new("float(53)", CanonicalType.Float64),
        new("double precision", CanonicalType.Float64),
        new("money", CanonicalType.Of(TypeKind.Money) with { Precision = 19, Scale = 4 }),
        new("smallmoney", CanonicalType.Of(TypeKind.Money) with { Precision = 10, Scale = 4 }),
        new("varchar(n)", OfBytes),
        new("char(n)", OfBytes.With(FacetNames.Fixed)),
        new("varchar(max)", CanonicalType.Text),
        new("text", CanonicalType.Text),
        new("ntext", CanonicalType.Text),
        new("image", CanonicalType.Blob),
        new("sysname", OfUnits with { Length = 128 }),
        new("time", CanonicalType.Time(MaxFractionDigits)),
        new("datetime2", CanonicalType.Timestamp(MaxFractionDigits)),
        new("datetimeoffset", WithOffset with { Precision = MaxFractionDigits }),
        new("datetime", CanonicalType.Timestamp(3).With(Grid, "1/300s")),
        new("smalldatetime", CanonicalType.Timestamp(0).With(Grid, "60s")),
        new("timestamp", CanonicalType.Of(TypeKind.RowVersion)),
        new("xml", CanonicalType.Of(TypeKind.Xml)),
        new("json", CanonicalType.Of(TypeKind.Json).With(FacetNames.Fidelity, "model")),
        new("vector(n)", CanonicalType.Of(TypeKind.Vector)),
    ];

    private static readonly TypeFallback[] Fallbacks =
    [
        .. ForeignTimes.Fallbacks,
        new(TypeKind.Int8, null, _ => CanonicalType.Int16),
        new(TypeKind.UInt16, null, _ => CanonicalType.Int32),
        new(TypeKind.UInt32, null, _ => CanonicalType.Int64),
        new(TypeKind.UInt64, null, _ => CanonicalType.Decimal(20, 0)),
        new(TypeKind.Year, null, _ => CanonicalType.Int16),
        new(
            TypeKind.Decimal, t => t.Precision is null, _ => CanonicalType.Decimal(MaxDigits, UnboundedScale),
            NumberCosts.Bounded(MaxDigits, UnboundedScale)),
        new(TypeKind.Decimal, t => t.Scale < 0 && t.Precision - t.Scale <= MaxDigits,
            t => CanonicalType.Decimal(t.Precision!.Value - t.Scale!.Value, 0)),
        new(
            TypeKind.Decimal, t => t.Scale > t.Precision && t.Scale <= MaxDigits,
            t => CanonicalType.Decimal(t.Scale!.Value, t.Scale!.Value)),
        new(TypeKind.Decimal, null, _ => CanonicalType.Text, NumberCosts.DecimalAsText),
        new(TypeKind.Money, null, t => CanonicalType.Decimal(t.Precision!.Value, t.Scale ?? 0)),

        // A character past U+FFFF has two units, and an octet of text is one unit at most.
        new(TypeKind.String, t => t.Length is null || UnitsOf(t) > MaxUnits, _ => CanonicalType.Text),
        new(TypeKind.String, null, t => Units((int)UnitsOf(t))),
        new(TypeKind.Binary, t => t.Length is null or > MaxBytes, _ => CanonicalType.Blob),
        new(TypeKind.Time, null, t => t with { Precision = MaxFractionDigits }, Finer),
        new(TypeKind.Timestamp, null, t => t with { Precision = MaxFractionDigits }, Finer),
        new(TypeKind.TimestampTz, t => t.Precision is null or > MaxFractionDigits, t => t with { Precision = MaxFractionDigits }, Finer),
        new(
            TypeKind.TimestampTz, t => t.GetFacet(FacetNames.Zone) == "region", t => WithOffset with { Precision = t.Precision },
            TimeCosts.Region),
        new(TypeKind.TimestampTz, null, t => WithOffset with { Precision = t.Precision }),
        new(TypeKind.Interval, null, _ => Units(64), TimeCosts.IntervalAsText),
        new(TypeKind.Json, null, _ => CanonicalType.Text, FormCosts.JsonAsText),
        new(TypeKind.Xml, null, _ => CanonicalType.Text, FormCosts.XmlAsText),
        new(TypeKind.Enum, t => t.Labels.All(l => l.Length <= LabelUnits), _ => Units(LabelUnits), FormCosts.EnumAsText),
        new(TypeKind.Enum, null, _ => CanonicalType.Text, FormCosts.EnumAsText),
        new(TypeKind.Set, null, _ => CanonicalType.Text, FormCosts.SetAsText),
        new(TypeKind.Bit, t => t.Length <= MaxUnits, t => Units(t.Length!.Value), FormCosts.BitsAsText),
        new(TypeKind.Bit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.VarBit, t => t.Length <= MaxUnits, t => Units(t.Length!.Value), FormCosts.BitsAsText),
        new(TypeKind.VarBit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.Array, null, _ => CanonicalType.Text, FormCosts.ArrayAsText),
        new(TypeKind.Geometry, null, _ => CanonicalType.Blob, FormCosts.GeometryAsOctets),
        new(TypeKind.Inet, null, _ => Units(43), FormCosts.AddressAsText),
        new(TypeKind.Cidr, null, _ => Units(43), FormCosts.AddressAsText),
        new(TypeKind.MacAddr, null, _ => Units(23), FormCosts.HardwareAddressAsText),
        new(TypeKind.Vector, null, _ => CanonicalType.Text, FormCosts.VectorAsText),
        new(TypeKind.Other, null, _ => CanonicalType.Text, FormCosts.ForeignAsText),
    ];

    private static readonly TypeTable Table = new(Native, Aliases, Fallbacks);

    /// <summary>What stands in for the types that the engine lacks.</summary>
    public static IReadOnlyList<TypeFallback> Steps => Table.Fallbacks;

    /// <summary>The canonical type of a spelling; <c>other(sqlserver:…)</c> for an unknown one.</summary>
    public static CanonicalType Parse(string storeType)
    {
        var text = storeType.Trim();
        return Table.Read(text) ?? CanonicalType.Other(Dialect.EngineId, text);
    }

    /// <summary>The spelling for a canonical type.</summary>
    public static string Store(CanonicalType type)
    {
        var fit = Fit(type).Type;
        return IsOwn(fit) ? fit.Native!.Text : Table.Write(Told(fit))!;
    }

    /// <summary>The type that SQL Server holds a canonical type as.</summary>
    public static TypeFit Fit(CanonicalType type) => IsOwn(type) ? new(type with { Facets = [] }, []) : Table.Fit(Told(type));

    /// <summary>Whether a value of the type can stand in a key.</summary>
    public static bool IsOrdered(CanonicalType type) => type.Kind switch
    {
        TypeKind.Text or TypeKind.Blob or TypeKind.Xml or TypeKind.Json or TypeKind.Vector => false,
        TypeKind.Other => type.Native?.Text.ToLowerInvariant() is "hierarchyid" or "sql_variant",
        _ => true,
    };

    private static bool IsOwn(CanonicalType type) => type.Kind == TypeKind.Other && type.Native?.Engine == Dialect.EngineId;

    private static bool HasScale(CanonicalType type) => type.Scale >= 0 && type.Scale <= type.Precision;

    private static CanonicalType Units(int length) => OfUnits with { Length = length };

    private static long UnitsOf(CanonicalType type) =>
        type.GetFacet(FacetNames.Unit) is null ? 2L * type.Length!.Value : type.Length!.Value;

    // Only these facets choose between two store types, or say which values one holds.
    private static CanonicalType Told(CanonicalType type) => type.Facets.IsEmpty ? type : type with
    {
        Facets = type.Facets.Where(f => ForeignTimes.IsTold(type, f) || ForeignTimes.IsOffset(type, f) || (type.Kind, f.Name) is
            (TypeKind.String, FacetNames.Unit or FacetNames.Fixed) or (TypeKind.Binary, FacetNames.Fixed)).ToEquatableArray(),
    };
}
