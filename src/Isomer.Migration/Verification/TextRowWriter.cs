using System.Globalization;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Migration.Verification;

/// <summary>Keeps a row's values as text for people.</summary>
internal sealed class TextRowWriter : RowWriter
{
    private const int LongestShown = 200;

    private readonly List<string> _values = [];

    /// <summary>The values of the row that was begun last.</summary>
    public IReadOnlyList<string> Values => _values;

    public override void BeginRow() => _values.Clear();

    public override void EndRow()
    {
    }

    public override void CancelRow() => _values.Clear();

    public override void WriteNull() => _values.Add("NULL");

    public override void WriteBool(bool value) => _values.Add(value ? "true" : "false");

    public override void WriteInt64(long value) => _values.Add(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteUInt64(ulong value) => _values.Add(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteDecimal(decimal value) => _values.Add(value.ToString(CultureInfo.InvariantCulture));

    public override void WriteNumber(in NumberValue value) => _values.Add(value.ToString());

    public override void WriteFloat32(float value) => _values.Add(value.ToString("R", CultureInfo.InvariantCulture));

    public override void WriteFloat64(double value) => _values.Add(value.ToString("R", CultureInfo.InvariantCulture));

    public override void WriteUtf8(ReadOnlySpan<byte> value) => _values.Add(
        "'" + Encoding.UTF8.GetString(Shown(value)) + (value.Length > LongestShown ? "…'" : "'"));

    public override void WriteBytes(ReadOnlySpan<byte> value) => _values.Add(
        "0x" + Convert.ToHexString(Shown(value)) + (value.Length > LongestShown ? "…" : ""));

    public override void WriteDate(DateValue value) => _values.Add(value.ToString());

    public override void WriteTime(TimeValue value) => _values.Add(value.ToString());

    public override void WriteTimestamp(TimestampValue value) => _values.Add(value.ToString());

    public override void WriteInterval(IntervalValue value) => _values.Add(value.ToString());

    public override void WriteUuid(Guid value) => _values.Add(value.ToString());

    private static ReadOnlySpan<byte> Shown(ReadOnlySpan<byte> value) => value[..Math.Min(value.Length, LongestShown)];
}
