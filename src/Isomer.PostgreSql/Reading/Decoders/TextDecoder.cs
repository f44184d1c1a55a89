using System.Buffers.Text;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.PostgreSql;

/// <summary>Text, and everything that travels as its text form; read as another type where it is exactly that type's text.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isInstant">Whether a timestamp in the text is an instant, which must name its offset.</param>
internal class TextDecoder(int ordinal, string storeType, bool isInstant) : ColumnDecoder(ordinal, storeType)
{
    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value) => value;

    public sealed override bool GetBool(ReadOnlySpan<byte> value)
    {
        var text = GetUtf8(value);
        if (IsOneOf(text, "true"u8, "t"u8, "1"u8))
        {
            return true;
        }

        return IsOneOf(text, "false"u8, "f"u8, "0"u8) ? false : throw Refuse("the text is no truth value");
    }

    public sealed override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));

    public sealed override ulong GetUInt64(ReadOnlySpan<byte> value) => ToUInt64(GetNumber(value));

    public sealed override decimal GetDecimal(ReadOnlySpan<byte> value) => ToDecimal(GetNumber(value));

    public sealed override NumberValue GetNumber(ReadOnlySpan<byte> value) =>
        NumberValue.TryParse(GetUtf8(value), out var number) ? number : throw Refuse("the text is no number");

    public sealed override float GetFloat32(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(GetUtf8(value), out float number, out var used) && used == GetUtf8(value).Length
            ? number : throw Refuse("the text is no number");

    public sealed override double GetFloat64(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(GetUtf8(value), out double number, out var used) && used == GetUtf8(value).Length
            ? number : throw Refuse("the text is no number");

    public sealed override DateValue GetDate(ReadOnlySpan<byte> value) =>
        DateValue.TryParse(GetUtf8(value), out var date) ? date : throw Refuse("the text is no date");

    public sealed override TimeValue GetTime(ReadOnlySpan<byte> value) =>
        TimeValue.TryParse(GetUtf8(value), out var time) ? time : throw Refuse("the text is no time");

    public sealed override TimestampValue GetTimestamp(ReadOnlySpan<byte> value) =>
        (isInstant
            ? TimestampValue.TryParseInstant(GetUtf8(value), out var timestamp)
            : TimestampValue.TryParse(GetUtf8(value), out timestamp))
            ? timestamp : throw Refuse("the text is no timestamp");

    public sealed override IntervalValue GetInterval(ReadOnlySpan<byte> value) =>
        IntervalValue.TryParse(GetUtf8(value), out var interval) ? interval : throw Refuse("the text is no interval");

    public sealed override Guid GetUuid(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(GetUtf8(value), out Guid uuid, out var used) && used == GetUtf8(value).Length
            ? uuid : throw Refuse("the text is no UUID");

    private static bool IsOneOf(ReadOnlySpan<byte> text, ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, ReadOnlySpan<byte> c) =>
        Ascii.EqualsIgnoreCase(text, a) || Ascii.EqualsIgnoreCase(text, b) || text.SequenceEqual(c);
}
