using System.Buffers.Binary;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>oid: an unsigned 32-bit integer.</summary>
internal sealed class OidEncoder(int ordinal, string storeType) : IntegerEncoder(ordinal, storeType, uint.MinValue, uint.MaxValue)
{
    protected override void Write(PackedBatch batch, long value) =>
        BinaryPrimitives.WriteUInt32BigEndian(batch.Value(sizeof(uint)), (uint)value);
}
