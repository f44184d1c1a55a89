using System.Collections.Concurrent;
using Isomer.Migration.Ledger;
using Isomer.Migration.Progress;
using Isomer.Migration.Sync;

namespace Isomer.Migration.Copying;

/// <summary>
/// Copies every chunk that the ledger does not hold as done, a few at once, and runs steps that follow the rows of a table as soon as these
/// stand. A step goes before a chunk: it takes long, and only one core of the server.
/// </summary>
/// <param name="context">What the parts of the copy share.</param>
/// <param name="tasks">The tables.</param>
/// <param name="view">Shows what is copied.</param>
/// <param name="runner">Runs the steps.</param>
/// <param name="schedule">Which steps may run; it waits for the tables that have chunks left.</param>
internal sealed class CopyRunner(
    CopyContext context, IReadOnlyList<CopyTask> tasks, IProgressView view, SyncRunner runner, StepSchedule schedule)
{
    private readonly ConcurrentQueue<(CopyTask Task, LedgerChunk Chunk)> _queue =
        new(tasks.OrderByDescending(t => t.Pending.Count).SelectMany(t => t.Pending.Select(c => (t, c))));

    private int _workers;

    /// <summary>Does all of it. The first failure stops the others at their next row; finished chunks and steps stay.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var task in tasks.Where(t => t.Pending.Count == 0))
        {
            Finish(task);
        }

        var copiers = Math.Min(context.Workers, _queue.Count);
        var workers = schedule.IsTaken ? copiers : Math.Max(copiers, runner.Width);
        await Workers.RunAsync(workers, WorkAsync, cancellationToken).ConfigureAwait(false);
    }

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        // Source and destination may take fewer readers and writers than steps run side by side.
        var isCopier = Interlocked.Increment(ref _workers) <= context.Workers;
        var steps = new StepWorker(runner, schedule);
        await using var closing = steps.ConfigureAwait(false);
        ChunkCopier? copier = null;
        CopyTask? current = null;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var changed = schedule.Changed;
                if (await steps.TryRunAsync(cancellationToken).ConfigureAwait(false))
                {
                    continue;
                }

                if (isCopier && _queue.TryDequeue(out var next))
                {
                    if (current != next.Task)
                    {
                        await DisposeAsync(copier).ConfigureAwait(false);
                        copier = new ChunkCopier(context, next.Task.Route, next.Task.Progress);
                        current = next.Task;
                        Start(current);
                    }

                    await copier!.CopyAsync(next.Chunk, cancellationToken).ConfigureAwait(false);
                    if (current.MarkDone())
                    {
                        Finish(current);
                        schedule.MarkLoaded(current.Route.Projected.Table.Name);
                    }
                }
                else if (schedule.IsTaken)
                {
                    return;
                }
                else
                {
                    await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
        finally
        {
            await DisposeAsync(copier).ConfigureAwait(false);
        }
    }

    private static ValueTask DisposeAsync(ChunkCopier? copier) => copier?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Start(CopyTask task)
    {
        task.Progress.Start();
        if (task.Progress.Stage == TableStage.Waiting)
        {
            task.Progress.Stage = TableStage.Copying;
            view.TableStarted(task.Progress);
        }
    }

    private void Finish(CopyTask task)
    {
        task.Progress.Stage = TableStage.Copied;
        view.TableCopied(task.Progress);
    }
}
