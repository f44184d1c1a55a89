namespace Isomer.PostgreSql;

/// <summary>jsonb: a version octet (1), then the text.</summary>
internal sealed class JsonbDecoder(int ordinal, string storeType, bool isInstant) : TextDecoder(ordinal, storeType, isInstant)
{
    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value) =>
        value[0] == 1 ? value[1..] : throw Refuse("the binary form has an unknown version");
}
