using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>
/// The family's types; docs/canonical-types.md and docs/engines/mysql.md. Spellings are those of
/// <c>information_schema.COLUMNS.COLUMN_TYPE</c>. A flavour adds the rows in which it differs.
/// </summary>
internal sealed class TypeMap(string engine, TypeRow[] own, TypeRow[] ownAliases, TypeFallback[] ownFallbacks)
{
    // https://dev.mysql.com/doc/refman/8.4/en/fractional-seconds.html
    private const int MaxFractionDigits = 6;

    // https://dev.mysql.com/doc/refman/8.4/en/precision-math-decimal-characteristics.html
    private const int MaxDigits = 65;
    private const int MaxScale = 30;

    // A row has 65,535 bytes, and a character up to four.
    private const int MaxVarChar = 16_383;
    private const int MaxVarBinary = 65_532;
    private const int MaxFixed = 255;
    private const int MaxBits = 64;

    private const string Capacity = "capacity";
    private const string Range = "range";
    private const string Specials = "specials";
    private const string Unsigned = "unsigned";

    /// <summary>A duration rather than a time of day: up to 838 hours, of either sign.</summary>
    private const string Signed838 = "signed838";

    /// <summary>The years of a 32-bit second count.</summary>
    private const string SecondsOf32Bits = "[1970,2038]";

    private static readonly TypeCost Finer = TimeCosts.Fractions(MaxFractionDigits);

    /// <summary>A three-byte integer.</summary>
    public static CanonicalType MediumInt { get; } = CanonicalType.Int32.With(Range, "[-8388608,8388607]");

    /// <summary>A three-byte integer without a sign.</summary>
    public static CanonicalType UnsignedMediumInt { get; } = CanonicalType.Of(TypeKind.UInt32).With(Range, "[0,16777215]");

    private static readonly CanonicalType ZeroDate = CanonicalType.Date.With(Specials, "zero");
    private static readonly CanonicalType Duration = CanonicalType.Of(TypeKind.Time).With(Range, Signed838);
    private static readonly CanonicalType Local = CanonicalType.Of(TypeKind.Timestamp).With(Specials, "zero");
    private static readonly CanonicalType Instant = CanonicalType.Of(TypeKind.TimestampTz).With(Range, SecondsOf32Bits)
        .With(Specials, "zero");

