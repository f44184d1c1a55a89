using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// binary, varbinary, image, rowversion, and the types of assemblies (hierarchyid, geometry, geography) as the server keeps them.
/// </summary>
internal sealed class BytesDecoder(int ordinal, string storeType) : FieldDecoder(ordinal, storeType)
{
    private const int UuidBytes = 16;

    private byte[] _hex = [];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, octets.Read(reader, Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, ReadOnlySpan<byte> value)
    {
        value.CopyTo(row.Room(value.Length));
        row.Take(value.Length);
    }

    public override ReadOnlySpan<byte> GetBytes(ReadOnlySpan<byte> value) => value;

    public override Guid GetUuid(ReadOnlySpan<byte> value) =>
        value.Length == UuidBytes ? new Guid(value, bigEndian: true) : throw Refuse("a UUID takes 16 octets");

    // A type that is known to SQL Server alone travels as text; its octets in hexadecimal are exact.
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
