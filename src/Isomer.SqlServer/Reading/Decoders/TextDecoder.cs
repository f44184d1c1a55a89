using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Isomer.Engines;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// Text, and everything that travels as its text form; read as another type where it is exactly that type's text. The query gives the
/// UTF-16 units as octets: the driver would make a string of every value, and put a question mark for half of a surrogate pair.
/// </summary>
/// <param name="ordinal">The column's ordinal.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isInstant">Whether a timestamp in the text is an instant, which must name its offset.</param>
/// <param name="isTrimmed">Whether the blanks at the end only fill the type's length and are no part of the value.</param>
internal sealed class TextDecoder(int ordinal, string storeType, bool isInstant, bool isTrimmed) : FieldDecoder(ordinal, storeType)
{
    private const int MaxBytesPerUnit = 3;

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, octets.Read(reader, Ordinal));

    /// <summary>Packs what the driver gives: UTF-16, least significant octet first.</summary>
    public static void Put(RowBuffer row, ReadOnlySpan<byte> octets)
    {
        var units = MemoryMarshal.Cast<byte, char>(octets);
        var room = row.Room(checked(units.Length * MaxBytesPerUnit));
        if (Utf8.FromUtf16(units, room, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            row.Take(length);
        }
        else
        {
            row.TakeBroken();
        }
    }

    public override ValueException Broken() => Refuse("the text holds half of a surrogate pair, which is no character");

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value) => isTrimmed ? value.TrimEnd((byte)' ') : value;

    public override bool GetBool(ReadOnlySpan<byte> value)
    {
        var text = GetUtf8(value);
        if (Ascii.EqualsIgnoreCase(text, "true"u8) || Ascii.EqualsIgnoreCase(text, "t"u8) || text.SequenceEqual("1"u8))
        {
            return true;
        }

        return Ascii.EqualsIgnoreCase(text, "false"u8) || Ascii.EqualsIgnoreCase(text, "f"u8) || text.SequenceEqual("0"u8)
            ? false : throw Refuse("the text is no truth value");
    }

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));

    public override ulong GetUInt64(ReadOnlySpan<byte> value) => ToUInt64(GetNumber(value));

    public override decimal GetDecimal(ReadOnlySpan<byte> value) => ToDecimal(GetNumber(value));

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) =>
        NumberValue.TryParse(GetUtf8(value), out var number) ? number : throw Refuse("the text is no number");

    public override float GetFloat32(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(GetUtf8(value), out float number, out var used) && used == GetUtf8(value).Length
            ? number : throw Refuse("the text is no number");

    public override double GetFloat64(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(GetUtf8(value), out double number, out var used) && used == GetUtf8(value).Length
            ? number : throw Refuse("the text is no number");

    public override DateValue GetDate(ReadOnlySpan<byte> value) =>
        DateValue.TryParse(GetUtf8(value), out var date) ? date : throw Refuse("the text is no date");

    public override TimeValue GetTime(ReadOnlySpan<byte> value) =>
        TimeValue.TryParse(GetUtf8(value), out var time) ? time : throw Refuse("the text is no time");

    public override TimestampValue GetTimestamp(ReadOnlySpan<byte> value) =>
        (isInstant
            ? TimestampValue.TryParseInstant(GetUtf8(value), out var timestamp)
            : TimestampValue.TryParse(GetUtf8(value), out timestamp))
            ? timestamp : throw Refuse("the text is no timestamp");

    public override IntervalValue GetInterval(ReadOnlySpan<byte> value) =>
        IntervalValue.TryParse(GetUtf8(value), out var interval) ? interval : throw Refuse("the text is no interval");

    public override Guid GetUuid(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(GetUtf8(value), out Guid uuid, out var used) && used == GetUtf8(value).Length
            ? uuid : throw Refuse("the text is no UUID");
}
