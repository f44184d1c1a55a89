using Isomer.Schema;

namespace Isomer.Engines.Values;

/// <summary>Which carrier serves a canonical type.</summary>
public static class Carriers
{
    /// <summary>The carrier of a type.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind that no carrier is written down for: a mistake in this list.</exception>
    public static Carrier Of(CanonicalType type) => type.Kind switch
    {
        TypeKind.Bool => Carrier.Bool,
        TypeKind.Int8 or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 => Carrier.Int64,
        TypeKind.UInt8 or TypeKind.UInt16 or TypeKind.UInt32 or TypeKind.Year => Carrier.Int64,
        TypeKind.UInt64 => Carrier.UInt64,
        TypeKind.Decimal or TypeKind.Money =>
            type is { Precision: <= 28, Scale: >= 0 and <= 28 } ? Carrier.Decimal : Carrier.Number,
        TypeKind.Float32 => Carrier.Float32,
        TypeKind.Float64 => Carrier.Float64,
        TypeKind.String or TypeKind.Text or TypeKind.Json or TypeKind.Xml => Carrier.Text,
        TypeKind.Enum or TypeKind.Set or TypeKind.Bit or TypeKind.VarBit => Carrier.Text,
        TypeKind.Array or TypeKind.Inet or TypeKind.Cidr or TypeKind.MacAddr => Carrier.Text,
        TypeKind.Vector or TypeKind.Other => Carrier.Text,
        TypeKind.Binary or TypeKind.Blob or TypeKind.Geometry or TypeKind.RowVersion => Carrier.Bytes,
        TypeKind.Date => Carrier.Date,
        TypeKind.Time => Carrier.Time,
        TypeKind.Timestamp or TypeKind.TimestampTz => Carrier.Timestamp,
        TypeKind.Interval => Carrier.Interval,
        TypeKind.Uuid => Carrier.Uuid,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.Kind, "This type has no carrier."),
    };
}
