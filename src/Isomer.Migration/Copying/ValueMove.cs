using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Migration.Copying;

/// <summary>Passes one value from a reader to a writer in its carrier.</summary>
internal static class ValueMove
{
    public static void Move(Carrier carrier, RowReader reader, int ordinal, RowWriter writer)
    {
        if (reader.IsNull(ordinal))
        {
            writer.WriteNull();
            return;
        }

        switch (carrier)
        {
            case Carrier.Bool: writer.WriteBool(reader.GetBool(ordinal)); break;
            case Carrier.Int64: writer.WriteInt64(reader.GetInt64(ordinal)); break;
            case Carrier.UInt64: writer.WriteUInt64(reader.GetUInt64(ordinal)); break;
            case Carrier.Decimal: writer.WriteDecimal(reader.GetDecimal(ordinal)); break;
            case Carrier.Number: writer.WriteNumber(reader.GetNumber(ordinal)); break;
            case Carrier.Float32: writer.WriteFloat32(reader.GetFloat32(ordinal)); break;
            case Carrier.Float64: writer.WriteFloat64(reader.GetFloat64(ordinal)); break;
            case Carrier.Text: writer.WriteUtf8(reader.GetUtf8(ordinal)); break;
            case Carrier.Bytes: writer.WriteBytes(reader.GetBytes(ordinal)); break;
            case Carrier.Date: writer.WriteDate(reader.GetDate(ordinal)); break;
            case Carrier.Time: writer.WriteTime(reader.GetTime(ordinal)); break;
            case Carrier.Timestamp: writer.WriteTimestamp(reader.GetTimestamp(ordinal)); break;
            case Carrier.Interval: writer.WriteInterval(reader.GetInterval(ordinal)); break;
            case Carrier.Uuid: writer.WriteUuid(reader.GetUuid(ordinal)); break;
            default: throw new ArgumentOutOfRangeException(nameof(carrier), carrier, "This carrier has no move.");
        }
    }
}
