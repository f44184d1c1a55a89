using System.Globalization;
using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// Splits a table into ranges of about equal size. The first and the last range are open, so that every row falls into one range whatever
/// the statistics say.
/// </summary>
internal sealed class KeySplitter(SqlConnection connection, StoredTable stored, string side)
{
    public async Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken)
    {
        var ranges = (stored.Rows + rowsPerRange - 1) / rowsPerRange;
        if (ranges <= 1 || stored.IsInMemory || KeyOf(table) is not { } key)
        {
            return [KeyRange.All];
        }

        if (key is [var only] && KeyBound.IsInteger(only))
        {
            var (minimum, maximum) = await BoundsAsync(only, cancellationToken).ConfigureAwait(false);
            if (IntegerSteps.Between(minimum, maximum, stored.Rows, ranges) is { } steps)
            {
                return KeyRange.Between(steps.Select(v => BoundText.Of([only.Name], [v.ToString(CultureInfo.InvariantCulture)])));
            }
        }

        return KeyRange.Between(await BoundariesAsync(key, rowsPerRange, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The query for the least and the greatest value of an integer key.</summary>
    public static string BoundsQuery(StoredTable table, StoredColumn column)
    {
        var name = SqlText.Quote(column.Name);
        return $"SELECT CAST(ISNULL(MIN({name}), 0) AS bigint), CAST(ISNULL(MAX({name}), 0) AS bigint) FROM {table.QuotedName}";
    }

    /// <summary>The query for every n-th key: one pass over the key's index.</summary>
    public static string BoundariesQuery(StoredTable table, IReadOnlyList<StoredColumn> key, long rowsPerRange)
    {
        var columns = SqlText.QuoteList(key.Select(c => c.Name));
        var printed = string.Join(", ", key.Select((c, i) => $"{KeyBound.Printed(c)} AS k{i.ToString(CultureInfo.InvariantCulture)}"));
        var step = rowsPerRange.ToString(CultureInfo.InvariantCulture);
        return $"""
            SELECT * FROM (SELECT {printed}, ROW_NUMBER() OVER (ORDER BY {columns}) AS place FROM {table.QuotedName}) placed
            WHERE place > 1 AND place % {step} = 1 % {step}
            ORDER BY place
            """;
    }

    /// <summary>The primary key, or else the first unique key whose columns cannot be NULL.</summary>
    private List<StoredColumn>? KeyOf(Table table) => CandidateKeys.Of(table)
        .Select(k => k.Select(name => stored.Find(name, side)).ToList())
        .FirstOrDefault(k => k.All(c => !c.IsNullable && KeyBound.CanBound(c)));

    private async Task<(long Minimum, long Maximum)> BoundsAsync(StoredColumn column, CancellationToken cancellationToken)
    {
        var bounds = await connection.QueryAsync(
            BoundsQuery(stored, column), row => (row.GetInt64(0), row.GetInt64(1)), cancellationToken).ConfigureAwait(false);
        return bounds[0];
    }

    private Task<List<string>> BoundariesAsync(List<StoredColumn> key, long rowsPerRange, CancellationToken cancellationToken) =>
        connection.QueryAsync(
        BoundariesQuery(stored, key, rowsPerRange),
        row => BoundText.Of(key.Select(c => c.Name), Enumerable.Range(0, key.Count).Select(row.GetString)),
        cancellationToken);
}
