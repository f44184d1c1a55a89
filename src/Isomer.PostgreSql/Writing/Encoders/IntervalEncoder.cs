using System.Buffers.Binary;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>interval: the server drops what the declared fields leave out; here that is an error.</summary>
internal sealed class IntervalEncoder : ColumnEncoder<PackedBatch>
{
    // The declared fields as bits: https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/utils/datetime.h
    private const int Year = 1 << 2;
    private const int Day = 1 << 3;
    private const int Hour = 1 << 10;
    private const int Minute = 1 << 11;
    private const int Second = 1 << 12;
    private const int AllFields = 0x7fff;
    private const int AnyPrecision = 0xffff;

    private const int ValueBytes = 16;

    private readonly int _monthUnit = 1;
    private readonly bool _hasDays = true;
    private readonly Int128 _nanosUnit = WireEpoch.NanosPerMicro;

    /// <param name="ordinal">The column's ordinal, for errors.</param>
    /// <param name="storeType">The store type, for errors.</param>
    /// <param name="modifier">Fields in the upper half, fraction digits in the lower; -1 for neither.</param>
    public IntervalEncoder(int ordinal, string storeType, int modifier)
        : base(ordinal, storeType)
    {
        if (modifier < 0)
        {
            return;
        }

        var fields = (modifier >> 16) & AllFields;
        if ((modifier & AnyPrecision) is not AnyPrecision and var digits)
        {
            _nanosUnit = TimeValue.NanosPerSecond / (long)PowersOfTen.UInt128(digits);
        }

        if (fields == AllFields)
        {
            return;
        }

        // The server keeps every field coarser than the finest declared one. No time field at all: no nanosecond is kept.
        _monthUnit = fields == Year ? 12 : 1;
        _hasDays = (fields & (Day | Hour | Minute | Second)) != 0;
        _nanosUnit = (fields & Second) != 0 ? _nanosUnit
            : (fields & Minute) != 0 ? 60 * TimeValue.NanosPerSecond
            : (fields & Hour) != 0 ? 3600 * TimeValue.NanosPerSecond
            : Int128.MaxValue;
    }

    public override void WriteInterval(PackedBatch batch, IntervalValue value)
    {
        if (value.Special != ValueSpecial.None)
        {
            throw Refuse("an infinite interval is not written");
        }

        if (value.Months % _monthUnit != 0 || (value.Days != 0 && !_hasDays) || value.Nanos % _nanosUnit != 0)
        {
            throw Refuse("the interval has fields or fraction digits that the type leaves out");
        }

        var micros = value.Nanos / WireEpoch.NanosPerMicro;
        if (micros < long.MinValue || micros > long.MaxValue)
        {
            throw Refuse("the interval exceeds 64 bits of microseconds");
        }

        var room = batch.Value(ValueBytes);
        BinaryPrimitives.WriteInt64BigEndian(room, (long)micros);
        BinaryPrimitives.WriteInt32BigEndian(room[8..], value.Days);
        BinaryPrimitives.WriteInt32BigEndian(room[12..], value.Months);
    }

    public override void WriteTime(PackedBatch batch, TimeValue value) => WriteInterval(batch, new(0, 0, value.Nanos));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteInterval(batch, IntervalValue.TryParse(value, out var interval) ? interval : throw Refuse("the text is no interval"));
}
