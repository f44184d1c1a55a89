using System.Buffers.Binary;
using System.Globalization;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>float and real. Their text is the shortest that reads back as the same number.</summary>
/// <param name="ordinal">The column's ordinal.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isSingle">Whether it has 32 bits.</param>
internal sealed class FloatDecoder(int ordinal, string storeType, bool isSingle) : FieldDecoder(ordinal, storeType)
{
    private const int MaxDigits = 32;

    private readonly byte[] _text = new byte[MaxDigits];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) =>
        Put(row, isSingle ? reader.GetFloat(Ordinal) : reader.GetDouble(Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, double number)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(row.Room(sizeof(double)), number);
        row.Take(sizeof(double));
    }

    public override double GetFloat64(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadDoubleLittleEndian(value);

    public override float GetFloat32(ReadOnlySpan<byte> value)
    {
        var wide = GetFloat64(value);
        var narrow = (float)wide;
        return narrow == wide ? narrow : throw Refuse("the number needs 64 bits");
    }

    public override NumberValue GetNumber(ReadOnlySpan<byte> value)
    {
        NumberValue.TryParse(GetUtf8(value), out var number);
        return number;
    }

    public override decimal GetDecimal(ReadOnlySpan<byte> value) => ToDecimal(GetNumber(value));

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));

    public override ulong GetUInt64(ReadOnlySpan<byte> value) => ToUInt64(GetNumber(value));

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        int length;
        if (isSingle)
        {
            GetFloat32(value).TryFormat(_text, out length, "R", CultureInfo.InvariantCulture);
        }
        else
        {
            GetFloat64(value).TryFormat(_text, out length, "R", CultureInfo.InvariantCulture);
        }

        return _text.AsSpan(0, length);
    }
}
