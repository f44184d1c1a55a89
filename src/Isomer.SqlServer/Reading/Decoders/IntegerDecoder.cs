using System.Buffers.Binary;
using System.Globalization;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>bit, tinyint, smallint, int and bigint.</summary>
/// <param name="ordinal">The column's ordinal.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="read">The driver's getter of that width.</param>
internal sealed class IntegerDecoder(int ordinal, string storeType, Func<SqlDataReader, int, long> read) : FieldDecoder(ordinal, storeType)
{
    // Every integer up to here is a double, or a float, exactly.
    private const long MaxExactFloat64 = 1L << 53;
    private const long MaxExactFloat32 = 1L << 24;
    private const int MaxDigits = 20;

    private readonly byte[] _text = new byte[MaxDigits];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, read(reader, Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(row.Room(sizeof(long)), number);
        row.Take(sizeof(long));
    }

    public override bool GetBool(ReadOnlySpan<byte> value) => GetInt64(value) switch
    {
        0 => false,
        1 => true,
        _ => throw Refuse("only 0 and 1 are truth values"),
    };

    public override long GetInt64(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadInt64LittleEndian(value);

    public override decimal GetDecimal(ReadOnlySpan<byte> value) => GetInt64(value);

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) => NumberValue.From(GetInt64(value));

    public override double GetFloat64(ReadOnlySpan<byte> value) => Exact(GetInt64(value), MaxExactFloat64);

    public override float GetFloat32(ReadOnlySpan<byte> value) => Exact(GetInt64(value), MaxExactFloat32);

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        GetInt64(value).TryFormat(_text, out var length, default, CultureInfo.InvariantCulture);
        return _text.AsSpan(0, length);
    }

    private long Exact(long number, long limit) =>
        number >= -limit && number <= limit ? number : throw Refuse("the floating-point number nearest to the integer is another number");
}
