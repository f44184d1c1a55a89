namespace Isomer.MySql;

/// <summary>Rows as lines of a file that LOAD DATA takes.</summary>
internal sealed class LineBatch(ColumnEncoder[] encoders) : EncodedBatch(encoders, new LineBuffer(), (byte)'\t', [], "\n"u8.ToArray())
{
    private readonly ColumnEncoder[] _encoders = encoders;

    /// <summary>All lines.</summary>
    public ReadOnlyMemory<byte> Lines => Text;

    /// <summary>The same rows as literals.</summary>
    public InsertBatch ToLiterals()
    {
        var literals = new InsertBatch(_encoders);
        for (var row = 0; row < Rows; row++)
        {
            // Tabs and line ends of values are escaped.
            var rest = Lines.Span[Start(row)..(Start(row + 1) - 1)];
            literals.BeginRow();
            foreach (var encoder in _encoders)
            {
                var length = rest.IndexOf((byte)'\t');
                literals.WriteField(length < 0 ? rest : rest[..length], encoder.Form);
                rest = rest[(length + 1)..];
            }

            literals.EndRow();
        }

        return literals;
    }
}
