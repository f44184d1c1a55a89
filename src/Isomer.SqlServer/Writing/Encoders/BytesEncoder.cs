using System.Buffers;
using System.Text;
using Isomer.Engines;

namespace Isomer.SqlServer;

/// <summary>binary, varbinary, image, and the types of assemblies as the server keeps them.</summary>
/// <param name="ordinal">The column's ordinal, for errors.</param>
/// <param name="storeType">The store type, for errors.</param>
/// <param name="maxBytes">The greatest length; null for none.</param>
/// <param name="isFixed">Whether it is the only length, because the server pads shorter values with zeros that stay.</param>
internal sealed class BytesEncoder(int ordinal, string storeType, int? maxBytes, bool isFixed) : ColumnEncoder(ordinal, storeType)
{
    private const int UuidBytes = 16;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);

    public override Type Type => typeof(byte[]);

    public override object Value(ReadOnlySpan<byte> packed) => packed.ToArray();

    public override void WriteBytes(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        if (value.Length > maxBytes)
        {
            throw Refuse("the value is longer than the type holds");
        }

        if (isFixed && value.Length < maxBytes)
        {
            throw Refuse("the type holds values of its full length alone; a shorter one would be padded");
        }

        value.CopyTo(batch.Value(value.Length));
    }

    public override void WriteUuid(PackedBatch batch, Guid value)
    {
        Span<byte> octets = stackalloc byte[UuidBytes];
        value.TryWriteBytes(octets, bigEndian: true, out _);
        WriteBytes(batch, octets);
    }

    // A type that is known to SQL Server alone travels as its octets in hexadecimal.
    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        if (value.Length % 2 != 0 || value.ContainsAnyExcept(HexDigits))
        {
            throw Refuse("the text is no list of octets in hexadecimal");
        }

        WriteBytes(batch, Convert.FromHexString(Encoding.ASCII.GetString(value)));
    }
}
