using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;

namespace Isomer.Migration.Copying;

/// <summary>Copies every chunk that the ledger does not hold as done, a few at once.</summary>
internal sealed class CopyRunner(CopyContext context)
{
    private ExceptionDispatchInfo? _firstFailure;

    /// <summary>Copies the chunks of all tables. The first failure stops the others at their next row; finished chunks stay.</summary>
    public async Task RunAsync(IReadOnlyList<CopyTask> tasks, IProgressView view, CancellationToken cancellationToken)
    {
        foreach (var task in tasks.Where(t => t.Pending.Count == 0))
        {
            Finish(task, view);
        }

        var queue = new ConcurrentQueue<(CopyTask Task, LedgerChunk Chunk)>(
            tasks.OrderByDescending(t => t.Pending.Count).SelectMany(t => t.Pending.Select(c => (t, c))));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var workers = Enumerable.Range(0, Math.Min(context.Workers, queue.Count)).Select(_ => WorkAsync(queue, view, stop)).ToList();
        await Task.WhenAll(workers).ConfigureAwait(false);

        // The failure that stopped the others, not what they made of being stopped.
        _firstFailure?.Throw();
    }

    private async Task WorkAsync(
        ConcurrentQueue<(CopyTask Task, LedgerChunk Chunk)> queue, IProgressView view, CancellationTokenSource stop)
    {
        // From here on a worker runs beside the others, whatever of its work completes at once.
        await Task.Yield();
        ChunkCopier? copier = null;
        CopyTask? current = null;
        try
        {
            while (queue.TryDequeue(out var next))
            {
                stop.Token.ThrowIfCancellationRequested();
                if (current != next.Task)
                {
                    await DisposeAsync(copier).ConfigureAwait(false);
                    copier = new ChunkCopier(context, next.Task.Route, next.Task.Progress);
                    current = next.Task;
                    Start(current, view);
                }

                await copier!.CopyAsync(next.Chunk, stop.Token).ConfigureAwait(false);
                if (current.MarkDone())
                {
                    Finish(current, view);
                }
            }
        }
        catch (Exception e)
        {
            Interlocked.CompareExchange(ref _firstFailure, ExceptionDispatchInfo.Capture(e), null);
            await stop.CancelAsync().ConfigureAwait(false);
        }
        finally
        {
            await DisposeAsync(copier).ConfigureAwait(false);
        }
    }

    private static ValueTask DisposeAsync(ChunkCopier? copier) => copier?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static void Start(CopyTask task, IProgressView view)
    {
        task.Progress.Start();
        if (task.Progress.Stage == TableStage.Waiting)
        {
            task.Progress.Stage = TableStage.Copying;
            view.TableStarted(task.Progress);
        }
    }

    private static void Finish(CopyTask task, IProgressView view)
    {
        task.Progress.Stage = TableStage.Copied;
        view.TableCopied(task.Progress);
    }
}
