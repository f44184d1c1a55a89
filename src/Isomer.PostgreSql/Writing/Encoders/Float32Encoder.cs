using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

internal sealed class Float32Encoder(int ordinal, string storeType) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private const long MaxExactInteger = 1L << 24;

    public override void WriteFloat32(PackedBatch batch, float value) =>
        BinaryPrimitives.WriteSingleBigEndian(batch.Value(sizeof(float)), value);

    public override void WriteFloat64(PackedBatch batch, double value) =>
        WriteFloat32(batch, (float)value == value || double.IsNaN(value) ? (float)value : throw Refuse("the number needs 64 bits"));

    public override void WriteInt64(PackedBatch batch, long value) =>
        WriteFloat32(batch, value is >= -MaxExactInteger and <= MaxExactInteger
        ? value : throw Refuse("the floating-point number nearest to the integer is another number"));

    public override void WriteNumber(PackedBatch batch, in NumberValue value) =>
        WriteFloat64(batch, FloatOf.Number(value) ?? throw Refuse("the floating-point number nearest to the number has other digits"));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));
}
