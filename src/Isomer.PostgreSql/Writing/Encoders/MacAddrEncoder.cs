using System.Globalization;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>macaddr and macaddr8, from pairs of hexadecimal digits with a colon, a hyphen or nothing between them.</summary>
internal sealed class MacAddrEncoder(int ordinal, string storeType, int byteCount) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private const int MaxBytes = 8;

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        Span<byte> address = stackalloc byte[MaxBytes];
        var rest = value;
        for (var i = 0; i < byteCount; i++)
        {
            if (i > 0 && !rest.IsEmpty && rest[0] is ((byte)':' or (byte)'-'))
            {
                rest = rest[1..];
            }

            if (rest.Length < 2 || !byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out address[i]))
            {
                throw Refuse("the text is no hardware address");
            }

            rest = rest[2..];
        }

        WriteBytes(batch, rest.IsEmpty ? address[..byteCount] : throw Refuse("the text is no hardware address"));
    }

    public override void WriteBytes(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        if (value.Length != byteCount)
        {
            throw Refuse($"the address takes {byteCount} octets");
        }

        value.CopyTo(batch.Value(byteCount));
    }
}
