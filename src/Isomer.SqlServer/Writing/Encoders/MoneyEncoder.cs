using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>money and smallmoney: a number of ten-thousandths, to 64 or 32 bits.</summary>
internal sealed class MoneyEncoder(int ordinal, string storeType, long minimum, long maximum) : ColumnEncoder(ordinal, storeType)
{
    private const int Scale = 4;

    public override Type Type => typeof(decimal);

    public override object Value(ReadOnlySpan<byte> packed)
    {
        var units = BinaryPrimitives.ReadInt64LittleEndian(packed);
        var magnitude = (ulong)Int128.Abs(units);
        return new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), 0, units < 0, Scale);
    }

    public override void WriteInt64(PackedBatch batch, long value) => WriteNumber(batch, NumberValue.From(value));

    public override void WriteUInt64(PackedBatch batch, ulong value) => WriteNumber(batch, NumberValue.From(value));

    public override void WriteNumber(PackedBatch batch, in NumberValue value)
    {
        if (!value.IsFinite || !value.Fits(null, Scale) || value.WithScale(Scale).Unscaled is var units &&
            (units < minimum || units > maximum))
        {
            throw Refuse("the number has more digits than the type holds");
        }

        BinaryPrimitives.WriteInt64LittleEndian(batch.Value(sizeof(long)), (long)units);
    }

    public override void WriteFloat64(PackedBatch batch, double value) => WriteNumber(batch, NumberValue.FromShortest(value));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));
}
