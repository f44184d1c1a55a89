using System.Buffers.Binary;
using System.Globalization;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>float and real.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isSingle">Whether it has 32 bits.</param>
internal sealed class FloatEncoder(int ordinal, string storeType, bool isSingle) : ColumnEncoder(ordinal, storeType)
{
    private const long MaxExactFloat64 = 1L << 53;
    private const long MaxExactFloat32 = 1L << 24;

    public override Type Type => isSingle ? typeof(float) : typeof(double);

    public override object Value(ReadOnlySpan<byte> packed)
    {
        var number = BinaryPrimitives.ReadDoubleLittleEndian(packed);
        return isSingle ? (object)(float)number : number;
    }

    public override void WriteInt64(PackedBatch batch, long value)
    {
        var limit = isSingle ? MaxExactFloat32 : MaxExactFloat64;
        WriteFloat64(batch, value >= -limit && value <= limit
            ? value
            : throw Refuse("the floating-point number nearest to the integer is another number"));
    }

    public override void WriteFloat32(PackedBatch batch, float value) => WriteFloat64(batch, value);

    public override void WriteFloat64(PackedBatch batch, double value)
    {
        if (!double.IsFinite(value))
        {
            throw Refuse("the type holds neither NaN nor an infinity");
        }

        if (isSingle && (float)value != value)
        {
            throw Refuse("the number needs 64 bits");
        }

        BinaryPrimitives.WriteDoubleLittleEndian(batch.Value(sizeof(double)), value);
    }

    public override void WriteNumber(PackedBatch batch, in NumberValue value)
    {
        // Exact: what reads back as the same digits.
        var number = double.Parse(value.ToString(), CultureInfo.InvariantCulture);
        WriteFloat64(batch, NumberValue.FromShortest(number).CompareTo(value) == 0
            ? number
            : throw Refuse("no floating-point number has these digits"));
    }

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) && number.IsFinite ? number : throw Refuse("the text is no number"));
}
