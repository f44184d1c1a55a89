using System.Data.Common;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>DATE and the timestamps, as the server prints them in the format that the query names.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="field">Where it stands in the driver's rows.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isInstant">Whether the text is an instant, printed in UTC.</param>
/// <param name="keepsOffset">Whether the offset behind it counts: TIMESTAMP WITH TIME ZONE, wanted with its zone.</param>
internal sealed class TimestampReader(int ordinal, int field, string storeType, bool isInstant, bool keepsOffset)
    : ColumnReader(ordinal, field, storeType)
{
    private readonly byte[] _text = new byte[TimestampValue.MaxFormattedLength];
    private TimestampValue _value;

    public override TimestampValue GetTimestamp() => _value;

    public override DateValue GetDate() =>
        _value.Nanos == 0 ? new(_value.Day, _value.Special) : throw Refuse("the value has a time of day");

    public override ReadOnlySpan<byte> GetUtf8()
    {
        _value.TryFormat(_text, out var length, isInstant: isInstant);
        return _text.AsSpan(0, length);
    }

    protected override void Take(DbDataReader row, int field, RowBuffer buffer) => _value =
        TimestampText.Parse(row.GetString(field), keepsOffset, out var reason) ?? throw Refuse(reason);
}
