using System.Buffers;

namespace Isomer.MySql;

/// <summary>Values as the fields of a file that LOAD DATA takes: no quotes, backslashes escape, <c>\N</c> is NULL.</summary>
internal sealed class LineBuffer : ValueBuffer
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("\t\n\\\0"u8);

    public override void AddNull() => Add("\\N"u8);

    public override void AddText(ReadOnlySpan<byte> utf8) => AddEscaped(utf8, Special);

    public override void AddPlain(ReadOnlySpan<byte> ascii) => Add(ascii);

    // The file has one character set; the statement turns the digits into octets.
    public override void AddOctets(ReadOnlySpan<byte> octets) => Convert.TryToHexString(octets, Reserve(checked(2 * octets.Length)), out _);

    public override void AddHex(ReadOnlySpan<byte> digits) => Add(digits);
}
