using System.Text;
using Isomer.Engines;

namespace Isomer.PostgreSql;

internal sealed class BoolEncoder(int ordinal, string storeType) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    public override void WriteBool(PackedBatch batch, bool value) => batch.Value(1)[0] = value ? (byte)1 : (byte)0;

    public override void WriteInt64(PackedBatch batch, long value) =>
        WriteBool(batch, value is 0 or 1 ? value == 1 : throw Refuse("only 0 and 1 are truth values"));

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        var isTrue = Ascii.EqualsIgnoreCase(value, "true"u8);
        if (!isTrue && !Ascii.EqualsIgnoreCase(value, "false"u8))
        {
            throw Refuse("the text is no truth value");
        }

        WriteBool(batch, isTrue);
    }
}
