using System.Text;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>
/// Takes the rows that do not go, up to a limit, into a file of JSON lines. A chunk's rejects are written just before it commits: after a
/// crash in between, a line may stand twice, but none is missing.
/// </summary>
internal sealed class RejectSink(long limit, string path)
{
    private readonly Lock _lock = new();
    private long _count;
    private long _limited;

    /// <summary>Rows set aside so far, those of chunks that were rolled back taken off.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>Counts a row, or fails.</summary>
    /// <exception cref="IsomerException">The limit is 0, or reached.</exception>
    public void Take(RejectedRow row)
    {
        Interlocked.Increment(ref _count);
        if (row.IsByPolicy || Interlocked.Increment(ref _limited) <= limit)
        {
            return;
        }

        var column = row.Column ?? "not told by the engine";
        throw limit == 0
            ? new IsomerException(Codes.RowRefused, row.Table, row.KeyText, column, row.Error)
            : new IsomerException(Codes.TooManyRejects, $"{limit}", row.Table, row.KeyText, column, row.Error);
    }

    /// <summary>Takes back the rows of a chunk that is tried again.</summary>
    public void TakeBack(IReadOnlyCollection<RejectedRow> rows)
    {
        Interlocked.Add(ref _count, -rows.Count);
        Interlocked.Add(ref _limited, -rows.Count(r => !r.IsByPolicy));
    }

    /// <summary>Writes a chunk's rejects to the file.</summary>
    public void Write(IReadOnlyList<RejectedRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var lines = new StringBuilder();
        foreach (var row in rows)
        {
            lines.Append(Line(row)).Append('\n');
        }

        lock (_lock)
        {
            try
            {
                File.AppendAllText(path, lines.ToString());
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new IsomerException(Codes.UnwritableFile, path, e.Message);
            }
        }
    }

    private static string Line(RejectedRow row) => JsonLine.Of(json =>
    {
        json.WriteString("table", row.Table);
        json.WriteStartObject("key");
        foreach (var (column, value) in row.Key)
        {
            json.WriteString(column, value);
        }

        json.WriteEndObject();
        json.WriteString("column", row.Column);
        json.WriteString("error", row.Error);
    });
}
