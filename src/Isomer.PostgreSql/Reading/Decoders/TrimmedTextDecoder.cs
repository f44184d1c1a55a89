namespace Isomer.PostgreSql;

/// <summary>character(n) wanted as text of variable length: the blanks that only fill it up are no part of the value.</summary>
internal sealed class TrimmedTextDecoder(int ordinal, string storeType, bool isInstant) : TextDecoder(ordinal, storeType, isInstant)
{
    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value) => value.TrimEnd((byte)' ');
}
