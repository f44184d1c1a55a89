using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class BytesEncoder(int ordinal, string storeType) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private const int UuidBytes = 16;

    public override void WriteBytes(PackedBatch batch, ReadOnlySpan<byte> value) => value.CopyTo(batch.Value(value.Length));

    public override void WriteUuid(PackedBatch batch, Guid value) => value.TryWriteBytes(batch.Value(UuidBytes), bigEndian: true, out _);
}
