using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>name and "char", which hold a number of octets; the server cuts a longer text without a word.</summary>
internal sealed class NameEncoder(int ordinal, string storeType, int maxBytes) : TextEncoder(ordinal, storeType)
{
    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        base.WriteUtf8(batch, value.Length <= maxBytes ? value : throw Refuse($"the text is longer than {maxBytes} octets"));
}
