using System.Globalization;
using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

/// <summary>
/// Oracle's types; docs/engines/oracle.md. Spellings are those of ALL_TAB_COLS, put together: <c>NUMBER(10,2)</c>, <c>VARCHAR2(20
/// CHAR)</c>. In the rows the unit of a length stands behind the parentheses.
/// </summary>
internal static class TypeMap
{
    /// <summary>The most bytes of a VARCHAR2; 32,767 only where MAX_STRING_SIZE is EXTENDED.</summary>
    public const int MaxVarChar = 4000;

    /// <summary>The most bytes of a CHAR.</summary>
    public const int MaxChar = 2000;

    /// <summary>The most bytes of a RAW.</summary>
    public const int MaxRaw = 2000;

    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html
    private const int MaxDigits = 38;
    private const int MinScale = -84;
    private const int MaxScale = 127;
    private const int MaxFractionDigits = 9;
    private const int BytesPerCharacter = 4;

    // The most digits of which every number is a 64-bit integer.
    private const int MaxWholeDigits = 18;

    private const string Capacity = "capacity";
    private const string Digits = "digits";
    private const string Range = "range";

    private const string BinaryPrecision = "binary_precision";

    private static readonly CanonicalType Number = CanonicalType.UnboundedDecimal.With(Digits, "38");
    private static readonly CanonicalType Zoned = CanonicalType.Of(TypeKind.TimestampTz).With(FacetNames.Zone, "region");
    private static readonly CanonicalType Document = CanonicalType.Of(TypeKind.Xml).With("kind", "document");

