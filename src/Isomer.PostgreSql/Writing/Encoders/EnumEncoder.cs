using System.Text;
using Isomer.Engines;

namespace Isomer.PostgreSql;

/// <summary>An enum type: one of its labels, as text.</summary>
internal sealed class EnumEncoder(int ordinal, string storeType, string[] labels) : ColumnEncoder<PackedBatch>(ordinal, storeType)
{
    private readonly byte[][] _labels = [.. labels.Select(Encoding.UTF8.GetBytes)];

    public override void WriteUtf8(PackedBatch batch, ReadOnlySpan<byte> value)
    {
        foreach (var label in _labels)
        {
            if (value.SequenceEqual(label))
            {
                value.CopyTo(batch.Value(value.Length));
                return;
            }
        }

        throw Refuse("the text is none of the type's labels");
    }
}
