using System.Buffers.Binary;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>datetimeoffset: an instant, and the offset that it was written with.</summary>
internal sealed class InstantDecoder(int ordinal, string storeType) : FieldDecoder(ordinal, storeType)
{
    private readonly byte[] _text = new byte[TimestampValue.MaxFormattedLength];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, reader.GetDateTimeOffset(Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, DateTimeOffset moment)
    {
        var room = row.Room(sizeof(long) + sizeof(short));
        BinaryPrimitives.WriteInt64LittleEndian(room, moment.UtcTicks);
        BinaryPrimitives.WriteInt16LittleEndian(room[sizeof(long)..], (short)moment.TotalOffsetMinutes);
        row.Take(sizeof(long) + sizeof(short));
    }

    public override TimestampValue GetTimestamp(ReadOnlySpan<byte> value) =>
        TimestampValue.From(new DateTime(BinaryPrimitives.ReadInt64LittleEndian(value), DateTimeKind.Utc)) with
        {
            OffsetMinutes = BinaryPrimitives.ReadInt16LittleEndian(value[sizeof(long)..]),
        };

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        GetTimestamp(value).TryFormat(_text, out var length, isInstant: true);
        return _text.AsSpan(0, length);
    }
}
