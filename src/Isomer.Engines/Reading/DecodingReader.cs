using Isomer.Engines.Values;

namespace Isomer.Engines;

/// <summary>Reads rows whose values stand as octets: each is decoded by its column's decoder when it is asked for.</summary>
/// <param name="decoders">One per column.</param>
internal abstract class DecodingReader(ColumnDecoder[] decoders) : RowReader
{
    public sealed override int ColumnCount => decoders.Length;

    public sealed override bool GetBool(int ordinal) => decoders[ordinal].GetBool(Value(ordinal));

    public sealed override long GetInt64(int ordinal) => decoders[ordinal].GetInt64(Value(ordinal));

    public sealed override ulong GetUInt64(int ordinal) => decoders[ordinal].GetUInt64(Value(ordinal));

    public sealed override decimal GetDecimal(int ordinal) => decoders[ordinal].GetDecimal(Value(ordinal));

    public sealed override NumberValue GetNumber(int ordinal) => decoders[ordinal].GetNumber(Value(ordinal));

    public sealed override float GetFloat32(int ordinal) => decoders[ordinal].GetFloat32(Value(ordinal));

    public sealed override double GetFloat64(int ordinal) => decoders[ordinal].GetFloat64(Value(ordinal));

    public sealed override ReadOnlySpan<byte> GetUtf8(int ordinal) => decoders[ordinal].GetUtf8(Value(ordinal));

    public sealed override ReadOnlySpan<byte> GetBytes(int ordinal) => decoders[ordinal].GetBytes(Value(ordinal));

    public sealed override DateValue GetDate(int ordinal) => decoders[ordinal].GetDate(Value(ordinal));

    public sealed override TimeValue GetTime(int ordinal) => decoders[ordinal].GetTime(Value(ordinal));

    public sealed override TimestampValue GetTimestamp(int ordinal) => decoders[ordinal].GetTimestamp(Value(ordinal));

    public sealed override IntervalValue GetInterval(int ordinal) => decoders[ordinal].GetInterval(Value(ordinal));

    public sealed override Guid GetUuid(int ordinal) => decoders[ordinal].GetUuid(Value(ordinal));

    /// <summary>The octets of the row's value that is not NULL.</summary>
    protected abstract ReadOnlySpan<byte> Value(int ordinal);
}
