using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class Float64Encoder(int ordinal, string storeType) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private const long MaxExactInteger = 1L << 53;

    public override void WriteFloat64(PackedBatch batch, double value) =>
        BinaryPrimitives.WriteDoubleBigEndian(batch.Value(sizeof(double)), value);

    public override void WriteFloat32(PackedBatch batch, float value) => WriteFloat64(batch, value);

    public override void WriteInt64(PackedBatch batch, long value) =>
        WriteFloat64(batch, value is >= -MaxExactInteger and <= MaxExactInteger
        ? value : throw Refuse("the floating-point number nearest to the integer is another number"));

    public override void WriteNumber(PackedBatch batch, in NumberValue value) =>
        WriteFloat64(batch, FloatOf.Number(value) ?? throw Refuse("the floating-point number nearest to the number has other digits"));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));
}
