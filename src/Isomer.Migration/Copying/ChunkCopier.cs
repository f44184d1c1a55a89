using System.Diagnostics;
using Isomer.Engines;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>
/// Copies chunks of one table, one after another, over one bulk writer: rows and the ledger's row in one transaction, tried again where a
/// connection was lost.
/// </summary>
internal sealed class ChunkCopier(CopyContext context, TableRoute route, TableProgress progress) : IAsyncDisposable
{
    private readonly ReadGuard _source = new(context.Source, route.Name, context.Redactor);
    private IBulkWriter? _writer;

    /// <summary>Copies one chunk, unless its ledger row says that an attempt whose end nobody saw has done so.</summary>
    public async Task CopyAsync(LedgerChunk chunk, CancellationToken cancellationToken)
    {
        RowRefusedException? refusal = null;
        IReadOnlyDictionary<UInt128, RejectedRow>? refused = null;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // In here, because the search can meet a deadlock or a lost connection as the copy itself can.
                if (refusal is not null && refused is null)
                {
                    refused = await FindRefusedAsync(chunk, refusal, cancellationToken).ConfigureAwait(false);
                }

                await AttemptAsync(chunk, refused, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (RowRefusedException e) when (refusal is null)
            {
                await RollbackAsync().ConfigureAwait(false);
                refusal = e;
            }
            catch (RowRefusedException e)
            {
                throw Refused(e);
            }
            catch (Exception e) when (Retry.IsTransient(e) && attempt < Retry.Attempts && !cancellationToken.IsCancellationRequested)
            {
                await DisposeAsync().ConfigureAwait(false);
                await Task.Delay(Retry.DelayAfter(attempt), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (SideFailure.Is(e))
            {
                throw SideFailure.Of(Codes.DestinationFailed, context.Destination, route.Name, context.Redactor, e);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_writer is { } writer)
        {
            _writer = null;
            try
            {
                await writer.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (Retry.IsTransient(e))
            {
                // The connection is gone already, and what went wrong has been told.
            }
        }
    }

    private async Task AttemptAsync(
        LedgerChunk chunk, IReadOnlyDictionary<UInt128, RejectedRow>? refused, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        _writer ??= await OpenWriterAsync(chunk, cancellationToken).ConfigureAwait(false);
        await _writer.BeginAsync(cancellationToken).ConfigureAwait(false);
        (long Rows, long Bytes, IReadOnlyList<RejectedRow> Rejects) none = (0, 0, []);
        var undo = none;
        try
        {
            var result = await PumpAsync(_writer, chunk, refused, counted => undo = counted, cancellationToken).ConfigureAwait(false);
            context.Observer.AfterRead(chunk);
            await _writer.CompleteAsync(cancellationToken).ConfigureAwait(false);
            var isMine = await LedgerStore.CompleteChunkAsync(
                context.Destination.Engine.Dialect, _writer.Connection, _writer.Transaction, Done(chunk, result, started),
                cancellationToken)
                .ConfigureAwait(false);
            if (!isMine)
            {
                await RequireDoneAsync(chunk, cancellationToken).ConfigureAwait(false);
                progress.AddApplied(result.Applied);
                undo = none;
                return;
            }

            context.Rejects.Write(result.Rejects);
            context.Observer.BeforeCommit(chunk);
            await _writer.CommitAsync(cancellationToken).ConfigureAwait(false);
            context.Observer.AfterCommit(chunk);
            progress.AddApplied(result.Applied);
            undo = none;
        }
        finally
        {
            if (undo != none)
            {
                progress.AddRows(-undo.Rows, -undo.Bytes);
                progress.AddRejects(-undo.Rejects.Count);
                context.Rejects.TakeBack(undo.Rejects);
            }
        }
    }

    private async Task<ChunkResult> PumpAsync(
        IBulkWriter writer, LedgerChunk chunk, IReadOnlyDictionary<UInt128, RejectedRow>? refused,
        Action<(long Rows, long Bytes, IReadOnlyList<RejectedRow> Rejects)> onCounted, CancellationToken cancellationToken)
    {
        if (Passthrough.Find(context.Snapshot, writer, route) is { } passthrough)
        {
            var (rows, bytes) = await passthrough.CopyAsync(chunk.Range, _source, cancellationToken).ConfigureAwait(false);
            progress.AddRows(rows, bytes);
            onCounted((rows, bytes, []));
            return new ChunkResult(rows, bytes, null, []);
        }

        var reader = await OpenReaderAsync(chunk, cancellationToken).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var options = new ChunkPumpOptions(_source, context.Rejects, context.BatchBytes, refused);
            var pump = new ChunkPump(route, reader, writer, options, progress);
            try
            {
                return await pump.RunAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                onCounted((pump.Counted.Rows, pump.Counted.Bytes, pump.Rejects));
            }
        }
    }

    private Task<IBulkWriter> OpenWriterAsync(LedgerChunk chunk, CancellationToken cancellationToken) =>
        context.Destination.OpenWriterAsync(route.Target with { IsWholeTable = chunk.Range == KeyRange.All }, cancellationToken);

    private Task<RowReader> OpenReaderAsync(LedgerChunk chunk, CancellationToken cancellationToken) =>
        _source.RunAsync(() => context.Snapshot.OpenReaderAsync(route.SourceRequest(chunk.Range), cancellationToken));

    private async Task<IReadOnlyDictionary<UInt128, RejectedRow>> FindRefusedAsync(
        LedgerChunk chunk, RowRefusedException e, CancellationToken cancellationToken)
    {
        _writer ??= await OpenWriterAsync(chunk, cancellationToken).ConfigureAwait(false);
        var finder = new RefusalFinder(route, _writer, _source, context.Redactor, context.Options.MaxRejects);
        var refused = await finder.FindAsync(() => OpenReaderAsync(chunk, cancellationToken), cancellationToken).ConfigureAwait(false);
        return refused.Count > 0 ? refused : throw Refused(e);
    }

    // Each row by itself is taken: two of the chunk do not go together, and the engine's words are all there is.
    private IsomerException Refused(RowRefusedException e) => new(
        Diagnostic.Create(Codes.RowRefused, route.Name, "not told", e.Column ?? "not told by the engine", context.Redactor.Message(e)), e);

    private async Task RequireDoneAsync(LedgerChunk chunk, CancellationToken cancellationToken)
    {
        await RollbackAsync().ConfigureAwait(false);
        if (await context.Ledger.FindChunkAsync(chunk, cancellationToken).ConfigureAwait(false) is not { IsDone: true })
        {
            throw new IsomerException(Codes.LedgerChanged, chunk.Table, $"{chunk.Number}");
        }
    }

    private async Task RollbackAsync()
    {
        if (_writer is not null)
        {
            await _writer.RollbackAsync().ConfigureAwait(false);
        }
    }

    private static LedgerChunk Done(LedgerChunk chunk, ChunkResult result, long started) => chunk with
    {
        Rows = result.Rows,
        Bytes = result.Bytes,
        Sum = result.Sum,
        Rejects = result.Rejects.Count,
        Applied = result.Applied,
        ElapsedMilliseconds = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds,
        FinishedAt = LedgerStore.Now,
    };
}
