using System.Globalization;
using System.Text.Json;
using Isomer.Engines;
using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>
/// Splits a table into ranges of about equal size. The first and the last range are open, so that every row falls into one range whatever
/// the statistics say.
/// </summary>
internal sealed class KeySplitter(NpgsqlConnection connection, StoredTable stored, Version version)
{
    public async Task<IReadOnlyList<KeyRange>> SplitAsync(Table table, long rowsPerRange, CancellationToken cancellationToken)
    {
        var rows = await EstimateAsync(cancellationToken).ConfigureAwait(false);
        var ranges = (rows + rowsPerRange - 1) / rowsPerRange;
        if (ranges <= 1)
        {
            return [KeyRange.All];
        }

        if (KeyOf(table) is not { } key)
        {
            return stored.Kind == 'r' && version >= ServerVersions.SupportsTidRangeScan
                ? await ByPlaceAsync(ranges, cancellationToken).ConfigureAwait(false)
                : [KeyRange.All];
        }

        if (key.Count == 1 && stored.Find(key[0], "The source").TypeOid is TypeOids.Int2 or TypeOids.Int4 or TypeOids.Int8)
        {
            var (minimum, maximum) = await BoundsAsync(key[0], cancellationToken).ConfigureAwait(false);
            if (IntegerSteps.Between(minimum, maximum, rows, ranges) is { } steps)
            {
                return KeyRange.Between(steps.Select(v => BoundText.Of([key[0]], [v.ToString(CultureInfo.InvariantCulture)])));
            }
        }

        return KeyRange.Between(await BoundariesAsync(key, rowsPerRange, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>About how many rows take up so many bytes of the table, values outside its rows included; at least 1.</summary>
    public async Task<long> RowsInAsync(long bytes, CancellationToken cancellationToken)
    {
        var rows = await EstimateAsync(cancellationToken).ConfigureAwait(false);
        var table = SqlText.Literal(stored.QuotedName);
        var sizes = await connection.QueryAsync(
            stored.IsPartitioned
                ? $"SELECT coalesce(sum(pg_table_size(relid)), 0)::bigint FROM pg_partition_tree({table})"
                : $"SELECT coalesce(pg_table_size({table}::regclass), 0)",
            row => row.GetInt64(0),
            cancellationToken).ConfigureAwait(false);
        return sizes[0] <= bytes ? Math.Max(rows, 1) : (long)Int128.Max((Int128)rows * bytes / sizes[0], 1);
    }

    /// <summary>The primary key, or else the first unique key whose columns cannot be NULL.</summary>
    private static EquatableArray<string>? KeyOf(Table table) => table.PrimaryKey?.Columns
        ?? CandidateKeys.Of(table).Cast<EquatableArray<string>?>().FirstOrDefault(
            key => key!.Value.All(column => table.FindColumn(column) is { IsNullable: false }));

    // The planner knows the table's size of this moment, where pg_class knows that of the last VACUUM.
    private async Task<long> EstimateAsync(CancellationToken cancellationToken)
    {
        var plan = await connection.QueryAsync(
            $"EXPLAIN (FORMAT JSON) SELECT FROM {RowQuery.From(stored)}", row => row.GetString(0), cancellationToken).ConfigureAwait(false);
        using var document = JsonDocument.Parse(plan[0]);
        return (long)document.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble();
    }

    private async Task<(long Minimum, long Maximum)> BoundsAsync(string column, CancellationToken cancellationToken)
    {
        var name = SqlText.Quote(column);
        var bounds = await connection.QueryAsync(
            $"SELECT coalesce(min({name}), 0)::bigint, coalesce(max({name}), 0)::bigint FROM {RowQuery.From(stored)}",
            row => (row.GetInt64(0), row.GetInt64(1)),
            cancellationToken).ConfigureAwait(false);
        return bounds[0];
    }

    // One pass over the key's index, at most: every n-th key begins a range.
    private Task<List<string>> BoundariesAsync(EquatableArray<string> key, long rowsPerRange, CancellationToken cancellationToken)
    {
        var columns = SqlText.QuoteList(key);
        var aliases = string.Join(", ", key.Select((name, i) => $"{SqlText.Quote(name)} AS k{i}"));
        var pairs = string.Join(", ", key.Select((name, i) => $"{SqlText.Literal(name)}, k{i}::text"));
        return connection.QueryAsync(
            $"""
            SELECT json_build_object({pairs})::text
            FROM (SELECT {aliases}, row_number() OVER (ORDER BY {columns}) AS place FROM {RowQuery.From(stored)}) keys
            WHERE place % {rowsPerRange.ToString(CultureInfo.InvariantCulture)} = 1 % {rowsPerRange.ToString(CultureInfo.InvariantCulture)} AND place > 1
            ORDER BY place
            """,
            row => row.GetString(0),
            cancellationToken);
    }

    private async Task<IReadOnlyList<KeyRange>> ByPlaceAsync(long ranges, CancellationToken cancellationToken)
    {
        var size = await connection.QueryAsync(
            "SELECT pg_relation_size($1::regclass) / current_setting('block_size')::bigint",
            row => row.GetInt64(0),
            cancellationToken,
            stored.QuotedName).ConfigureAwait(false);
        var blocks = size[0];
        var parts = Math.Clamp(ranges, 1, Math.Max(blocks, 1));
        return KeyRange.Between(Enumerable.Range(1, (int)parts - 1)
            .Select(i => BoundText.Of([KeyBound.Place], [$"({(blocks * i / parts).ToString(CultureInfo.InvariantCulture)},0)"])));
    }
}
