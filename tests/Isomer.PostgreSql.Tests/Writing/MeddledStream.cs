namespace Isomer.PostgreSql.Tests;

/// <summary>Rows without an end, of a table with two columns; something happens to the world before the second part is read.</summary>
internal sealed class MeddledStream(Func<Task> meddle) : MemoryStream
{
    private int _parts;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_parts++ == 1)
        {
            await meddle();
        }

        if (_parts == 1)
        {
            CopyFormat.Header.CopyTo(buffer);
            return CopyFormat.Header.Length;
        }

        // Two fields, both NULL, again and again.
        byte[] row = [0, 2, 255, 255, 255, 255, 255, 255, 255, 255];
        var rows = buffer.Length / row.Length;
        for (var i = 0; i < rows; i++)
        {
            row.CopyTo(buffer[(i * row.Length)..]);
        }

        return rows * row.Length;
    }
}