    private static readonly TypeRow[] Native =
    [
        .. Wholes("number({0})"),
        new("number(p)", CanonicalType.Of(TypeKind.Decimal) with { Scale = 0 }, max: MaxDigits, when: t => t.Precision > MaxWholeDigits),
        new("number(p,s)", CanonicalType.UnboundedDecimal, max: MaxDigits, when: t => t.Scale is >= MinScale and <= MaxScale and not 0),
        new("number", Number),
        new("binary_float", CanonicalType.Float32),
        new("binary_double", CanonicalType.Float64),
        new("varchar2(n) char", CanonicalType.Of(TypeKind.String), max: MaxVarChar),
        new("varchar2(n) byte", ByBytes(CanonicalType.Of(TypeKind.String)), max: MaxVarChar),
        new("char(n) char", CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed), max: MaxChar),
        new("char(n) byte", ByBytes(CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed)), max: MaxChar),
        new("clob", CanonicalType.Text),
        new("raw(n)", CanonicalType.Of(TypeKind.Binary), max: MaxRaw),
        new("blob", CanonicalType.Blob),
        new("date", CanonicalType.Timestamp(0)),
        new("timestamp(p)", CanonicalType.Of(TypeKind.Timestamp), max: MaxFractionDigits),
        new("timestamp(p) with local time zone", CanonicalType.Of(TypeKind.TimestampTz), max: MaxFractionDigits),
        new("timestamp(p) with time zone", Zoned, max: MaxFractionDigits),
        new("interval year(9) to month", Fields("ym")),
        .. DaySeconds([9]),
        new("xmltype", Document),
    ];

    // Types that no new column gets, and the names that people write.
    private static readonly TypeRow[] Aliases =
    [
        .. Wholes("number({0},0)"),
        .. Wholes("decimal({0})"),
        .. Wholes("numeric({0})"),
        new("decimal(p,s)", CanonicalType.UnboundedDecimal),
        new("numeric(p,s)", CanonicalType.UnboundedDecimal),
        new("integer", CanonicalType.Decimal(MaxDigits, 0)),
        new("int", CanonicalType.Decimal(MaxDigits, 0)),
        new("smallint", CanonicalType.Decimal(MaxDigits, 0)),
        new("boolean", CanonicalType.Bool),
        new("varchar2(n)", ByBytes(CanonicalType.Of(TypeKind.String))),
        new("varchar(n)", ByBytes(CanonicalType.Of(TypeKind.String))),
        new("char(n)", ByBytes(CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed))),
        new("nvarchar2(n)", National(CanonicalType.Of(TypeKind.String)).With(FacetNames.Unit, "utf16")),
        new("nchar(n)", National(CanonicalType.Of(TypeKind.String).With(FacetNames.Fixed)).With(FacetNames.Unit, "utf16")),
        new("nclob", National(CanonicalType.Text)),
        new("long", CanonicalType.Text),
        new("long raw", CanonicalType.Blob),
        new("timestamp", CanonicalType.Timestamp(6)),
        new("timestamp with local time zone", CanonicalType.TimestampTz(6)),
        new("timestamp with time zone", Zoned with { Precision = 6 }),
        .. Enumerable.Range(0, 9).Select(y => new TypeRow($"interval year({y}) to month", Fields("ym"))),
        .. DaySeconds(Enumerable.Range(0, 9)),
        new("json", CanonicalType.Of(TypeKind.Json).With(FacetNames.Fidelity, "model")),
    ];

    private static readonly TypeFallback[] Fallbacks =
    [
        .. ForeignTimes.Fallbacks,
        new(TypeKind.Int8, null, _ => Whole(3)),
        new(TypeKind.UInt8, null, _ => Whole(3)),
        new(TypeKind.Year, null, _ => Whole(4)),
        new(TypeKind.Int16, null, _ => Whole(5)),
        new(TypeKind.UInt16, null, _ => Whole(5)),
        new(TypeKind.Int32, null, _ => Whole(10)),
        new(TypeKind.UInt32, null, _ => Whole(10)),
        new(TypeKind.Int64, null, _ => CanonicalType.Decimal(19, 0)),
        new(TypeKind.UInt64, null, _ => CanonicalType.Decimal(20, 0)),
        new(TypeKind.Decimal, t => t.Precision is null, _ => Number, NumberCosts.Significant(MaxDigits)),
        new(TypeKind.Decimal, t => t is { Scale: 0, Precision: <= MaxWholeDigits }, t => Whole(t.Precision!.Value)),
        new(TypeKind.Decimal, null, t => ByBytes(CanonicalType.String(DigitsOf(t))), NumberCosts.DecimalAsText),
        new(TypeKind.Money, null, t => CanonicalType.Decimal(t.Precision!.Value, t.Scale ?? 0)),
        new(TypeKind.String, t => t.HasFacet(FacetNames.Fixed) && t.Length is null or > MaxChar, t => t.Without(FacetNames.Fixed)),
        new(TypeKind.String, null, _ => CanonicalType.Text),
        new(TypeKind.Text, null, _ => CanonicalType.Text),
        new(TypeKind.Binary, null, _ => CanonicalType.Blob),
        new(TypeKind.Date, null, _ => CanonicalType.Timestamp(0), TimeCosts.DateWithTime),
        new(TypeKind.Time, null, t => ByBytes(CanonicalType.String(t.Precision > 0 ? 9 + t.Precision.Value : 8)), TimeCosts.TimeAsText),
        new(TypeKind.Timestamp, null, t => t with { Precision = MaxFractionDigits }),
        new(TypeKind.TimestampTz, t => t.GetFacet(FacetNames.Zone) == "offset", t => Zoned with { Precision = t.Precision }),
        new(TypeKind.TimestampTz, null, t => t with { Precision = MaxFractionDigits }),
        new(TypeKind.Interval, t => t.GetFacet(FacetNames.Fields) == "ym", t => t with { Precision = null }),
        new(TypeKind.Interval, t => t.GetFacet(FacetNames.Fields) == "ds", t => t with { Precision = MaxFractionDigits }),
        new(TypeKind.Interval, null, _ => ByBytes(CanonicalType.String(64)), TimeCosts.IntervalAsText),
        new(TypeKind.Uuid, null, _ => ByBytes(CanonicalType.String(36)), FormCosts.UuidAsText),
        new(TypeKind.Json, null, _ => CanonicalType.Text, FormCosts.JsonAsText),
        new(TypeKind.Xml, null, _ => Document, FormCosts.XmlContent),
        new(TypeKind.Enum, null, _ => CanonicalType.String(255), FormCosts.EnumAsText),
        new(TypeKind.Set, null, _ => CanonicalType.Text, FormCosts.SetAsText),
        new(TypeKind.Bit, t => t.Length <= MaxVarChar, t => ByBytes(CanonicalType.String(t.Length!.Value)), FormCosts.BitsAsText),
        new(TypeKind.Bit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.VarBit, t => t.Length <= MaxVarChar, t => ByBytes(CanonicalType.String(t.Length!.Value)), FormCosts.BitsAsText),
        new(TypeKind.VarBit, null, _ => CanonicalType.Text, FormCosts.BitsAsText),
        new(TypeKind.Array, null, _ => CanonicalType.Text, FormCosts.ArrayAsText),
        new(TypeKind.Geometry, null, _ => CanonicalType.Blob, FormCosts.GeometryAsOctets),
        new(TypeKind.Inet, null, _ => ByBytes(CanonicalType.String(43)), FormCosts.AddressAsText),
        new(TypeKind.Cidr, null, _ => ByBytes(CanonicalType.String(43)), FormCosts.AddressAsText),
        new(TypeKind.MacAddr, null, _ => ByBytes(CanonicalType.String(23)), FormCosts.HardwareAddressAsText),
        new(TypeKind.Vector, null, _ => CanonicalType.Text, FormCosts.VectorAsText),
        new(TypeKind.RowVersion, null, _ => CanonicalType.Binary(8), FormCosts.FrozenStamp),
        new(TypeKind.Other, null, _ => CanonicalType.Text, FormCosts.ForeignAsText),
    ];

    // A length counts characters, but the whole is bound in bytes.
    private static readonly TypeFallback Bound = new(
        TypeKind.String, null, t =>
            t, new TypeCost(Codes.TextBytesLost, t => (t.HasFacet(FacetNames.Fixed) ? "501" : "1,001") + " times 😀 is refused"));

    private static readonly TypeTable Table = new(Native, Aliases, Fallbacks);

    /// <summary>What stands in for the types that the engine lacks.</summary>
    public static IReadOnlyList<TypeFallback> Steps => [.. Table.Fallbacks, Bound];

    /// <summary>The canonical type of a spelling; <c>other(oracle:…)</c> for an unknown one.</summary>
    public static CanonicalType Parse(string storeType)
    {
        var text = storeType.Trim();
        var row = RowText(text);
        var type = Float(row) ?? Table.Read(row) ?? CanonicalType.Other(Dialect.EngineId, text);
        return IsBound(type) ? type.With(Capacity, CapacityOf(type)) : type;
    }

    /// <summary>The spelling for a canonical type.</summary>
    public static string Store(CanonicalType type)
    {
        var fit = Fit(type).Type;
        return fit.Kind == TypeKind.Bool ? "NUMBER(1)"
            : IsOwn(fit) ? fit.Native!.Text
            : StoreText(Table.Write(Told(fit))!);
    }

    /// <summary>The type that Oracle holds a canonical type as.</summary>
    public static TypeFit Fit(CanonicalType type)
    {
        if (type.Kind == TypeKind.Bool || IsOwn(type))
        {
            return new(type with { Facets = [] }, []);
        }

        var fit = Table.Fit(Told(type));
        return !IsBound(fit.Type) ? fit
            : new(fit.Type.With(Capacity, CapacityOf(fit.Type)), type.HasFacet(Capacity) ? fit.Fallbacks : [.. fit.Fallbacks, Bound]);
    }

    /// <summary>Whether values stand beside the row: they have no order, no index, and are not compared.</summary>
    public static bool IsLob(CanonicalType type) =>
        type.Kind is TypeKind.Text or TypeKind.Blob or TypeKind.Json or TypeKind.Xml or TypeKind.Other;

    /// <summary>A key takes no zone that it would have to keep (ORA-02329); the instant is the same without.</summary>
    public static CanonicalType KeyForm(CanonicalType type) => type.Kind == TypeKind.TimestampTz ? type.Without(FacetNames.Zone) : type;

    private static bool IsOwn(CanonicalType type) => type.Kind == TypeKind.Other && type.Native?.Engine == Dialect.EngineId;

    private static bool IsBound(CanonicalType type) =>
        type.Kind == TypeKind.String && !type.HasFacet(FacetNames.Unit) &&
        type.Length * BytesPerCharacter > (type.HasFacet(FacetNames.Fixed) ? MaxChar : MaxVarChar);

    private static string CapacityOf(CanonicalType type) =>
        (type.HasFacet(FacetNames.Fixed) ? MaxChar : MaxVarChar).ToString(CultureInfo.InvariantCulture);

    // Digits, a sign, a point, and zeros as far as the scale reaches.
    private static int DigitsOf(CanonicalType type) =>
        Math.Max(type.Precision!.Value, Math.Abs(type.Scale ?? 0)) + Math.Max(0, -(type.Scale ?? 0)) + 3;

    // FLOAT(b) is a decimal number of as many digits as b bits have.
    private static CanonicalType? Float(string row)
    {
        var text = StoreTypeText.Parse(row switch { "float" or "double precision" => "float(126)", "real" => "float(63)", _ => row });
        return text.Shape == "float()" && text.Number(0) is { } bits
            ? Number.With(BinaryPrecision, bits.ToString(CultureInfo.InvariantCulture))
            : null;
    }

    private static string RowText(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var row = string.Join(" ", words).Replace("number(*", "number(38");
        return row.EndsWith(" char)", StringComparison.Ordinal) || row.EndsWith(" byte)", StringComparison.Ordinal)
            ? row.Substring(0, row.Length - 6) + ")" + row.Substring(row.Length - 6, 5)
            : row;
    }

    private static string StoreText(string row) =>
        (row.EndsWith(") char", StringComparison.Ordinal) || row.EndsWith(") byte", StringComparison.Ordinal)
            ? row.Substring(0, row.Length - 6) + row.Substring(row.Length - 5) + ")"
            : row).ToUpperInvariant();

    // Only these facets choose between two store types, or say which values one holds.
    private static CanonicalType Told(CanonicalType type) => type.Facets.IsEmpty ? type : type with
    {
        Facets = type.Facets.Where(f => ForeignTimes.IsTold(type, f) || (type.Kind, f.Name) switch
        {
            (TypeKind.String, FacetNames.Fixed) => true,
            (TypeKind.String, FacetNames.Unit) => f.Value == "byte",
            (TypeKind.Decimal, Digits) => f.Value == "38",
            (TypeKind.Int8 or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64, Range) => IsWhole(type.Kind, f),
            (TypeKind.TimestampTz, FacetNames.Zone) => f.Value is "offset" or "region",
            (TypeKind.Interval, FacetNames.Fields) => f.Value is "ym" or "ds",
            (TypeKind.Xml, "kind") => f.Value == "document",
            _ => false,
        }).ToEquatableArray(),
    };

    private static bool IsWhole(TypeKind kind, Facet range) =>
        Enumerable.Range(1, MaxWholeDigits).Select(Whole).Any(w => w.Kind == kind && w.Facets[0] == range);

    // The integer that holds every number of so many digits, and no other.
    private static CanonicalType Whole(int digits)
    {
        var nines = new string('9', digits);
        var kind = digits <= 2 ? TypeKind.Int8 : digits <= 4 ? TypeKind.Int16 : digits <= 9 ? TypeKind.Int32 : TypeKind.Int64;
        return CanonicalType.Of(kind).With(Range, $"[-{nines},{nines}]");
    }

    private static IEnumerable<TypeRow> Wholes(string store) =>
        Enumerable.Range(1, MaxWholeDigits).Select(d => new TypeRow(string.Format(CultureInfo.InvariantCulture, store, d), Whole(d)));

    private static IEnumerable<TypeRow> DaySeconds(IEnumerable<int> days) => days.SelectMany(d => Enumerable.Range(0, 10)
        .Select(s => new TypeRow($"interval day({d}) to second({s})", Fields("ds") with { Precision = s })));

    private static CanonicalType Fields(string fields) => CanonicalType.Of(TypeKind.Interval).With(FacetNames.Fields, fields);

    private static CanonicalType ByBytes(CanonicalType type) => type.With(FacetNames.Unit, "byte");

    private static CanonicalType National(CanonicalType type) => type.With("national");
}
