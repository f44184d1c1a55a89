namespace Isomer.Migration.Policies;

/// <summary>A text without U+0000.</summary>
internal sealed class ZeroCharacterMend : ValueMend
{
    public override ReadOnlySpan<byte> MendUtf8(ReadOnlySpan<byte> value, ref byte[] buffer)
    {
        if (buffer.Length < value.Length)
        {
            buffer = new byte[value.Length];
        }

        var length = 0;
        foreach (var unit in value)
        {
            if (unit != 0)
            {
                buffer[length++] = unit;
            }
        }

        return buffer.AsSpan(0, length);
    }
}
