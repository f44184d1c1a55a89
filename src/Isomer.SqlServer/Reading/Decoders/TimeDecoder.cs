using System.Buffers.Binary;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>time: a time of day, in steps of 100 ns.</summary>
internal sealed class TimeDecoder(int ordinal, string storeType) : FieldDecoder(ordinal, storeType)
{
    private readonly byte[] _text = new byte[TimeValue.MaxFormattedLength];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, reader.GetTimeSpan(Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, TimeSpan time)
    {
        BinaryPrimitives.WriteInt64LittleEndian(row.Room(sizeof(long)), time.Ticks);
        row.Take(sizeof(long));
    }

    public override TimeValue GetTime(ReadOnlySpan<byte> value) =>
        TimeValue.From(new TimeOnly(BinaryPrimitives.ReadInt64LittleEndian(value)));

    public override IntervalValue GetInterval(ReadOnlySpan<byte> value) => IntervalValue.From(GetTime(value));

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        GetTime(value).TryFormat(_text, out var length);
        return _text.AsSpan(0, length);
    }
}
