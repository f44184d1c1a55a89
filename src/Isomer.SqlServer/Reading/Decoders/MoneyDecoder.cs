using System.Buffers.Binary;
using System.Data.SqlTypes;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>money and smallmoney: a number of ten-thousandths.</summary>
internal sealed class MoneyDecoder(int ordinal, string storeType) : FieldDecoder(ordinal, storeType)
{
    private const int Scale = 4;
    private const int MaxDigits = 24;

    private readonly byte[] _text = new byte[MaxDigits];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, reader.GetSqlMoney(Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, SqlMoney amount)
    {
        BinaryPrimitives.WriteInt64LittleEndian(row.Room(sizeof(long)), amount.GetTdsValue());
        row.Take(sizeof(long));
    }

    public override decimal GetDecimal(ReadOnlySpan<byte> value)
    {
        var units = Int128.Abs(Units(value));
        return new decimal((int)(uint)units, (int)(uint)(units >> 32), 0, Units(value) < 0, Scale);
    }

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) => new(Units(value), Scale);

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        GetNumber(value).TryFormat(_text, out var length);
        return _text.AsSpan(0, length);
    }

    private static long Units(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt64LittleEndian(value);
}
