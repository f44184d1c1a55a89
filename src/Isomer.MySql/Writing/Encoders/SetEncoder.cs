using System.Text;

namespace Isomer.MySql;

/// <summary>set: labels joined by commas, each once, in the order of the declaration, because that is how they come back.</summary>
internal sealed class SetEncoder(int ordinal, string storeType, IEnumerable<string> labels) : ColumnEncoder(ordinal, storeType)
{
    private readonly byte[][] _labels = [.. labels.Select(Encoding.UTF8.GetBytes)];

    public override void WriteUtf8(ValueBuffer text, ReadOnlySpan<byte> value)
    {
        var next = 0;
        var rest = value;
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf((byte)',');
            var label = comma < 0 ? rest : rest[..comma];
            while (next < _labels.Length && !label.SequenceEqual(_labels[next]))
            {
                next++;
            }

            if (next++ >= _labels.Length || comma == rest.Length - 1)
            {
                throw Refuse("the text is no list of the type's labels in their order");
            }

            rest = comma < 0 ? [] : rest[(comma + 1)..];
        }

        text.AddText(value);
    }
}
