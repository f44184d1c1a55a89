namespace Isomer.MySql;

/// <summary>binary, varbinary, the blobs, and geometries as the server keeps them: four octets of SRID, then WKB.</summary>
internal sealed class BytesDecoder(int ordinal, string storeType) : ColumnDecoder(ordinal, storeType)
{
    private byte[] _hex = [];

    public override ReadOnlySpan<byte> GetBytes(ReadOnlySpan<byte> value) => value;

    public override Guid GetUuid(ReadOnlySpan<byte> value) =>
        value.Length == 16 ? new Guid(value, bigEndian: true) : throw Refuse("a UUID takes 16 octets");

    // A type that is known to MySQL alone travels as text; its octets in hexadecimal are exact.
    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        if (_hex.Length < value.Length * 2)
        {
            _hex = new byte[value.Length * 2];
        }

        Convert.TryToHexStringLower(value, _hex, out var length);
        return _hex.AsSpan(0, length);
    }
}
