using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>date, datetime, timestamp and time. A timestamp is printed in the session's zone, which is UTC.</summary>
internal sealed class TemporalDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    private const string Incomplete = "a date with a month or day of zero is no date";

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value) => value;

    public override DateValue GetDate(ReadOnlySpan<byte> value)
    {
        if (DateValue.TryParse(value, out var date))
        {
            return date;
        }

        var timestamp = GetTimestamp(value);
        return timestamp.Nanos == 0 ? new(timestamp.Day, timestamp.Special) : throw Refuse("the value has a time of day");
    }

    public override TimeValue GetTime(ReadOnlySpan<byte> value) =>
        TimeValue.TryParse(value, out var time) ? time : throw Refuse("a value of this type is no time");

    public override IntervalValue GetInterval(ReadOnlySpan<byte> value) => IntervalValue.From(GetTime(value));

    public override TimestampValue GetTimestamp(ReadOnlySpan<byte> value) =>
        TimestampValue.TryParse(value, out var timestamp) ? timestamp : throw Refuse(Incomplete);
}
