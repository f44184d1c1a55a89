using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

/// <summary>PostgreSQL's types; docs/canonical-types.md, sections 3.1 and 3.2. Spellings are those of <c>format_type</c>.</summary>
internal static class TypeMap
{
    // https://www.postgresql.org/docs/15/datatype-datetime.html: microseconds.
    private const int MaxFractionDigits = 6;

    // https://www.postgresql.org/docs/15/datatype-numeric.html
    private const int MaxDeclaredDigits = 1000;

    // https://www.postgresql.org/docs/15/datatype-character.html
    private const int MaxDeclaredLength = 10_485_760;

    private static readonly TypeCost Finer = TimeCosts.Fractions(MaxFractionDigits);

    private static readonly TypeRow[] Native =
    [
        new("boolean", CanonicalType.Bool),
        new("smallint", CanonicalType.Int16),
        new("integer", CanonicalType.Int32),
        new("bigint", CanonicalType.Int64),
        new("numeric(p,s)", CanonicalType.UnboundedDecimal, max: MaxDeclaredDigits),
        new("numeric", CanonicalType.UnboundedDecimal),
        new("real", CanonicalType.Float32),
        new("double precision", CanonicalType.Float64),
        new("character varying(n)", CanonicalType.Of(TypeKind.String), max: MaxDeclaredLength),
        new("character(n)", CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed), max: MaxDeclaredLength),
        new("text", CanonicalType.Text),
        new("bytea", CanonicalType.Blob),
        new("date", CanonicalType.Date),
        new("time without time zone", CanonicalType.Time(MaxFractionDigits)),
        new("time(p) without time zone", CanonicalType.Of(TypeKind.Time), max: MaxFractionDigits),
        new("timestamp without time zone", CanonicalType.Timestamp(MaxFractionDigits)),
        new("timestamp(p) without time zone", CanonicalType.Of(TypeKind.Timestamp), max: MaxFractionDigits),
        new("timestamp with time zone", CanonicalType.TimestampTz(MaxFractionDigits)),
        new("timestamp(p) with time zone", CanonicalType.Of(TypeKind.TimestampTz), max: MaxFractionDigits),
        new("interval", CanonicalType.Of(TypeKind.Interval)),
        new("interval(p)", CanonicalType.Of(TypeKind.Interval), max: MaxFractionDigits),
        new("interval year to month", Fields("ym")),
        new("interval day to second", Fields("ds")),
        new("interval day to second(p)", Fields("ds"), max: MaxFractionDigits),
        new("uuid", CanonicalType.Uuid),
        new("json", CanonicalType.Of(TypeKind.Json)),
        new("jsonb", CanonicalType.Of(TypeKind.Json).With(FacetNames.Fidelity, "model")),
        new("xml", CanonicalType.Of(TypeKind.Xml)),
        new("bit(n)", CanonicalType.Of(TypeKind.Bit)),
        new("bit varying(n)", CanonicalType.Of(TypeKind.VarBit)),
        new("bit varying", CanonicalType.Of(TypeKind.VarBit)),
        new("inet", CanonicalType.Of(TypeKind.Inet)),
        new("cidr", CanonicalType.Of(TypeKind.Cidr)),
        new("macaddr", CanonicalType.Of(TypeKind.MacAddr)),
        new("macaddr8", CanonicalType.Of(TypeKind.MacAddr) with { Length = 8 }),
    ];

    // Types that no new column gets, and the short names that people write.
    private static readonly TypeRow[] Aliases =
    [
        new("character varying", CanonicalType.Text),
        new("bpchar", CanonicalType.Text),
        new("citext", CanonicalType.Text.With(FacetNames.Collation, "ci")),
        new("name", CanonicalType.String(63).With(FacetNames.Unit, "byte")),
        new("oid", CanonicalType.Of(TypeKind.UInt32)),
        new("money", CanonicalType.Of(TypeKind.Money) with { Precision = 19, Scale = 2 }),
        new("interval year", Fields("ym")),
        new("interval month", Fields("ym")),
        new("interval day", Fields("ds")),
        new("interval hour", Fields("ds")),
        new("interval minute", Fields("ds")),
        new("interval second", Fields("ds")),
        new("interval second(p)", Fields("ds")),
        new("interval day to hour", Fields("ds")),
        new("interval day to minute", Fields("ds")),
        new("interval hour to minute", Fields("ds")),
        new("interval hour to second", Fields("ds")),
        new("interval hour to second(p)", Fields("ds")),
        new("interval minute to second", Fields("ds")),
        new("interval minute to second(p)", Fields("ds")),
        new("vector(n)", CanonicalType.Of(TypeKind.Vector)),
        new("bool", CanonicalType.Bool),
        new("int2", CanonicalType.Int16),
        new("int", CanonicalType.Int32),
        new("int4", CanonicalType.Int32),
        new("int8", CanonicalType.Int64),
        new("numeric(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("decimal", CanonicalType.UnboundedDecimal),
        new("decimal(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("decimal(p,s)", CanonicalType.UnboundedDecimal),
        new("float4", CanonicalType.Float32),
        new("float8", CanonicalType.Float64),
        new("float", CanonicalType.Float64),
        new("varchar", CanonicalType.Text),
        new("varchar(n)", CanonicalType.Of(TypeKind.String)),
        new("character", CanonicalType.String(1).With(FacetNames.Fixed)),
        new("char", CanonicalType.String(1).With(FacetNames.Fixed)),
        new("char(n)", CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed)),
        new("time", CanonicalType.Time(MaxFractionDigits)),
        new("time(p)", CanonicalType.Of(TypeKind.Time)),
        new("timestamp", CanonicalType.Timestamp(MaxFractionDigits)),
        new("timestamp(p)", CanonicalType.Of(TypeKind.Timestamp)),
        new("timestamptz", CanonicalType.TimestampTz(MaxFractionDigits)),
        new("timestamptz(p)", CanonicalType.Of(TypeKind.TimestampTz)),
        new("bit", CanonicalType.Of(TypeKind.Bit) with { Length = 1 }),
        new("varbit", CanonicalType.Of(TypeKind.VarBit)),
        new("varbit(n)", CanonicalType.Of(TypeKind.VarBit)),
    ];

    private static readonly TypeFallback[] Fallbacks =
    [
        .. ForeignTimes.Fallbacks,
        .. ForeignTimes.Offsets,
        new(TypeKind.Int8, null, _ => CanonicalType.Int16),
        new(TypeKind.UInt8, null, _ => CanonicalType.Int16),
        new(TypeKind.UInt16, null, _ => CanonicalType.Int32),
        new(TypeKind.UInt32, null, _ => CanonicalType.Int64),
        new(TypeKind.UInt64, null, _ => CanonicalType.Decimal(20, 0)),
        new(TypeKind.Year, null, _ => CanonicalType.Int16),
        new(TypeKind.Decimal, null, _ => CanonicalType.UnboundedDecimal),
        new(TypeKind.Money, null, t => CanonicalType.Decimal(t.Precision!.Value, t.Scale ?? 0)),
        new(TypeKind.String, t => t.Length is null or > MaxDeclaredLength, _ => CanonicalType.Text),
        new(TypeKind.String, null, t => CanonicalType.String(t.Length!.Value)),
        new(TypeKind.Binary, null, _ => CanonicalType.Blob),
        new(TypeKind.Time, null, _ => CanonicalType.Time(MaxFractionDigits), Finer),
        new(TypeKind.Timestamp, null, _ => CanonicalType.Timestamp(MaxFractionDigits), Finer),
        new(TypeKind.TimestampTz, null, _ => CanonicalType.TimestampTz(MaxFractionDigits), Finer),
        new(TypeKind.Interval, t => t.Precision > MaxFractionDigits, t => t with { Precision = null }, Finer),
        new(TypeKind.Interval, null, _ => CanonicalType.Of(TypeKind.Interval)),
        new(TypeKind.Json, null, _ => CanonicalType.Of(TypeKind.Json)),
        new(TypeKind.Bit, null, _ => CanonicalType.Of(TypeKind.Bit) with { Length = 1 }),
        new(TypeKind.MacAddr, null, t => t with { Length = null }),
        new(TypeKind.Enum, null, _ => CanonicalType.Text, FormCosts.EnumAsText),
        new(TypeKind.Set, null, _ => CanonicalType.Text, FormCosts.SetAsText),
        new(TypeKind.Geometry, null, _ => CanonicalType.Blob, FormCosts.GeometryAsOctets),
        new(TypeKind.Vector, null, _ => CanonicalType.Text, FormCosts.VectorAsText),
        new(TypeKind.RowVersion, null, _ => CanonicalType.Blob, FormCosts.FrozenStamp),
        new(TypeKind.Other, null, _ => CanonicalType.Text, FormCosts.ForeignAsText),
    ];

    private static readonly TypeTable Table = new(Native, Aliases, Fallbacks);

    /// <summary>What stands in for the types that the engine lacks.</summary>
    public static IReadOnlyList<TypeFallback> Steps => Table.Fallbacks;

    /// <summary>The canonical type of a spelling; <c>other(postgresql:…)</c> for an unknown one.</summary>
    public static CanonicalType Parse(string storeType)
    {
        var text = storeType.Trim();
        return text.EndsWith("[]", StringComparison.Ordinal)
            ? CanonicalType.Array(Parse(text.Substring(0, text.Length - 2)))
            : Table.Read(text) ?? CanonicalType.Other(Dialect.EngineId, text);
    }

    /// <summary>The spelling for a canonical type.</summary>
    public static string Store(CanonicalType type) => Write(Fit(type).Type);

    /// <summary>The type that PostgreSQL holds a canonical type as.</summary>
    public static TypeFit Fit(CanonicalType type)
    {
        if (type.Kind == TypeKind.Array)
        {
            var element = Fit(type.Element ?? CanonicalType.Text);
            return new(CanonicalType.Array(element.Type), element.Fallbacks);
        }

        return IsOwn(type) ? new(type with { Facets = [] }, [])
            : IsNamedEnum(type) ? new(type.Without(FacetNames.Collation), []) : Table.Fit(Told(type));
    }

    /// <summary>What a type that PostgreSQL alone has costs elsewhere.</summary>
    public static TypeCost CostElsewhere(string native) =>
        native.StartsWith("time", StringComparison.Ordinal) && native.EndsWith(" with time zone", StringComparison.Ordinal)
            ? FormCosts.ZonedTimeAsText
        : native.EndsWith("range", StringComparison.Ordinal) ? FormCosts.RangeAsText
        : FormCosts.ForeignAsText;

    /// <summary>Whether the type has a btree operator class.</summary>
    public static bool IsOrdered(CanonicalType type) =>
        type.Kind is not (TypeKind.Xml or TypeKind.Other) && !(type.Kind == TypeKind.Json && type.GetFacet(FacetNames.Fidelity) != "model");

    private static string Write(CanonicalType type) =>
        type.Kind == TypeKind.Array ? Write(type.Element!) + "[]"
        : IsNamedEnum(type) ? Identifiers.Printed(QualifiedName.Parse(type.GetFacet(FacetNames.Name)!))
        : IsOwn(type) ? type.Native!.Text
        : Table.Write(type)!;

    private static bool IsNamedEnum(CanonicalType type) => type.Kind == TypeKind.Enum && type.GetFacet(FacetNames.Name) is not null;

    private static bool IsOwn(CanonicalType type) => type.Kind == TypeKind.Other && type.Native?.Engine == Dialect.EngineId;

    // Only these facets choose between two store types.
    private static CanonicalType Told(CanonicalType type) => type.Facets.IsEmpty ? type : type with
    {
        Facets = type.Facets.Where(f => ForeignTimes.IsTold(type, f) || ForeignTimes.IsOffset(type, f) || (type.Kind, f.Name, f.Value) is
            (TypeKind.String, FacetNames.Fixed, _) or (TypeKind.Json, FacetNames.Fidelity, "model") or
                (TypeKind.Interval, FacetNames.Fields, "ym" or "ds"))
            .ToEquatableArray(),
    };

    private static CanonicalType Fields(string fields) => CanonicalType.Of(TypeKind.Interval).With(FacetNames.Fields, fields);
}
