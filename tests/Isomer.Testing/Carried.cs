using System.Globalization;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Testing;

/// <summary>Moves one value between reader, writer and a text that tests can name.</summary>
public static class Carried
{
    /// <summary>The value as text, by the getter of its carrier; null for NULL.</summary>
    public static string? Text(RowReader reader, int ordinal, CanonicalType type)
    {
        if (reader.IsNull(ordinal))
        {
            return null;
        }

        return Carriers.Of(type) switch
        {
            Carrier.Bool => reader.GetBool(ordinal) ? "true" : "false",
            Carrier.Int64 => reader.GetInt64(ordinal).ToString(CultureInfo.InvariantCulture),
            Carrier.UInt64 => reader.GetUInt64(ordinal).ToString(CultureInfo.InvariantCulture),
            Carrier.Decimal => reader.GetDecimal(ordinal).ToString(CultureInfo.InvariantCulture),
            Carrier.Number => reader.GetNumber(ordinal).ToString(),
            Carrier.Float32 => reader.GetFloat32(ordinal).ToString("R", CultureInfo.InvariantCulture),
            Carrier.Float64 => reader.GetFloat64(ordinal).ToString("R", CultureInfo.InvariantCulture),
            Carrier.Text => Encoding.UTF8.GetString(reader.GetUtf8(ordinal)),
            Carrier.Bytes => Convert.ToHexString(reader.GetBytes(ordinal)),
            Carrier.Date => reader.GetDate(ordinal).ToString(),
            Carrier.Time => reader.GetTime(ordinal).ToString(),
            Carrier.Timestamp => reader.GetTimestamp(ordinal).ToString(),
            Carrier.Interval => reader.GetInterval(ordinal).ToString(),
            Carrier.Uuid => reader.GetUuid(ordinal).ToString("D"),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
    }

    /// <summary>Passes the value on as a mapper does, by its carrier.</summary>
    public static void Copy(RowReader reader, RowWriter writer, int ordinal, CanonicalType type) =>
        reader.Move(Carriers.Of(type), ordinal, writer);
}
