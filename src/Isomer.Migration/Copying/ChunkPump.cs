using System.Threading.Channels;
using Isomer.Engines;
using Isomer.Engines.Hashing;
using Isomer.Engines.Values;
using Isomer.Migration.Planning;
using Isomer.Migration.Policies;
using Isomer.Migration.Progress;

namespace Isomer.Migration.Copying;

/// <summary>
/// Pumps one chunk: one task reads, maps, hashes and fills batches, the other writes them. Three batches go round between the two, so the
/// memory is theirs whatever the number of rows, and each side works while the other waits for its server.
/// </summary>
internal sealed class ChunkPump(TableRoute route, RowReader reader, IBulkWriter writer, ChunkPumpOptions options, TableProgress progress)
{
    public const int BatchesInFlight = 3;

    // Past it a batch's fixed costs no longer show; a batch of tiny rows would otherwise hold very many.
    private const int MaxRowsPerBatch = 40_000;

    private readonly RowHasher _hasher = new(route.Types);
    private readonly List<RejectedRow> _rejects = [];
    private readonly Carrier[] _carriers = [.. route.Reads.Select(r => Carriers.Of(r.As))];
    private readonly Channel<RowBatch> _free = Channel.CreateBounded<RowBatch>(BatchesInFlight);
    private readonly Channel<RowBatch> _full = Channel.CreateBounded<RowBatch>(BatchesInFlight);
    private PolicyWriter? _policies;
    private long _rows;
    private long _bytes;

    /// <summary>Rows counted into the progress, to take back if the chunk fails.</summary>
    public (long Rows, long Bytes) Counted => (_rows, _bytes);

    /// <summary>Rows that were set aside so far.</summary>
    public IReadOnlyList<RejectedRow> Rejects => _rejects;

    /// <summary>Reads to the end and writes every row. The caller completes and commits.</summary>
    public async Task<ChunkResult> RunAsync(CancellationToken cancellationToken)
    {
        var batches = Enumerable.Range(0, BatchesInFlight).Select(_ => writer.CreateBatch()).ToList();
        try
        {
            batches.ForEach(b => _free.Writer.TryWrite(b));
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var reading = Task.Run(() => ReadAsync(stop.Token), CancellationToken.None);
            try
            {
                await WriteAsync(stop.Token).ConfigureAwait(false);
            }
            catch
            {
                await stop.CancelAsync().ConfigureAwait(false);
                await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw;
            }

            await reading.ConfigureAwait(false);
            var result = new ChunkResult(_rows, _bytes, _hasher.Sum, _rejects);
            return _policies is null ? result : result with { Applied = _policies.Applied };
        }
        finally
        {
            batches.ForEach(b => b.Dispose());
        }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        await foreach (var batch in _full.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            await writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            _rows += batch.Rows;
            _bytes += batch.Bytes;
            progress.AddRows(batch.Rows, batch.Bytes);
            batch.Clear();
            await _free.Writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var rows = new HashingRowWriter(_hasher);
            var target = PolicyWriter.Over(route.Policies, rows);
            _policies = target as PolicyWriter;
            var batch = await _free.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            rows.Use(batch);
            while (await options.Source.ReadAsync(reader, cancellationToken).ConfigureAwait(false))
            {
                MapRow(rows, target);
                if (batch.Bytes >= options.BatchBytes || batch.Rows >= MaxRowsPerBatch)
                {
                    await _full.Writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
                    batch = await _free.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                    rows.Use(batch);
                }
            }

            if (batch.Rows > 0)
            {
                await _full.Writer.WriteAsync(batch, cancellationToken).ConfigureAwait(false);
            }

            _full.Writer.Complete();
        }
        catch (Exception e)
        {
            // The writing side sees it as the end of its own wait.
            _full.Writer.Complete(e);
            throw;
        }
    }

    private void MapRow(HashingRowWriter rows, RowWriter target)
    {
        target.BeginRow();
        try
        {
            route.Mapper.Map(reader, target);
            if (options.Refused is { } refused && refused.TryGetValue(_hasher.HashBegunRow(), out var row))
            {
                target.CancelRow();
                Reject(row);
            }
            else
            {
                target.EndRow();
            }
        }
        catch (SetAsideException e)
        {
            target.CancelRow();
            Reject(new RejectedRow(route.Name, RowKey.Read(route, reader, _carriers), e.Policy.Column, e.Message) { IsByPolicy = true });
        }
        catch (ValueException e)
        {
            target.CancelRow();
            Reject(new RejectedRow(route.Name, RowKey.Read(route, reader, _carriers),
                RowKey.ColumnOf(route, e.Ordinal, rows.Ordinal), e.Message));
        }
    }

    private void Reject(RejectedRow row)
    {
        options.Rejects.Take(row);
        _rejects.Add(row);
        progress.AddRejects(1);
    }
}
