using System.Buffers;

namespace Isomer.MySql;

/// <summary>Values as literals of SQL, where backslashes escape.</summary>
internal sealed class LiteralBuffer : ValueBuffer
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("'\\\0"u8);

    public override void AddNull() => Add("NULL"u8);

    public override void AddText(ReadOnlySpan<byte> utf8)
    {
        Add((byte)'\'');
        AddEscaped(utf8, Special);
        Add((byte)'\'');
    }

    public override void AddPlain(ReadOnlySpan<byte> ascii)
    {
        Add((byte)'\'');
        Add(ascii);
        Add((byte)'\'');
    }

    public override void AddOctets(ReadOnlySpan<byte> octets)
    {
        Add("_binary"u8);
        AddText(octets);
    }

    public override void AddHex(ReadOnlySpan<byte> digits)
    {
        Add("x'"u8);
        Add(digits);
        Add((byte)'\'');
    }
}
