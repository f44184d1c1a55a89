using System.Data.Common;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>INTERVAL YEAR TO MONTH and DAY TO SECOND, as the server prints them.</summary>
internal sealed class IntervalReader(int ordinal, int field, string storeType) : ColumnReader(ordinal, field, storeType)
{
    private readonly byte[] _text = new byte[IntervalValue.MaxFormattedLength];
    private IntervalValue _value;

    public override IntervalValue GetInterval() => _value;

    public override ReadOnlySpan<byte> GetUtf8()
    {
        _value.TryFormat(_text, out var length);
        return _text.AsSpan(0, length);
    }

    protected override void Take(DbDataReader row, int field, RowBuffer buffer) =>
        _value = IntervalText.Parse(row.GetString(field)) ?? throw Refuse("the server printed no interval");
}
