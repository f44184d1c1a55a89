using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>
/// character(n): the server fills up with blanks, and takes blanks at the end for filling, so that those beyond n are no loss.
/// </summary>
internal sealed class BlankPaddedEncoder(int ordinal, string storeType, int? maxCharacters) : TextEncoder(ordinal, storeType, maxCharacters)
{
    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) => base.WriteUtf8(batch, value.TrimEnd((byte)' '));
}
