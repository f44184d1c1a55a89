using System.Text;

namespace Isomer.MySql;

/// <summary>
/// enum. Only the label itself: the server would take one in other letters for it, and digits for a label's number.
/// </summary>
internal sealed class EnumEncoder(int ordinal, string storeType, IEnumerable<string> labels) : ColumnEncoder(ordinal, storeType)
{
    private readonly byte[][] _labels = [.. labels.Select(Encoding.UTF8.GetBytes)];

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        foreach (var label in _labels)
        {
            if (value.SequenceEqual(label))
            {
                text.AddText(value);
                return;
            }
        }

        throw Refuse("the text is no label of the type");
    }
}
