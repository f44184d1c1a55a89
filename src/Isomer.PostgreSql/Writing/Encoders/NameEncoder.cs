namespace Isomer.PostgreSql;

/// <summary>name: at most 63 octets; the server cuts a longer one without a word.</summary>
internal sealed class NameEncoder(int ordinal, string storeType) : TextEncoder(ordinal, storeType)
{
    private const int MaxBytes = 63;

    public override void WriteUtf8(CopyBatch batch, ReadOnlySpan<byte> value) =>
        base.WriteUtf8(batch, value.Length <= MaxBytes ? value : throw Refuse("the text is longer than 63 octets"));
}
