using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>What integers of all widths share: every form that may be an integer within the type's bounds.</summary>
internal abstract class IntegerEncoder(int ordinal, string storeType, long minimum, long maximum)
    : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    // Within these bounds a double that is whole is that integer and no other.
    private const double MaxExactFloat = 1L << 53;

    public sealed override void WriteBool(PackedBatch batch, bool value) => Write(batch, value ? 1 : 0);

    public sealed override void WriteInt64(PackedBatch batch, long value) =>
        Write(batch, value >= minimum && value <= maximum ? value : throw OutOfRange());

    public sealed override void WriteDecimal(PackedBatch batch, decimal value) =>
        Write(batch, value >= minimum && value <= maximum && value == decimal.Truncate(value) ? (long)value : throw OutOfRange());

    public sealed override void WriteNumber(PackedBatch batch, in NumberValue value) =>
        WriteDecimal(batch, value.TryToDecimal(out var number) ? number : throw OutOfRange());

    public sealed override void WriteFloat64(PackedBatch batch, double value) =>
        WriteInt64(batch, value == Math.Truncate(value) && Math.Abs(value) <= MaxExactFloat ? (long)value : throw OutOfRange());

    public sealed override void WriteFloat32(PackedBatch batch, float value) => WriteFloat64(batch, value);

    public sealed override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteNumber(batch, NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number"));

    /// <summary>Writes a number that is known to fit.</summary>
    protected abstract void Write(PackedBatch batch, long value);

    private ValueException OutOfRange() => Refuse("the number is no integer of the type's range");
}
