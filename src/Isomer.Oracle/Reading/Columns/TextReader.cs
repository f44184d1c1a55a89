using System.Buffers.Text;
using System.Data.Common;
using System.Text;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>Text; read as another type where it is exactly that type's text.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="field">Where it stands in the driver's rows.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isInstant">Whether a timestamp in the text is an instant, which must name its offset.</param>
/// <param name="isPadded">Whether blanks at the end are the server's: CHAR.</param>
internal class TextReader(int ordinal, int field, string storeType, bool isInstant, bool isPadded = false)
    : ColumnReader(ordinal, field, storeType)
{
    private RowBuffer? _buffer;
    private int _start;
    private int _length;

    public override ReadOnlySpan<byte> GetUtf8() => _buffer!.Slice(_start, _length);

    public override bool GetBool()
    {
        var text = GetUtf8();
        if (Ascii.EqualsIgnoreCase(text, "true"u8) || Ascii.EqualsIgnoreCase(text, "t"u8) || text.SequenceEqual("1"u8))
        {
            return true;
        }

        return Ascii.EqualsIgnoreCase(text, "false"u8) || Ascii.EqualsIgnoreCase(text, "f"u8) || text.SequenceEqual("0"u8)
            ? false : throw Refuse("the text is no truth value");
    }

    public override long GetInt64() => Utf8Parser.TryParse(GetUtf8(), out long number, out var used) && used == _length
        ? number : throw Refuse("the text is no 64-bit integer");

    public override ulong GetUInt64() => Utf8Parser.TryParse(GetUtf8(), out ulong number, out var used) && used == _length
        ? number : throw Refuse("the text is no unsigned 64-bit integer");

    public override decimal GetDecimal() =>
        GetNumber().TryToDecimal(out var number) ? number : throw Refuse("the number has more than 28 digits");

    public override NumberValue GetNumber() =>
        NumberValue.TryParse(GetUtf8(), out var number) ? number : throw Refuse("the text is no number");

    public override float GetFloat32() => Utf8Parser.TryParse(GetUtf8(), out float number, out var used) && used == _length
        ? number : throw Refuse("the text is no number");

    public override double GetFloat64() => Utf8Parser.TryParse(GetUtf8(), out double number, out var used) && used == _length
        ? number : throw Refuse("the text is no number");

    public override DateValue GetDate() => DateValue.TryParse(GetUtf8(), out var date) ? date : throw Refuse("the text is no date");

    public override TimeValue GetTime() => TimeValue.TryParse(GetUtf8(), out var time) ? time : throw Refuse("the text is no time");

    public override TimestampValue GetTimestamp() =>
        (isInstant ? TimestampValue.TryParseInstant(GetUtf8(), out var timestamp) : TimestampValue.TryParse(GetUtf8(), out timestamp))
            ? timestamp : throw Refuse("the text is no timestamp");

    public override IntervalValue GetInterval() =>
        IntervalValue.TryParse(GetUtf8(), out var interval) ? interval : throw Refuse("the text is no interval");

    public override Guid GetUuid() => Utf8Parser.TryParse(GetUtf8(), out Guid uuid, out var used) && used == _length
        ? uuid : throw Refuse("the text is no UUID");

    protected override void Take(DbDataReader row, int field, RowBuffer buffer)
    {
        var text = row.GetString(field).AsSpan();
        Begin(buffer);
        if (!buffer.TryAdd(isPadded ? text.TrimEnd(' ') : text))
        {
            throw HalfCharacter();
        }

        End();
    }

    /// <summary>What the buffer takes from now on, up to <see cref="End"/>, is the value.</summary>
    protected void Begin(RowBuffer buffer) => (_buffer, _start) = (buffer, buffer.Position);

    protected void End() => _length = _buffer!.Position - _start;

    protected Engines.ValueException HalfCharacter() => Refuse("the text holds half of a character, which UTF-8 cannot say");
}
