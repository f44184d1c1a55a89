using Isomer.Engines.Hashing;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>
/// Finds out where two sides differ: both are summed into buckets by key, only unequal buckets are compared row by row, and only the rows
/// that are shown column by column. Memory holds two hashes per row of the unequal buckets, and no more buckets than fit.
/// </summary>
/// <param name="route">The table's way for a proof.</param>
/// <param name="source">The source's rows.</param>
/// <param name="destination">The destination's rows.</param>
/// <param name="limits">How much is read at once and shown.</param>
/// <param name="provesComputed">
/// Whether what is written is proved already, and rows are matched by it: a row of the destination whose like the source computes otherwise
/// is a difference, a row that stands on one side alone is none. It was refused, or the source has changed since the copy.
/// </param>
internal sealed class DifferenceFinder(
    TableRoute route, IRowSide source, IRowSide destination, VerifyLimits limits, bool provesComputed = false)
{
    private const int MostRowsHeld = 1_000_000;

    private readonly bool[] _identity = provesComputed ? RowIdentity.Written(route) : RowIdentity.Key(route);

    /// <summary>The differences of a table whose sums differ.</summary>
    public async Task<TableResult> FindAsync(CancellationToken cancellationToken)
    {
        var (left, right, leftUnreadable, rightUnreadable) =
            await BothAsync(() => new BucketSink(route, _identity), cancellationToken).ConfigureAwait(false);
        var leftSums = Sums(left);
        var rightSums = Sums(right);
        var unreadable = leftUnreadable + rightUnreadable;
        var destinationRows = rightSums.Sum(s => s.Rows) + rightUnreadable;
        var sourceRows = provesComputed ? destinationRows : leftSums.Sum(s => s.Rows) + leftUnreadable;

        var unequal = Enumerable.Range(0, BucketSink.Count).Where(b => leftSums[b] != rightSums[b]).ToList();
        var compared = 0;
        List<UInt128> differing = [];

        // Rows that stand on one side alone make a bucket unequal, and are no difference where only what is computed is asked for.
        while (differing.Count == 0 && compared < unequal.Count)
        {
            var held = Hold(unequal.Skip(compared), leftSums, rightSums);
            compared += held.Count;
            var (leftRows, rightRows, _, _) =
                await BothAsync(() => new RowsSink(route, _identity, held), cancellationToken).ConfigureAwait(false);
            differing = Compare([.. leftRows.SelectMany(s => s.Rows)], [.. rightRows.SelectMany(s => s.Rows)]);
        }

        var details = await DescribeAsync([.. differing.Take(limits.Shown)], cancellationToken).ConfigureAwait(false);
        if (unreadable > 0)
        {
            details.Add($"{unreadable} row(s) hold a value that cannot be what its column means");
        }

        if (differing.Count > limits.Shown)
        {
            details.Add(compared == unequal.Count
                ? $"and {differing.Count - limits.Shown} more"
                : $"and at least {differing.Count - limits.Shown} more: {unequal.Count - compared} of {unequal.Count} unequal parts " +
                    "were not compared row by row");
        }

        return new TableResult(sourceRows, destinationRows, Math.Max(provesComputed ? 0 : 1, differing.Count + unreadable), details);
    }

    private static RowSum[] Sums(IReadOnlyList<BucketSink> sinks) =>
        [.. Enumerable.Range(0, BucketSink.Count).Select(b => sinks.Aggregate(RowSum.Empty, (sum, s) => sum + s[b]))];

    private static HashSet<int> Hold(IEnumerable<int> unequal, RowSum[] left, RowSum[] right)
    {
        var held = new HashSet<int>();
        long rows = 0;
        foreach (var bucket in unequal)
        {
            rows += left[bucket].Rows + right[bucket].Rows;
            if (rows > MostRowsHeld && held.Count > 0)
            {
                break;
            }

            held.Add(bucket);
        }

        return held;
    }

    /// <summary>Keys whose rows differ; a row that stands twice differs from one that stands once.</summary>
    private List<UInt128> Compare(List<(UInt128 Key, UInt128 Row)> left, List<(UInt128 Key, UInt128 Row)> right)
    {
        if (provesComputed)
        {
            var rows = left.ToHashSet();
            var keys = left.Select(r => r.Key).ToHashSet();
            return [.. right.Where(r => keys.Contains(r.Key) && !rows.Contains(r)).Select(r => r.Key).Distinct()];
        }

        var sums = new Dictionary<UInt128, (RowSum Left, RowSum Right)>();
        foreach (var (key, row) in left)
        {
            var sum = sums.GetValueOrDefault(key);
            sums[key] = (sum.Left.Add(row), sum.Right);
        }

        foreach (var (key, row) in right)
        {
            var sum = sums.GetValueOrDefault(key);
            sums[key] = (sum.Left, sum.Right.Add(row));
        }

        return [.. sums.Where(s => s.Value.Left != s.Value.Right).Select(s => s.Key)];
    }

    private async Task<List<string>> DescribeAsync(HashSet<UInt128> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        var (left, right, _, _) = await BothAsync(() => new DetailSink(route, _identity, keys), cancellationToken).ConfigureAwait(false);
        return [.. keys.Select(k => Describe(Find(left, k), Find(right, k))).Order(StringComparer.Ordinal)];
    }

    private static RowColumns? Find(IReadOnlyList<DetailSink> sinks, UInt128 key)
    {
        foreach (var sink in sinks)
        {
            if (sink.Found.TryGetValue(key, out var row))
            {
                return row;
            }
        }

        return null;
    }

    private string Describe(RowColumns? source, RowColumns? destination)
    {
        var key = KeyText((source ?? destination)!);
        if (source is null || destination is null)
        {
            return $"{key}: {(destination is null ? "missing at the destination" : "not at the source")}";
        }

        var columns = Enumerable.Range(0, route.Target.Columns.Count).Where(i => source.Hashes[i] != destination.Hashes[i]).ToList();
        return columns.Count == 0
            ? $"{key}: does not stand as often at the destination as at the source"
            : $"{key}: {string.Join(", ", columns.Select(i => Column(i, source, destination)))}";
    }

    private string Column(int ordinal, RowColumns source, RowColumns destination)
    {
        var name = route.Target.Columns[ordinal].Column.Name;
        return limits.ShowValues ? $"{name} is {destination.Texts[ordinal]}, should be {source.Texts[ordinal]}" : $"{name} differs";
    }

    private string KeyText(RowColumns row)
    {
        var parts = (route.Projected.Table.PrimaryKey?.Columns ?? [])
            .Select(name => (Name: name, Ordinal: Enumerable.Range(0, route.Target.Columns.Count).FirstOrDefault(
                i => route.Target.Columns[i].Column.Name == name, -1)))
            .Where(p => p.Ordinal >= 0).Select(p => $"{p.Name}={row.Texts[p.Ordinal]}").ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : "a row without a key";
    }

    private async Task<(IReadOnlyList<T> Left, IReadOnlyList<T> Right, long LeftUnreadable, long RightUnreadable)> BothAsync<T>(
        Func<T> createSink, CancellationToken cancellationToken)
        where T : IRowSink
    {
        var left = SideReader.ReadAsync(source, limits.RowsPerRange, limits.SourceWidth, createSink, cancellationToken);
        var right = SideReader.ReadAsync(destination, limits.RowsPerRange, limits.DestinationWidth, createSink, cancellationToken);
        await Task.WhenAll(left, right).ConfigureAwait(false);
        var (leftSinks, leftUnreadable) = await left.ConfigureAwait(false);
        var (rightSinks, rightUnreadable) = await right.ConfigureAwait(false);
        return (leftSinks, rightSinks, leftUnreadable, rightUnreadable);
    }
}
