using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class BytesEncoder(int ordinal, string storeType) : ColumnEncoder<CopyBatch>(ordinal, storeType)
{
    private const int UuidBytes = 16;

    public override void WriteBytes(CopyBatch batch, ReadOnlySpan<byte> value) => value.CopyTo(batch.Value(value.Length));

    public override void WriteUuid(CopyBatch batch, Guid value) => value.TryWriteBytes(batch.Value(UuidBytes), bigEndian: true, out _);
}
