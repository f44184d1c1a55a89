using System.Globalization;
using Isomer.Schema;

namespace Isomer.Testing.Schemas;

/// <summary>Makes canonical types and values of them.</summary>
internal sealed class TypeMaker(Random random, BlueprintOptions options)
{
    private static readonly string[] s_labels = ["new", "closed", "has space", "it's", "", "Ärger", "😀", "a,b", "(", "x-1"];

    /// <summary>A type for a key column: ordered, comparable, of bounded width on every engine.</summary>
    public CanonicalType Key() => random.Next(7) switch
    {
        0 => CanonicalType.Int16,
        1 => CanonicalType.Int32,
        2 => CanonicalType.Decimal(random.Next(1, 19), 0),
        3 => CanonicalType.String(random.Next(1, 100)),
        4 => CanonicalType.Uuid,
        5 => CanonicalType.Date,
        _ => CanonicalType.Int64,
    };

    public CanonicalType Any() => options.RareTypes && random.Next(3) == 0 ? Rare(0) : Common();

    /// <summary>A literal of the type, or null where none is made for it.</summary>
    public LiteralExpression? Literal(CanonicalType type) => type.Kind switch
    {
        TypeKind.Bool => new(LiteralKind.Bool, random.Next(2) == 0 ? "false" : "true"),
        >= TypeKind.Int8 and <= TypeKind.UInt64 => Number(random.Next(100)),
        TypeKind.Decimal when type.Precision is null || type.Precision - type.Scale > 2 => Number(random.Next(99)),
        TypeKind.Float64 => new(LiteralKind.Number, "0.5"),
        TypeKind.String when type.Length >= 4 => new(LiteralKind.Text, random.Next(2) == 0 ? "it's" : "ab"),
        TypeKind.Text => new(LiteralKind.Text, random.Next(2) == 0 ? "" : "a \"b\" \\ 'c' 😀"),
        TypeKind.Date => new(LiteralKind.Date, "2024-02-29"),
        _ => null,
    };

    private CanonicalType Common()
    {
        switch (random.Next(16))
        {
            case 0:
                return CanonicalType.Bool;
            case 1:
                return CanonicalType.Int16;
            case 2:
                return CanonicalType.Int32;
            case 3:
                return CanonicalType.Int64;
            case 4:
                var precision = random.Next(1, 30);
                return CanonicalType.Decimal(precision, random.Next(0, precision + 1));
            case 5:
                return CanonicalType.UnboundedDecimal;
            case 6:
                return CanonicalType.Float32;
            case 7:
                return CanonicalType.Float64;
            case 8 or 9:
                var text = CanonicalType.String(random.Next(1, 300));
                return options.Collations && random.Next(4) == 0 ? text.With(FacetNames.Collation, "ci") : text;
            case 10:
                return CanonicalType.Blob;
            case 11:
                return CanonicalType.Date;
            case 12:
                return CanonicalType.Time(random.Next(7));
            case 13:
                return CanonicalType.Timestamp(random.Next(7));
            case 14:
                return CanonicalType.TimestampTz(random.Next(7));
            default:
                return CanonicalType.Text;
        }
    }

    private CanonicalType Rare(int depth)
    {
        switch (random.Next(15))
        {
            case 0:
                return CanonicalType.Of(TypeKind.Decimal) with { Scale = random.Next(-20, 20) };
            case 1:
                return CanonicalType.Decimal(random.Next(1, 1001), random.Next(-1000, 1001)).With("unsigned");
            case 2:
                return CanonicalType.String(random.Next(1, 9000)).With(FacetNames.Fixed)
                    .With(FacetNames.Unit, Pick("utf16", "byte", "char"));
            case 3:
                return CanonicalType.Text.With(
                    FacetNames.Collation, Pick("ci_ai", "binary", "sqlserver:a b", "postgresql:de_DE.utf8", "a:it's"));
            case 4:
                return CanonicalType.TimestampTz(random.Next(10)).With(FacetNames.Zone, Pick("utc", "offset", "region"))
                    .With("specials", "inf");
            case 5:
                return CanonicalType.Of(TypeKind.Interval).With(FacetNames.Fields, Pick("ym", "ds", "full"));
            case 6:
                return CanonicalType.Enum(Labels());
            case 7:
                return CanonicalType.Of(TypeKind.Set) with { Labels = Labels() };
            case 8 when depth < 3:
                return CanonicalType.Array(Rare(depth + 1));
            case 9:
                return CanonicalType.Other(
                    Pick("postgresql", "sqlite"), Pick("tsvector", "", "NUMERIC(10, 2)", "odd )", "it's", "int4range"));
            case 10:
                return (CanonicalType.Of(TypeKind.Geometry) with { Shape = "point" }).With("srid", "4326");
            case 11:
                return CanonicalType.Of(TypeKind.Json).With(FacetNames.Fidelity, Pick("text", "model"));
            case 12:
                return CanonicalType.Of(TypeKind.VarBit) with { Length = random.Next(2) == 0 ? null : 12 };
            case 13:
                return CanonicalType.Of(TypeKind.Vector) with { Length = random.Next(2) == 0 ? null : 768 };
            default:
                return CanonicalType.Of((TypeKind)new[]
                {
                    (int)TypeKind.Int8, (int)TypeKind.UInt8, (int)TypeKind.UInt32, (int)TypeKind.UInt64, (int)TypeKind.Xml,
                    (int)TypeKind.Uuid,
                    (int)TypeKind.Inet, (int)TypeKind.Cidr, (int)TypeKind.MacAddr, (int)TypeKind.Year, (int)TypeKind.RowVersion,
                }[random.Next(11)]);
        }
    }

    private EquatableArray<string> Labels() =>
        s_labels.OrderBy(_ => random.Next()).Take(random.Next(s_labels.Length)).ToEquatableArray();

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private static LiteralExpression Number(int value) => new(LiteralKind.Number, value.ToString(CultureInfo.InvariantCulture));
}
