namespace Isomer.Migration.Policies;

/// <summary>The first bytes of octets, or of a text as far as its characters are whole.</summary>
internal sealed class ByteLengthMend(int most) : ValueMend
{
    public override ReadOnlySpan<byte> MendUtf8(ReadOnlySpan<byte> value, ref byte[] buffer)
    {
        var end = Math.Min(most, value.Length);
        while (end > 0 && end < value.Length && (value[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return value[..end];
    }

    public override ReadOnlySpan<byte> MendBytes(ReadOnlySpan<byte> value) => value[..Math.Min(most, value.Length)];
}
