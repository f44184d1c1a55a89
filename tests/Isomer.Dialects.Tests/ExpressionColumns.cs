using Isomer.Schema;

namespace Isomer.Dialects.Tests;

/// <summary>A column of each kind, for expressions to refer to.</summary>
internal static class ExpressionColumns
{
    public static Column[] All { get; } =
    [
        Column("i", CanonicalType.Int32), Column("b", CanonicalType.Int64), Column("si", CanonicalType.Int16),
        Column("n", CanonicalType.Decimal(12, 2)), Column("f", CanonicalType.Float64), Column("r", CanonicalType.Float32),
        Column("v", CanonicalType.String(20)), Column("tx", CanonicalType.Text), Column("bo", CanonicalType.Bool),
        Column("by", CanonicalType.Blob), Column("d", CanonicalType.Date), Column("ts", CanonicalType.Timestamp(6)),
        Column("tz", CanonicalType.TimestampTz(6)), Column("u", CanonicalType.Uuid),
        Column("m", CanonicalType.Enum(["sad", "ok"]).With(FacetNames.Name, "mood")),
    ];

    private static Column Column(string name, CanonicalType type) => new() { Name = name, Type = type, IsNullable = true };
}
