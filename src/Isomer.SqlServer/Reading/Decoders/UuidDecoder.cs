using System.Buffers.Text;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// uniqueidentifier. Its octets have the first three groups backwards, which is also how <see cref="Guid"/> keeps them; its text, and the
/// octets that rows are compared by, have them forwards.
/// </summary>
internal sealed class UuidDecoder(int ordinal, string storeType) : FieldDecoder(ordinal, storeType)
{
    private const int TextLength = 36;

    private readonly byte[] _text = new byte[TextLength];

    public override void Fetch(SqlDataReader reader, RowBuffer row, OctetBuffer octets) => Put(row, octets.Read(reader, Ordinal));

    /// <summary>Packs what the driver gives.</summary>
    public static void Put(RowBuffer row, ReadOnlySpan<byte> value)
    {
        value.CopyTo(row.Room(value.Length));
        row.Take(value.Length);
    }

    public override Guid GetUuid(ReadOnlySpan<byte> value) => new(value);

    public override ReadOnlySpan<byte> GetUtf8(ReadOnlySpan<byte> value)
    {
        Utf8Formatter.TryFormat(GetUuid(value), _text, out var length);
        return _text.AsSpan(0, length);
    }
}
