using System.Globalization;
using System.Text;
using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Sqlite.Tests;

/// <summary>Reads and writes any value by the method of its carrier, as text.</summary>
internal static class Values
{
    public static string? Read(RowReader reader, int ordinal, CanonicalType type)
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
            Carrier.Timestamp => Timestamp(reader.GetTimestamp(ordinal), type),
            Carrier.Interval => reader.GetInterval(ordinal).ToString(),
            Carrier.Uuid => reader.GetUuid(ordinal).ToString(),
            var carrier => throw new ArgumentOutOfRangeException(nameof(type), carrier, null),
        };
    }

    public static void Write(RowWriter writer, CanonicalType type, string? text)
    {
        if (text is null)
        {
            writer.WriteNull();
            return;
        }

        switch (Carriers.Of(type))
        {
            case Carrier.Bool: writer.WriteBool(bool.Parse(text)); break;
            case Carrier.Int64: writer.WriteInt64(long.Parse(text, CultureInfo.InvariantCulture)); break;
            case Carrier.UInt64: writer.WriteUInt64(ulong.Parse(text, CultureInfo.InvariantCulture)); break;
            case Carrier.Decimal: writer.WriteDecimal(decimal.Parse(text, CultureInfo.InvariantCulture)); break;
            case Carrier.Number: writer.WriteNumber(NumberValue.TryParse(text, out var number) ? number : default); break;
            case Carrier.Float32: writer.WriteFloat32(float.Parse(text, CultureInfo.InvariantCulture)); break;
            case Carrier.Float64: writer.WriteFloat64(double.Parse(text, CultureInfo.InvariantCulture)); break;
            case Carrier.Text: writer.WriteUtf8(Encoding.UTF8.GetBytes(text)); break;
            case Carrier.Bytes: writer.WriteBytes(Convert.FromHexString(text)); break;
            case Carrier.Date: writer.WriteDate(DateValue.TryParse(text, out var date) ? date : default); break;
            case Carrier.Time: writer.WriteTime(TimeValue.TryParse(text, out var time) ? time : default); break;
            case Carrier.Timestamp: writer.WriteTimestamp(Timestamp(text)); break;
            case Carrier.Interval: writer.WriteInterval(IntervalValue.TryParse(text, out var interval) ? interval : default); break;
            case Carrier.Uuid: writer.WriteUuid(Guid.Parse(text)); break;
            default: throw new ArgumentOutOfRangeException(nameof(type), type, null);
        }
    }

    private static TimestampValue Timestamp(string text) =>
        TimestampValue.TryParse(text, out var local) || TimestampValue.TryParseInstant(Encoding.UTF8.GetBytes(text), out local)
            ? local
            : default;

    private static string Timestamp(TimestampValue value, CanonicalType type)
    {
        Span<byte> text = stackalloc byte[TimestampValue.MaxFormattedLength];
        value.TryFormat(text, out var length, isInstant: type.Kind == TypeKind.TimestampTz);
        return Encoding.ASCII.GetString(text[..length]);
    }
}
