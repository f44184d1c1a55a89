using System.Buffers;

namespace Isomer.MySql;

/// <summary>Rows as lists of SQL literals, <c>(1,'a'),(2,NULL)</c>, ready to stand behind VALUES.</summary>
internal sealed class InsertBatch(ColumnEncoder[] encoders)
    : EncodedBatch(encoders, new LiteralBuffer(), (byte)',', "("u8.ToArray(), "),"u8.ToArray())
{
    /// <summary>The literals of some rows, a comma between two.</summary>
    public ReadOnlySpan<byte> Literals(int firstRow, int rows) => Text.Span[Start(firstRow)..(Start(firstRow + rows) - 1)];

    /// <summary>A value as it stands in a line of <see cref="LineBatch"/>.</summary>
    public void WriteField(ReadOnlySpan<byte> field, LiteralForm form)
    {
        if (field.SequenceEqual("\\N"u8))
        {
            WriteNull();
            return;
        }

        var text = NextValue();
        switch (form)
        {
            case LiteralForm.Number or LiteralForm.Bits:
                text.Add(field);
                break;
            case LiteralForm.Octets:
                AddOctets(text, field);
                break;
            default:
                // Escaped already, but for quotes.
                AddQuoted(text, field);
                break;
        }

        EndValue();
    }

    // As octets again: digits would take twice the room in the server's packet.
    private static void AddOctets(ValueBuffer text, ReadOnlySpan<byte> digits)
    {
        var octets = ArrayPool<byte>.Shared.Rent(digits.Length / 2);
        Convert.FromHexString(digits, octets, out _, out var length);
        text.AddOctets(octets.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(octets);
    }

    private static void AddQuoted(ValueBuffer text, ReadOnlySpan<byte> escaped)
    {
        text.Add((byte)'\'');
        int quote;
        while ((quote = escaped.IndexOf((byte)'\'')) >= 0)
        {
            text.Add(escaped[..quote]);
            text.Add("\\'"u8);
            escaped = escaped[(quote + 1)..];
        }

        text.Add(escaped);
        text.Add((byte)'\'');
    }
}
