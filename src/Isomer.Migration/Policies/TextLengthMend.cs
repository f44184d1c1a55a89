namespace Isomer.Migration.Policies;

/// <summary>The first characters of a text.</summary>
internal sealed class TextLengthMend(int most) : ValueMend
{
    public override ReadOnlySpan<byte> MendUtf8(ReadOnlySpan<byte> value, ref byte[] buffer)
    {
        var characters = 0;
        for (var at = 0; at < value.Length; at++)
        {
            // Whatever does not continue a character begins one.
            if ((value[at] & 0xC0) != 0x80 && ++characters > most)
            {
                return value[..at];
            }
        }

        return value;
    }
}
