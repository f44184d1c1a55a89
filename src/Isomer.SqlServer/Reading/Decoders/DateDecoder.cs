using System.Buffers.Binary;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>date, datetime2, datetime and smalldatetime: what a clock without a zone shows, in steps of 100 ns.</summary>
/// <param name="ordinal">The column's ordinal.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="hasClock">Whether it has a time of day.</param>
internal sealed class DateDecoder(int ordinal, string storeType, bool hasClock) : FieldDecoder(ordinal, storeType)
{
    private readonly byte[] _text = new byte[TimestampValue.MaxFormattedLength];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, reader.GetDateTime(Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, DateTime moment)
    {
        BinaryPrimitives.WriteInt64LittleEndian(row.Room(sizeof(long)), moment.Ticks);
        row.Take(sizeof(long));
    }

    public override TimestampValue GetTimestamp(ReadOnlySpan<byte> value) =>
        TimestampValue.From(new DateTime(BinaryPrimitives.ReadInt64LittleEndian(value), DateTimeKind.Unspecified));

    public override DateValue GetDate(ReadOnlySpan<byte> value)
    {
        var moment = GetTimestamp(value);
        return moment.Nanos == 0 ? new(moment.Day) : throw Refuse("the value has a time of day");
    }

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        int length;
        if (hasClock)
        {
            GetTimestamp(value).TryFormat(_text, out length);
        }
        else
        {
            GetDate(value).TryFormat(_text, out length);
        }

        return _text.AsSpan(0, length);
    }
}
