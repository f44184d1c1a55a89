using System.Globalization;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Migration.Copying;

/// <summary>One value as text for people: keys in messages, and the values of differences.</summary>
internal static class ValueText
{
    private const int LongestShown = 200;

    public static string Read(RowReader reader, int ordinal, Carrier carrier) => reader.IsNull(ordinal) ? "NULL" : carrier switch
    {
        Carrier.Bool => reader.GetBool(ordinal) ? "true" : "false",
        Carrier.Int64 => reader.GetInt64(ordinal).ToString(CultureInfo.InvariantCulture),
        Carrier.UInt64 => reader.GetUInt64(ordinal).ToString(CultureInfo.InvariantCulture),
        Carrier.Decimal => reader.GetDecimal(ordinal).ToString(CultureInfo.InvariantCulture),
        Carrier.Number => reader.GetNumber(ordinal).ToString(),
        Carrier.Float32 => reader.GetFloat32(ordinal).ToString("R", CultureInfo.InvariantCulture),
        Carrier.Float64 => reader.GetFloat64(ordinal).ToString("R", CultureInfo.InvariantCulture),
        Carrier.Text => Shorten(Encoding.UTF8.GetString(reader.GetUtf8(ordinal))),
        Carrier.Bytes =>
            Shorten("0x" + Convert.ToHexString(reader.GetBytes(ordinal)[..Math.Min(LongestShown, reader.GetBytes(ordinal).Length)])),
        Carrier.Date => reader.GetDate(ordinal).ToString(),
        Carrier.Time => reader.GetTime(ordinal).ToString(),
        Carrier.Timestamp => reader.GetTimestamp(ordinal).ToString(),
        Carrier.Interval => reader.GetInterval(ordinal).ToString(),
        Carrier.Uuid => reader.GetUuid(ordinal).ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(carrier), carrier, "This carrier has no text."),
    };

    private static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
