using System.Buffers.Text;
using Isomer.Engines;

namespace Isomer.SqlServer;

/// <summary>uniqueidentifier.</summary>
internal sealed class UuidEncoder(int ordinal, string storeType) : ColumnEncoder(ordinal, storeType)
{
    private const int Bytes = 16;

    public override Type Type => typeof(Guid);

    public override object Value(ReadOnlySpan<byte> packed) => new Guid(packed);

    public override void WriteUuid(PackedBatch batch, Guid value) => value.TryWriteBytes(batch.Value(Bytes));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteUuid(batch, Utf8Parser.TryParse(value, out Guid uuid, out var used) && used == value.Length
            ? uuid
            : throw Refuse("the text is no UUID"));

    public override void WriteBytes(PackedBatch batch, ReadOnlySpan<byte> value) =>
        WriteUuid(batch, value.Length == Bytes ? new Guid(value, bigEndian: true) : throw Refuse("a UUID takes 16 octets"));
}
