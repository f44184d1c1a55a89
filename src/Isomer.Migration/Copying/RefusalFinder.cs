using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Engines.Values;
using Isomer.Migration.Connections;
using Isomer.Migration.Planning;
using Isomer.Migration.Policies;

namespace Isomer.Migration.Copying;

/// <summary>
/// Finds the rows of a chunk that the destination refuses, by trying small batches and then single rows in transactions that are rolled
/// back. Rare and slow, and exact whatever the engine tells: rows are known by their hash, so the order of reading does not matter.
/// </summary>
internal sealed class RefusalFinder(TableRoute route, IBulkWriter writer, ReadGuard source, Redactor redactor, long limit)
{
    private const int RowsPerTrial = 256;

    private readonly RowHasher _hasher = new(route.Types);
    private readonly Carrier[] _carriers = [.. route.Reads.Select(r => Carriers.Of(r.As))];
    private readonly Dictionary<UInt128, RejectedRow> _refused = [];

    /// <summary>The refused rows by hash, at most one more than the limit. Empty where each row by itself is taken.</summary>
    /// <param name="openReader">Opens a reader of the chunk; called twice.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyDictionary<UInt128, RejectedRow>> FindAsync(
        Func<Task<RowReader>> openReader, CancellationToken cancellationToken)
    {
        var suspects = new HashSet<UInt128>();
        await TryAsync(openReader, RowsPerTrial, null, (rows, _) => suspects.UnionWith(rows.Select(r => r.Hash)), cancellationToken)
            .ConfigureAwait(false);
        await TryAsync(openReader, 1, suspects, (rows, e) => Add(rows[0], e), cancellationToken).ConfigureAwait(false);
        return _refused;
    }

    private readonly record struct TriedRow(UInt128 Hash, IReadOnlyList<(string, string)> Key);

    private void Add(TriedRow row, RowRefusedException e) =>
        _refused[row.Hash] = new RejectedRow(route.Name, row.Key, e.Column, redactor.Message(e));

    private async Task TryAsync(
        Func<Task<RowReader>> openReader, int rowsPerTrial, HashSet<UInt128>? only,
        Action<List<TriedRow>, RowRefusedException> onRefused, CancellationToken cancellationToken)
    {
        var reader = await openReader().ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            using var batch = writer.CreateBatch();
            var rows = new HashingRowWriter(_hasher);
            rows.Use(batch);
            var target = PolicyWriter.Over(route.Policies, rows);
            var tried = new List<TriedRow>();
            while (_refused.Count <= limit && await source.ReadAsync(reader, cancellationToken).ConfigureAwait(false))
            {
                if (TryMap(reader, target, only) is { } row)
                {
                    tried.Add(row);
                }

                if (tried.Count == rowsPerTrial)
                {
                    await TryAsync(batch, tried, onRefused, cancellationToken).ConfigureAwait(false);
                }
            }

            await TryAsync(batch, tried, onRefused, cancellationToken).ConfigureAwait(false);
        }
    }

    private TriedRow? TryMap(RowReader reader, RowWriter rows, HashSet<UInt128>? only)
    {
        rows.BeginRow();
        try
        {
            route.Mapper.Map(reader, rows);
        }
        catch (Exception e) when (e is ValueException or SetAsideException)
        {
            // The pump rejects it by itself.
            rows.CancelRow();
            return null;
        }

        var hash = _hasher.HashBegunRow();
        if (only?.Contains(hash) == false)
        {
            rows.CancelRow();
            return null;
        }

        rows.EndRow();
        return new TriedRow(hash, RowKey.Read(route, reader, _carriers));
    }

    private async Task TryAsync(
        RowBatch batch, List<TriedRow> tried, Action<List<TriedRow>, RowRefusedException> onRefused, CancellationToken cancellationToken)
    {
        if (tried.Count == 0)
        {
            return;
        }

        await writer.BeginAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            await writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (RowRefusedException e)
        {
            onRefused(tried, e);
        }
        finally
        {
            await writer.RollbackAsync().ConfigureAwait(false);
        }

        batch.Clear();
        tried.Clear();
    }
}
