using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>Encoders of types that the server parses itself, for the text COPY.</summary>
internal static class ParsedEncoders
{
    // https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/utils/timestamp.h, INTERVAL_PRECISION and INTERVAL_RANGE
    private const int AnyPrecision = 0xffff;
    private const int AllFields = 0x7fff;

    /// <summary>The encoder of a column; null for a type whose text may mean another value to the destination.</summary>
    public static ColumnEncoder<PackedBatch>? Of(StoredColumn stored, int ordinal)
    {
        var (name, modifier) = (stored.StoreType, stored.TypeModifier);
        return stored.TypeOid switch
        {
            TypeOids.Char => new NameEncoder(ordinal, name, 1),
            TypeOids.TimeTz or TypeOids.TimeTzArray or TypeOids.TimeArray or TypeOids.TimestampArray or TypeOids.TimestampTzArray =>
                new FractionEncoder(ordinal, name, modifier < 0 ? WireEpoch.FractionDigits : modifier),
            TypeOids.IntervalArray when modifier < 0 => new FractionEncoder(ordinal, name, WireEpoch.FractionDigits),
            TypeOids.IntervalArray when ((modifier >> 16) & AllFields) == AllFields =>
                new FractionEncoder(ordinal, name, Math.Min(modifier & AnyPrecision, WireEpoch.FractionDigits)),
            TypeOids.NumericArray when modifier >= 0 =>
                NumericEncoder.ScaleOf(modifier) is >= 0 and var scale ? new FractionEncoder(ordinal, name, scale) : null,
            // The separators of an amount are the locale's, and the server drops the fields that the declared ones leave out.
            TypeOids.MoneyArray or TypeOids.IntervalArray => null,
            _ => new TextEncoder(ordinal, name),
        };
    }
}
