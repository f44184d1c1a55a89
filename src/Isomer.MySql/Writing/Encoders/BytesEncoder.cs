namespace Isomer.MySql;

/// <summary>binary, varbinary, the blobs, and geometries as the server keeps them.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="exactBytes">
/// The one length that a value may have, because the server pads shorter ones with zeros that stay; null for any.
/// </param>
internal sealed class BytesEncoder(int ordinal, string storeType, long? exactBytes) : ColumnEncoder(ordinal, storeType)
{
    private const int UuidBytes = 16;

    public override LiteralForm Form => LiteralForm.Octets;

    public override void WriteBytes(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        if (exactBytes is not null && value.Length != exactBytes)
        {
            throw Refuse("the type holds values of its full length alone; a shorter one would be padded");
        }

        text.AddOctets(value);
    }

    public override void WriteUuid(ValueBuffer text, Guid value)
    {
        Span<byte> octets = stackalloc byte[UuidBytes];
        value.TryWriteBytes(octets, bigEndian: true, out _);
        WriteBytes(text, octets);
    }

    // A type that is known to MySQL alone travels as its octets in hexadecimal.
    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        if (value.Length % 2 != 0 || value.ContainsAnyExcept(HexDigits))
        {
            throw Refuse("the text is no list of octets in hexadecimal");
        }

        text.AddHex(value);
    }

    private static readonly System.Buffers.SearchValues<byte> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF"u8);
}
