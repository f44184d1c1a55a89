using System.Data.Common;
using System.Globalization;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>
/// Splits a table into ranges of about equal size. The first and the last range are open, so that every row falls into one range whatever
/// the statistics say.
/// </summary>
internal sealed class KeySplitter(DbConnection connection, StoredTable stored, string side)
{
    // Statistics of a table that was just filled can be far too low; up to so many ranges are worth counting.
    private const int RangesWorthCounting = 4;

    public async Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken)
    {
        var rows = await EstimateAsync(rowsPerRange, cancellationToken).ConfigureAwait(false);
        var ranges = (rows + rowsPerRange - 1) / rowsPerRange;
        if (ranges <= 1 || TableKey.Of(table, stored, side) is not { } key)
        {
            return [KeyRange.All];
        }

        if (key is [{ DataType: "tinyint" or "smallint" or "mediumint" or "int" or "bigint" } only])
        {
            var (minimum, maximum) = await BoundsAsync(only, cancellationToken).ConfigureAwait(false);
            if (IntegerSteps.Between(minimum, maximum, rows, ranges) is { } steps)
            {
                return KeyRange.Between(steps.Select(v => BoundText.Of([only.Name], [v.ToString(CultureInfo.InvariantCulture)])));
            }
        }

        return KeyRange.Between(await BoundariesAsync(key, rowsPerRange, cancellationToken).ConfigureAwait(false));
    }

    private async Task<long> EstimateAsync(long rowsPerRange, CancellationToken cancellationToken)
    {
        var enough = (rowsPerRange * RangesWorthCounting) + 1;
        if (stored.EstimatedRows >= enough)
        {
            return stored.EstimatedRows;
        }

        var counted = await connection.QueryAsync(
            $"SELECT CAST(COUNT(*) AS CHAR) FROM (SELECT 1 FROM {stored.QuotedName} LIMIT {enough.ToString(CultureInfo.InvariantCulture)}) counted",
            row => row.Number(0),
            cancellationToken).ConfigureAwait(false);

        // More than the statistics know of: only a count of all tells.
        return counted[0] < enough ? counted[0] : (await connection.QueryAsync(
            $"SELECT CAST(COUNT(*) AS CHAR) FROM {stored.QuotedName}", row => row.Number(0), cancellationToken).ConfigureAwait(false))[0];
    }

    private async Task<(Int128 Minimum, Int128 Maximum)> BoundsAsync(StoredColumn column, CancellationToken cancellationToken)
    {
        var name = SqlText.Quote(column.Name);
        var bounds = await connection.QueryAsync(
            $"SELECT CAST(MIN({name}) AS CHAR), CAST(MAX({name}) AS CHAR) FROM {stored.QuotedName}",
            row => (Int128.Parse(row.Text(0), CultureInfo.InvariantCulture), Int128.Parse(row.Text(1), CultureInfo.InvariantCulture)),
            cancellationToken).ConfigureAwait(false);
        return bounds[0];
    }

    // One pass over the key's index: every n-th key begins a range.
    private Task<List<string>> BoundariesAsync(IReadOnlyList<StoredColumn> key, long rowsPerRange, CancellationToken cancellationToken)
    {
        var columns = SqlText.QuoteList(key.Select(c => c.Name));
        var printed = string.Join(", ", key.Select((c, i) => $"{KeyBound.Printed(c)} AS k{i.ToString(CultureInfo.InvariantCulture)}"));
        var step = rowsPerRange.ToString(CultureInfo.InvariantCulture);
        return connection.QueryAsync(
            $"""
            SELECT * FROM (SELECT {printed}, ROW_NUMBER() OVER (ORDER BY {columns}) AS place FROM {stored.QuotedName}) placed
            WHERE place > 1 AND MOD(place, {step}) = MOD(1, {step})
            ORDER BY place
            """,
            row => BoundText.Of(key.Select(c => c.Name), Enumerable.Range(0, key.Count).Select(row.Text)),
            cancellationToken);
    }
}
