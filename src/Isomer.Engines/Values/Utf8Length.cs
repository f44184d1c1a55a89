namespace Isomer.Engines.Values;

/// <summary>Lengths of UTF-8 text.</summary>
internal static class Utf8Length
{
    /// <summary>Unicode scalar values: octets that do not continue another's. Right for valid UTF-8 only.</summary>
    public static int InCharacters(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var octet in utf8)
        {
            count += (octet & 0xC0) != 0x80 ? 1 : 0;
        }

        return count;
    }
}
