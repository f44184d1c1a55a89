using System.Buffers.Binary;
using System.Data.SqlTypes;
using System.Numerics;
using System.Runtime.InteropServices;
using Isomer.Engines.Values;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// decimal and numeric, by their sign and their 128 bits: <see cref="decimal"/> has 96, and the driver's own conversion to it fails past
/// them.
/// </summary>
internal sealed class DecimalDecoder(int ordinal, string storeType, int scale) : FieldDecoder(ordinal, storeType)
{
    private const int MagnitudeBytes = 16;
    private const int MaxDigits = 42;
    private const int MaxDecimalScale = 28;

    private static readonly UInt128 MaxDecimal = (UInt128.One << 96) - 1;

    private readonly byte[] _text = new byte[MaxDigits];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, reader.GetSqlDecimal(Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, SqlDecimal number)
    {
        var room = row.Room(1 + MagnitudeBytes);
        room[0] = number.IsPositive ? (byte)0 : (byte)1;
        Span<uint> words = stackalloc uint[4];
        number.WriteTdsValue(words);
        MemoryMarshal.AsBytes(words).CopyTo(room[1..]);
        row.Take(1 + MagnitudeBytes);
    }

    public override decimal GetDecimal(ReadOnlySpan<byte> value)
    {
        var magnitude = Magnitude(value);
        return scale <= MaxDecimalScale && magnitude <= MaxDecimal
            ? new decimal((int)(uint)magnitude, (int)(uint)(magnitude >> 32), (int)(uint)(magnitude >> 64), value[0] != 0, (byte)scale)
            : ToDecimal(GetNumber(value));
    }

    public override NumberValue GetNumber(ReadOnlySpan<byte> value)
    {
        BigInteger magnitude = Magnitude(value);
        return new(value[0] != 0 ? -magnitude : magnitude, scale);
    }

    public override long GetInt64(ReadOnlySpan<byte> value) => ToInt64(GetNumber(value));

    public override ulong GetUInt64(ReadOnlySpan<byte> value) => ToUInt64(GetNumber(value));

    public override bool GetBool(ReadOnlySpan<byte> value) => GetInt64(value) switch
    {
        0 => false,
        1 => true,
        _ => throw Refuse("only 0 and 1 are truth values"),
    };

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        GetNumber(value).TryFormat(_text, out var length);
        return _text.AsSpan(0, length);
    }

    // The words come least significant first, as they are kept on the little-endian machines that .NET runs on.
    private static UInt128 Magnitude(ReadOnlySpan<byte> value) => BinaryPrimitives.ReadUInt128LittleEndian(value[1..]);
}
