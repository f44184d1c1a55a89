using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>money: an integer count of the locale's smallest unit.</summary>
internal sealed class MoneyEncoder(int ordinal, string storeType, int fractionDigits) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    public override void WriteInt64(PackedBatch batch, long value) => WriteDecimal(batch, value);

    public override void WriteDecimal(PackedBatch batch, decimal value)
    {
        // Bounded first, so that the product stays a decimal.
        var units = Math.Abs(value) <= long.MaxValue ? value * (decimal)(ulong)PowersOfTen.UInt128(fractionDigits) : decimal.MaxValue;
        if (units != decimal.Truncate(units) || units < long.MinValue || units > long.MaxValue)
        {
            throw Refuse($"the amount exceeds 64 bits, or has more than {fractionDigits} fraction digits");
        }

        BinaryPrimitives.WriteInt64BigEndian(batch.Value(sizeof(long)), (long)units);
    }

    public override void WriteNumber(PackedBatch batch, in NumberValue value) =>
        WriteDecimal(batch, value.TryToDecimal(out var number) ? number : throw Refuse("the amount exceeds 64 bits, or is no number"));
}
