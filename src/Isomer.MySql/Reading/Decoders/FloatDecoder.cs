using System.Buffers.Text;
using System.Globalization;
using Isomer.Engines.Values;

namespace Isomer.MySql;

/// <summary>
/// double and float, as the shortest digits that read back as the same double. A float is asked for as a double, because the server prints
/// only its first six digits or so.
/// </summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="isSingle">Whether the column is a float, whose shortest digits are fewer.</param>
internal sealed class FloatDecoder(int ordinal, string storeType, bool isSingle) : ColumnDecoder(ordinal, storeType)
{
    private readonly byte[] _text = new byte[32];

    public override double GetFloat64(ReadOnlySpan<byte> value) =>
        Utf8Parser.TryParse(value, out double number, out var used) && used == value.Length
            ? number
            : throw Refuse("the server sent no number");

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
