using System.Buffers.Binary;
using System.Numerics;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.SqlServer;

/// <summary>tinyint, smallint, int and bigint.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="minimum">The least value.</param>
/// <param name="maximum">The greatest value.</param>
/// <param name="type">The driver's type of that width.</param>
/// <param name="box">Makes an object of that type.</param>
internal sealed class IntegerEncoder(int ordinal, string storeType, long minimum, long maximum, Type type, Func<long, object> box)
    : ColumnEncoder(ordinal, storeType)
{
    public override Type Type => type;

    public override object Value(ReadOnlySpan<byte> packed) => box(BinaryPrimitives.ReadInt64LittleEndian(packed));

    public override void WriteBool(PackedBatch batch, bool value) => WriteInt64(batch, value ? 1 : 0);

    public override void WriteInt64(PackedBatch batch, long value)
    {
        if (value < minimum || value > maximum)
        {
            throw TooLarge();
        }

        BinaryPrimitives.WriteInt64LittleEndian(batch.Value(sizeof(long)), value);
    }

    public override void WriteNumber(PackedBatch batch, in NumberValue value)
    {
        var normal = value.Normalize();
        if (!normal.IsFinite || normal.Scale > 0)
        {
            throw TooLarge();
        }

        BigInteger whole = normal.WithScale(0).Unscaled;
        WriteInt64(batch, whole >= long.MinValue && whole <= long.MaxValue ? (long)whole : throw TooLarge());
    }

    public override void WriteFloat64(PackedBatch batch, double value) => WriteNumber(batch, NumberValue.FromShortest(value));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    private Engines.ValueException TooLarge() => Refuse("the number is no integer of the type's range");
}
