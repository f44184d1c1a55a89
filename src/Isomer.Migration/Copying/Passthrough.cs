using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Planning;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>A chunk between two databases of one engine whose rows stay as they are: its bytes pass undecoded.</summary>
internal sealed class Passthrough
{
    private readonly IRawSource _source;
    private readonly IRawWriter _writer;
    private readonly TableRoute _route;

    private Passthrough(IRawSource source, IRawWriter writer, TableRoute route) => (_source, _writer, _route) = (source, writer, route);

    /// <summary>The way for a table, or null where its rows must be decoded.</summary>
    public static Passthrough? Find(ISnapshot snapshot, IBulkWriter writer, TableRoute route) =>
        Source(snapshot, route) is { } from && writer is IRawWriter to && from.RawFormat == to.RawFormat
            ? new Passthrough(from, to, route)
            : null;

    /// <summary>The source that gives a table's rows undecoded, or null where they must be decoded for an engine.</summary>
    /// <param name="snapshot">The source's snapshot.</param>
    /// <param name="route">The table's way.</param>
    public static IRawSource? Source(ISnapshot snapshot, TableRoute route) =>
        snapshot is IRawSource source && route.IsVerbatim && HasSameStoreTypes(route) ? source : null;

    /// <summary>Sends the rows of a range.</summary>
    /// <returns>How many rows the destination took, and how many bytes went.</returns>
    public async Task<(long Rows, long Bytes)> CopyAsync(KeyRange range, ReadGuard source, CancellationToken cancellationToken)
    {
        // Exactly the columns that are written, without those that only name a row in messages.
        var request = _route.SourceRequest(range) with { Columns = [.. _route.Reads.Take(_route.Target.Columns.Count)] };
        var opened = await source.RunAsync(() => _source.OpenRawAsync(request, cancellationToken)).ConfigureAwait(false);
        var rows = new SourceStream(opened, source);
        await using (rows.ConfigureAwait(false))
        {
            return await _writer.WriteRawAsync(rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool HasSameStoreTypes(TableRoute route)
    {
        var dialect = DialectRegistry.Find(route.SourceEngine);
        for (var i = 0; i < route.Target.Columns.Count; i++)
        {
            var column = route.Reads[i].Column;
            if (dialect is null || StoreType(dialect, column) != route.Target.Columns[i].StoreType)
            {
                return false;
            }
        }

        return true;
    }

    private static string StoreType(Dialect dialect, Column column) =>
        column.Native is { } native && native.Engine == dialect.Id ? native.Text : dialect.StoreType(column.Type);
}
