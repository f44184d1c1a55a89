using System.Data.Common;
using System.Globalization;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>
/// Splits a table into ranges of about equal size. The first and the last range are open, so that every row falls into one range whatever
/// the statistics say.
/// </summary>
internal sealed class KeySplitter(DbConnection connection, StoredTable stored, string scn, string side)
{
    // Statistics are of the night that gathered them; up to so many ranges are worth counting.
    private const int RangesWorthCounting = 4;

    // Every whole number of so many digits can be reckoned with.
    private const int MaxIntegerDigits = 18;

    public async Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken)
    {
        if (KeyOf(table) is not { } key)
        {
            return [KeyRange.All];
        }

        var rows = await EstimateAsync(rowsPerRange, cancellationToken).ConfigureAwait(false);
        var ranges = (rows + rowsPerRange - 1) / rowsPerRange;
        if (ranges <= 1)
        {
            return [KeyRange.All];
        }

        if (key is [{ Type: { Kind: "NUMBER", Precision: <= MaxIntegerDigits, Scale: null or 0 } } only]
            && await BoundsAsync(only, cancellationToken).ConfigureAwait(false) is var (minimum, maximum))
        {
            if (IntegerSteps.Between(minimum, maximum, rows, ranges) is { } steps)
            {
                return KeyRange.Between(steps.Select(v => BoundText.Of([only.Name], [v.ToString(CultureInfo.InvariantCulture)])));
            }
        }

        return KeyRange.Between(await BoundariesAsync(key, rowsPerRange, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>One pass over the key's index: every n-th key begins a range.</summary>
    public static string BoundariesQuery(StoredTable stored, IReadOnlyList<StoredColumn> key, long rowsPerRange, string scn)
    {
        var printed = string.Join(", ", key.Select((c, i) => $"{KeyBound.Printed(c)} AS K{i.ToString(CultureInfo.InvariantCulture)}"));
        var step = rowsPerRange.ToString(CultureInfo.InvariantCulture);
        return $"""
            SELECT * FROM (SELECT {printed}, ROW_NUMBER() OVER (ORDER BY {SqlText.QuoteList(key.Select(c => c.Name))}) AS PLACE FROM {RowQuery.From(stored, scn)})
            WHERE PLACE > 1 AND MOD(PLACE, {step}) = MOD(1, {step})
            ORDER BY PLACE
            """;
    }

    /// <summary>The primary key, or else the first unique key whose columns cannot be NULL.</summary>
    private List<StoredColumn>? KeyOf(Table table) => CandidateKeys.Of(table)
        .Select(k => k.Select(name => stored.Find(name, side)).ToList())
        .FirstOrDefault(k => k.All(c => !c.IsNullable && KeyBound.CanBound(c.Type)));

    private async Task<long> EstimateAsync(long rowsPerRange, CancellationToken cancellationToken)
    {
        var enough = (rowsPerRange * RangesWorthCounting) + 1;
        if (stored.EstimatedRows >= enough)
        {
            return stored.EstimatedRows;
        }

        var limit = enough.ToString(CultureInfo.InvariantCulture);
        var counted = await CountAsync(
            $"SELECT COUNT(*) FROM (SELECT 1 FROM {RowQuery.From(stored, scn)} WHERE ROWNUM <= {limit})", cancellationToken)
            .ConfigureAwait(false);

        // More than the statistics know of: only a count of all tells.
        return counted < enough ? counted
            : await CountAsync($"SELECT COUNT(*) FROM {RowQuery.From(stored, scn)}", cancellationToken).ConfigureAwait(false);
    }

    private async Task<long> CountAsync(string sql, CancellationToken cancellationToken) =>
        (await connection.QueryAsync(sql, row => row.Number(0), cancellationToken).ConfigureAwait(false))[0];

    private async Task<(Int128 Minimum, Int128 Maximum)?> BoundsAsync(StoredColumn column, CancellationToken cancellationToken)
    {
        var name = SqlText.Quote(column.Name);
        var bounds = await connection.QueryAsync(
            $"SELECT MIN({name}), MAX({name}) FROM {RowQuery.From(stored, scn)}",
            row => row.IsDBNull(0) ? null : ((Int128 Minimum, Int128 Maximum)?)(row.Number(0), row.Number(1)),
            cancellationToken).ConfigureAwait(false);
        return bounds[0];
    }

    private Task<List<string>> BoundariesAsync(List<StoredColumn> key, long rowsPerRange, CancellationToken cancellationToken) =>
        connection.QueryAsync(
        BoundariesQuery(stored, key, rowsPerRange, scn),
        row => BoundText.Of(key.Select(c => c.Name), Enumerable.Range(0, key.Count).Select(row.Text)),
        cancellationToken);
}
