using System.Text;

namespace Isomer.Oracle;

/// <summary>Values that are bound as texts.</summary>
internal abstract class StringBuffer(int ordinal, string storeType, BoundType type, string? conversion)
    : PackedBuffer(ordinal, storeType, type, conversion)
{
    /// <summary>Adds a text of ASCII characters.</summary>
    protected void Add(string ascii)
    {
        Span<byte> utf8 = stackalloc byte[256];
        Values.Add(Encoding.ASCII.TryGetBytes(ascii, utf8, out var length) ? utf8[..length] : Encoding.ASCII.GetBytes(ascii));
    }

    protected override Array Array(int firstRow, int rows)
    {
        var texts = new string?[rows];
        for (var i = 0; i < rows; i++)
        {
            texts[i] = Values.IsNull(firstRow + i) ? null : Encoding.UTF8.GetString(Values[firstRow + i]);
        }

        return texts;
    }
}
