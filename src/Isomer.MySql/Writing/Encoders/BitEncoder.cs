namespace Isomer.MySql;

/// <summary>bit(n).</summary>
internal sealed class BitEncoder(int ordinal, string storeType, int bits) : ColumnEncoder(ordinal, storeType)
{
    public override LiteralForm Form => LiteralForm.Bits;

    public override void WriteBool(ValueBuffer text, bool value) => WriteUInt64(text, value ? 1UL : 0);

    public override void WriteInt64(ValueBuffer text, long value) =>
        WriteUInt64(text, value >= 0 ? (ulong)value : throw Refuse("a negative number has no bits here"));

    public override void WriteUInt64(ValueBuffer text, ulong value) =>
        text.AddNumber(bits == 64 || value >> bits == 0 ? value : throw Refuse("the number has more bits"));

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        if (value.Length != bits || value.ContainsAnyExcept((byte)'0', (byte)'1'))
        {
            throw Refuse($"the text is no list of {bits} bits");
        }

        var number = 0UL;
        foreach (var bit in value)
        {
            number = (number << 1) | (uint)(bit - '0');
        }

        text.AddNumber(number);
    }
}
