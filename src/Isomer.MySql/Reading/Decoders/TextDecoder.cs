using System.Buffers.Text;
using System.Text;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>Text, and everything that travels as its text form; read as another type where it is exactly that type's text.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isInstant">Whether a timestamp in the text is an instant, which must name its offset.</param>
internal sealed class TextDecoder(int ordinal, string storeType, bool isInstant) : ColumnDecoder(ordinal, storeType)
{
    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value) => value;

    public override bool GetBool(ReadOnlySpan<byte> value)
    {
        if (Ascii.EqualsIgnoreCase(value, "true"u8) || Ascii.EqualsIgnoreCase(value, "t"u8) || value.SequenceEqual("1"u8))
        {
            return true;
        }

        return Ascii.EqualsIgnoreCase(value, "false"u8) || Ascii.EqualsIgnoreCase(value, "f"u8) || value.SequenceEqual("0"u8)
            ? false : throw Refuse("the text is no truth value");
    }

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));

    public override ulong GetUInt64(ReadOnlySpan<byte> value) => ToUInt64(GetNumber(value));

    public override decimal GetDecimal(ReadOnlySpan<byte> value) => ToDecimal(GetNumber(value));

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) =>
        NumberValue.TryParse(value, out var number) ? number : throw Refuse("the text is no number");

    public override float GetFloat32(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out float number, out var used) && used == value.Length ? number : throw Refuse("the text is no number");

    public override double GetFloat64(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out double number, out var used) && used == value.Length
            ? number
            : throw Refuse("the text is no number");

    public override DateValue GetDate(ReadOnlySpan<byte> value) =>
        DateValue.TryParse(value, out var date) ? date : throw Refuse("the text is no date");

    public override TimeValue GetTime(ReadOnlySpan<byte> value) =>
        TimeValue.TryParse(value, out var time) ? time : throw Refuse("the text is no time");

    public override TimestampValue GetTimestamp(ReadOnlySpan<byte> value) =>
        (isInstant ? TimestampValue.TryParseInstant(value, out var timestamp) : TimestampValue.TryParse(value, out timestamp))
            ? timestamp : throw Refuse("the text is no timestamp");

    public override IntervalValue GetInterval(ReadOnlySpan<byte> value) =>
        IntervalValue.TryParse(value, out var interval) ? interval : throw Refuse("the text is no interval");

    public override Guid GetUuid(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out Guid uuid, out var used) && used == value.Length ? uuid : throw Refuse("the text is no UUID");
}
