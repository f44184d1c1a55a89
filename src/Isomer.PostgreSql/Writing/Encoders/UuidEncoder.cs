using System.Buffers.Text;
using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class UuidEncoder(int ordinal, string storeType) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private const int UuidBytes = 16;

    public override void WriteUuid(PackedBatch batch, Guid value) => value.TryWriteBytes(batch.Value(UuidBytes), bigEndian: true, out _);

    public override void WriteBytes(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        if (value.Length != UuidBytes)
        {
            throw Refuse("a UUID takes 16 octets");
        }

        value.CopyTo(batch.Value(UuidBytes));
    }

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteUuid(batch, Utf8Parser.TryParse(value, out Guid uuid, out var used) && used == value.Length
            ? uuid
            : throw Refuse("the text is no UUID"));
}