    private static readonly TypeRow[] Shared =
    [
        new("tinyint(1)", CanonicalType.Bool),
        new("decimal(p,s)", CanonicalType.UnboundedDecimal, max: MaxDigits, when: HasScale),
        new("decimal(p,s) unsigned", CanonicalType.UnboundedDecimal.With(Unsigned), max: MaxDigits, when: HasScale),
        new("float", CanonicalType.Float32),
        new("double", CanonicalType.Float64),
        new("varchar(n)", CanonicalType.Of(TypeKind.String), max: MaxVarChar),
        new("char(n)", CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed), max: MaxFixed),
        new("tinytext", CanonicalType.Text.With(Capacity, "255")),
        new("text", CanonicalType.Text.With(Capacity, "65535")),
        new("mediumtext", CanonicalType.Text.With(Capacity, "16777215")),
        new("longtext", CanonicalType.Text),
        new("varbinary(n)", CanonicalType.Of(TypeKind.Binary), max: MaxVarBinary),
        new("binary(n)", CanonicalType.Of(TypeKind.Binary).With(FacetNames.Fixed), max: MaxFixed),
        new("tinyblob", CanonicalType.Blob.With(Capacity, "255")),
        new("blob", CanonicalType.Blob.With(Capacity, "65535")),
        new("mediumblob", CanonicalType.Blob.With(Capacity, "16777215")),
        new("longblob", CanonicalType.Blob),
        new("date", ZeroDate),
        new("time", Duration with { Precision = 0 }),
        new("time(p)", Duration, max: MaxFractionDigits),
        new("datetime", Local with { Precision = 0 }),
        new("datetime(p)", Local, max: MaxFractionDigits),
        new("timestamp", Instant with { Precision = 0 }),
        new("timestamp(p)", Instant, max: MaxFractionDigits),
        new("bit(n)", CanonicalType.Of(TypeKind.Bit), max: MaxBits),
    ];

    // Types that no new column gets, widths that MariaDB prints and MySQL deprecates, and the names that people write.
    private static readonly TypeRow[] SharedAliases =
    [
        .. Integer("tinyint", TypeKind.Int8, TypeKind.UInt8),
        .. Integer("smallint", TypeKind.Int16, TypeKind.UInt16),
        .. Integer("int", TypeKind.Int32, TypeKind.UInt32),
        .. Integer("integer", TypeKind.Int32, TypeKind.UInt32),
        .. Integer("bigint", TypeKind.Int64, TypeKind.UInt64),
        .. Integer("mediumint", MediumInt, UnsignedMediumInt),
        new("integer", CanonicalType.Int32),
        new("integer unsigned", CanonicalType.Of(TypeKind.UInt32)),
        new("bool", CanonicalType.Bool),
        new("boolean", CanonicalType.Bool),
        new("decimal", CanonicalType.Decimal(10, 0)),
        new("decimal(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("numeric", CanonicalType.Decimal(10, 0)),
        new("numeric(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }),
        new("numeric(p,s)", CanonicalType.UnboundedDecimal),
        new("decimal(p,s) unsigned zerofill", CanonicalType.UnboundedDecimal.With(Unsigned)),
        new("float unsigned", CanonicalType.Float32),
        new("float(w,w)", CanonicalType.Float32),
        new("float(w,w) unsigned", CanonicalType.Float32),
        new("double precision", CanonicalType.Float64),
        new("real", CanonicalType.Float64),
        new("double unsigned", CanonicalType.Float64),
        new("double(w,w)", CanonicalType.Float64),
        new("double(w,w) unsigned", CanonicalType.Float64),
        new("char", CanonicalType.String(1).With(FacetNames.Fixed)),
        new("binary", CanonicalType.Binary(1).With(FacetNames.Fixed)),
        new("bit", CanonicalType.Of(TypeKind.Bit) with { Length = 1 }),
    ];

    private static readonly TypeFallback[] SharedFallbacks =
    [
        .. ForeignTimes.Offsets,
        new(
            TypeKind.Decimal, t => t.Precision is null, _ => CanonicalType.Decimal(MaxDigits, MaxScale),
            NumberCosts.Bounded(MaxDigits, MaxScale)),
        new(TypeKind.Decimal, t => t.HasFacet(Unsigned) && !HasScale(t), t => t.Without(Unsigned)),
        new(TypeKind.Decimal, t => t.Scale < 0 && t.Precision - t.Scale <= MaxDigits,
            t => CanonicalType.Decimal(t.Precision!.Value - t.Scale!.Value, 0)),
        new(
            TypeKind.Decimal, t => t.Scale > t.Precision && t.Scale <= MaxScale,
            t => CanonicalType.Decimal(t.Scale!.Value, t.Scale!.Value)),
        new(TypeKind.Decimal, null, _ => CanonicalType.Text, NumberCosts.DecimalAsText),
        new(TypeKind.Money, null, t => CanonicalType.Decimal(t.Precision!.Value, t.Scale ?? 0)),
        new(
            TypeKind.String, t => t.Length is null or > MaxVarChar,
            t => t.Length is null ? CanonicalType.Text : Holding(CanonicalType.Text, 4L * t.Length.Value)),
        new(TypeKind.String, null, t => CanonicalType.String(t.Length!.Value)),
        new(TypeKind.Text, null, t => Holding(CanonicalType.Text, CapacityOf(t))),
        new(
            TypeKind.Binary, t => t.Length is null or > MaxVarBinary,
            t => t.Length is null ? CanonicalType.Blob : Holding(CanonicalType.Blob, t.Length.Value)),
        new(TypeKind.Binary, null, t => CanonicalType.Binary(t.Length!.Value)),
        new(TypeKind.Blob, null, t => Holding(CanonicalType.Blob, CapacityOf(t))),
        new(TypeKind.Date, null, _ => ZeroDate),
        new(TypeKind.Time, t => t.Precision > MaxFractionDigits, t => t with { Precision = MaxFractionDigits }, Finer),
        new(TypeKind.Time, null, t => Duration with { Precision = t.Precision }),
        new(TypeKind.Timestamp, t => t.Precision > MaxFractionDigits, t => t with { Precision = MaxFractionDigits }, Finer),
        new(TypeKind.Timestamp, null, t => Local with { Precision = t.Precision }),
        new(TypeKind.TimestampTz, t => t.Precision > MaxFractionDigits, t => t with { Precision = MaxFractionDigits }, Finer),
        new(TypeKind.TimestampTz, null, t => Instant with { Precision = t.Precision }, TimeCosts.SecondsOf32Bits),
        new(TypeKind.Interval, null, _ => CanonicalType.String(64), TimeCosts.IntervalAsText),
        new(TypeKind.Uuid, null, _ => CanonicalType.String(36).With(FacetNames.Fixed), FormCosts.UuidAsText),
        new(TypeKind.Xml, null, _ => CanonicalType.Text, FormCosts.XmlAsText),
        new(TypeKind.Enum, null, _ => CanonicalType.String(255), FormCosts.EnumAsText),
        new(TypeKind.Set, null, _ => CanonicalType.Text, FormCosts.SetAsText),
        new(TypeKind.Bit, t => t.Length <= MaxVarChar, t => CanonicalType.String(t.Length!.Value), FormCosts.BitsAsText),
        new(TypeKind.Bit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.VarBit, t => t.Length <= MaxVarChar, t => CanonicalType.String(t.Length!.Value), FormCosts.BitsAsText),
        new(TypeKind.VarBit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.Array, null, _ => CanonicalType.Text, FormCosts.ArrayAsText),
        new(TypeKind.Geometry, null, _ => CanonicalType.Blob, FormCosts.GeometryAsOctets),
        new(TypeKind.Inet, null, _ => CanonicalType.String(43), FormCosts.AddressAsText),
        new(TypeKind.Cidr, null, _ => CanonicalType.String(43), FormCosts.AddressAsText),
        new(TypeKind.MacAddr, null, _ => CanonicalType.String(23), FormCosts.HardwareAddressAsText),
        new(TypeKind.Vector, null, _ => CanonicalType.Text, FormCosts.VectorAsText),
        new(TypeKind.RowVersion, null, _ => CanonicalType.Binary(8).With(FacetNames.Fixed), FormCosts.FrozenStamp),
        new(TypeKind.Other, null, _ => CanonicalType.Text, FormCosts.ForeignAsText),
    ];

    private readonly TypeTable _table = new(own.Concat(Shared), ownAliases.Concat(SharedAliases), ownFallbacks.Concat(SharedFallbacks));

    /// <summary>MySQL's own rows: integers without a width since 8.0.19, a JSON type that parses what it is given.</summary>
    public static TypeMap MySql { get; } = new(
        Dialect.EngineId,
        [
            new("tinyint", CanonicalType.Of(TypeKind.Int8)),
            new("tinyint unsigned", CanonicalType.Of(TypeKind.UInt8)),
            new("smallint", CanonicalType.Int16),
            new("smallint unsigned", CanonicalType.Of(TypeKind.UInt16)),
            new("mediumint", MediumInt),
            new("mediumint unsigned", UnsignedMediumInt),
            new("int", CanonicalType.Int32),
            new("int unsigned", CanonicalType.Of(TypeKind.UInt32)),
            new("bigint", CanonicalType.Int64),
            new("bigint unsigned", CanonicalType.Of(TypeKind.UInt64)),
            new("year", CanonicalType.Of(TypeKind.Year)),
            new("json", ParsedJson),
        ],
        [new("year(w)", CanonicalType.Of(TypeKind.Year))],
        [
            // https://dev.mysql.com/doc/refman/8.4/en/json.html: a number past 64 bits is a double, and the last of two equal keys stays.
            new(TypeKind.Json, t => t.GetFacet(FacetNames.Fidelity) == "model", _ => ParsedJson, FormCosts.JsonNumbers),
            new(TypeKind.Json, null, _ => ParsedJson, FormCosts.JsonKeyOrder, FormCosts.JsonDuplicates, FormCosts.JsonNumbers),
        ]);

    private static CanonicalType ParsedJson =>
        CanonicalType.Of(TypeKind.Json).With(FacetNames.Fidelity, "model").With("binary_precision", "53");

    /// <summary>What stands in for the types that the engine lacks.</summary>
    public IReadOnlyList<TypeFallback> Steps => _table.Fallbacks;

    /// <summary>The canonical type of a spelling; <c>other(engine:…)</c> for an unknown one.</summary>
    public CanonicalType Parse(string storeType)
    {
        var text = storeType.Trim();
        return LabelText.Parse(text) ?? _table.Read(text) ?? CanonicalType.Other(engine, text);
    }

    /// <summary>The spelling for a canonical type.</summary>
    public string Store(CanonicalType type)
    {
        var fit = Fit(type).Type;
        return fit.Kind is TypeKind.Enum or TypeKind.Set ? LabelText.Print(fit)
            : IsOwn(fit) ? fit.Native!.Text
            : _table.Write(Told(fit))!;
    }

    /// <summary>The type that the engine holds a canonical type as.</summary>
    public TypeFit Fit(CanonicalType type) =>
        IsOwn(type) ? new(type with { Facets = [] }, [])
        : type.Native is { } native && Shapes.Of(native, engine) is { } shape ? new(CanonicalType.Other(engine, shape), [Shapes.Kept])
        : LabelText.CanHold(type) ? new(CanonicalType.Of(type.Kind) with { Labels = type.Labels }, [])
        : _table.Fit(Told(type));

    /// <summary>Whether an index can stand over the type, if need be over its beginning.</summary>
    public static bool IsOrdered(CanonicalType type) => type.Kind is not (TypeKind.Json or TypeKind.Other or TypeKind.Vector);

    private bool IsOwn(CanonicalType type) => type.Kind == TypeKind.Other && type.Native?.Engine == engine;

    private static bool HasScale(CanonicalType type) => type.Scale is >= 0 and <= MaxScale && type.Scale <= type.Precision;

    private static long? CapacityOf(CanonicalType type) => long.TryParse(type.GetFacet(Capacity), out var bytes) ? bytes : null;

    private static CanonicalType Holding(CanonicalType type, long? bytes) => bytes switch
    {
        null or > 16_777_215 => type,
        > 65_535 => type.With(Capacity, "16777215"),
        > 255 => type.With(Capacity, "65535"),
        _ => type.With(Capacity, "255"),
    };

    // Only these facets choose between two store types, or say which values one holds.
    private static CanonicalType Told(CanonicalType type) => type with
    {
        Facets = type.Facets.Where(f => (type.Kind, f.Name) switch
        {
            (TypeKind.String or TypeKind.Binary, FacetNames.Fixed) => true,
            (TypeKind.Text or TypeKind.Blob, Capacity) => true,
            (TypeKind.Decimal, Unsigned) => true,
            (TypeKind.Int32, Range) => f == MediumInt.Facets[0],
            (TypeKind.UInt32, Range) => f == UnsignedMediumInt.Facets[0],
            (TypeKind.Json, FacetNames.Fidelity or "binary_precision") => true,
            (TypeKind.Inet, "family") => true,
            (TypeKind.Date or TypeKind.Time or TypeKind.Timestamp or TypeKind.TimestampTz, Range or Specials) => true,
            (TypeKind.TimestampTz, FacetNames.Zone) => true,
            _ => false,
        }).ToEquatableArray(),
    };

    private static TypeRow[] Integer(string name, TypeKind signed, TypeKind unsigned) =>
        Integer(name, CanonicalType.Of(signed), CanonicalType.Of(unsigned));

    // With and without a width; zerofill is unsigned. The exact spellings of a flavour's own rows are read before these.
    private static TypeRow[] Integer(string name, CanonicalType signed, CanonicalType unsigned) =>
    [
        new($"{name}(w)", signed), new($"{name}(w) unsigned", unsigned), new($"{name}(w) unsigned zerofill", unsigned),
        new($"{name} unsigned zerofill", unsigned),
    ];
}
