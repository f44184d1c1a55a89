using System.Buffers.Text;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>bit(n), as the number that its bits make.</summary>
internal sealed class BitDecoder(int ordinal, string storeType, int bits) : ColumnDecoder(ordinal, storeType)
{
    private readonly byte[] _text = new byte[bits];

    public override ulong GetUInt64(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out ulong number, out var used) && used == value.Length
            ? number
            : throw Refuse("the server sent no number");

    public override long GetInt64(ReadOnlySpan<byte> value) =>
        GetUInt64(value) is <= long.MaxValue and var number ? (long)number : throw Refuse("the number exceeds 63 bits");

    public override NumberValue GetNumber(ReadOnlySpan<byte> value) => NumberValue.From(GetUInt64(value));

    public override decimal GetDecimal(ReadOnlySpan<byte> value) => GetUInt64(value);

    public override bool GetBool(ReadOnlySpan<byte> value) => GetUInt64(value) switch
    {
        0 => false,
        1 => true,
        _ => throw Refuse("only 0 and 1 are truth values"),
    };

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        var number = GetUInt64(value);
        for (var i = 0; i < bits; i++)
        {
            _text[i] = (byte)('0' + ((number >> (bits - 1 - i)) & 1));
        }

        return _text;
    }
}
