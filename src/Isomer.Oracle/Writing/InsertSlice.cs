using System.Globalization;

namespace Isomer.Oracle;

/// <summary>
/// Rows of a batch that one statement brings: so many as fit, and as alike as a statement wants them. An empty LOB, or a NULL that cannot
/// be bound, stands in the statement's text, so that rows which have it elsewhere come with another.
/// </summary>
/// <param name="FirstRow">The first row.</param>
/// <param name="Rows">How many.</param>
/// <param name="Sql">The statement.</param>
/// <param name="Bound">The columns that are bound, in the order of the text.</param>
internal sealed record InsertSlice(int FirstRow, int Rows, string Sql, IReadOnlyList<ColumnBuffer> Bound)
{
    // Past these nothing is gained, and the driver holds each array once more in the form that it sends.
    private const int MaxRows = 5_000;
    private const long MaxBytes = 4 * 1024 * 1024;

    /// <summary>The slices of a batch, in the order of its rows.</summary>
    /// <param name="batch">The rows.</param>
    /// <param name="into">What stands before VALUES.</param>
    /// <param name="order">The batch's columns in the order of the statement.</param>
    public static IEnumerable<InsertSlice> Of(ColumnBatch batch, string into, IReadOnlyList<int> order)
    {
        for (var first = 0; first < batch.Rows;)
        {
            var rows = 1;
            for (var bytes = batch.BytesOf(first); first + rows < batch.Rows && rows < MaxRows && AreAlike(batch, first, first + rows);
                rows++)
            {
                bytes += batch.BytesOf(first + rows);
                if (bytes > MaxBytes)
                {
                    break;
                }
            }

            yield return Slice(batch, into, order, first, rows);
            first += rows;
        }
    }

    /// <summary>The name of a parameter.</summary>
    public static string Parameter(int place) => "c" + place.ToString(CultureInfo.InvariantCulture);

    private static bool AreAlike(ColumnBatch batch, int row, int other)
    {
        foreach (var column in batch.Columns)
        {
            if (!ReferenceEquals(column.LiteralOf(row), column.LiteralOf(other)))
            {
                return false;
            }
        }

        return true;
    }

    private static InsertSlice Slice(ColumnBatch batch, string into, IReadOnlyList<int> order, int first, int rows)
    {
        var bound = new List<ColumnBuffer>();
        var values = order.Select(i => batch.Columns[i]).Select(c =>
        {
            if (c.LiteralOf(first) is { } literal)
            {
                return literal;
            }

            bound.Add(c);
            return c.Bound(":" + Parameter(bound.Count - 1));
        }).ToList();
        return new(first, rows, $"{into} VALUES ({string.Join(", ", values)})", bound);
    }
}
