using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Connections;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>
/// Decides what is left to copy: goes on with an interrupted run at its own boundaries, leaves alone what a finished one has copied, and
/// refuses a table whose rows nobody can account for.
/// </summary>
internal sealed class CopyPlanner(
    LedgerStore ledger, LedgerRun run, IDatabase source, ISnapshot snapshot, KeptSession destination, long? chunkRows, Redactor redactor)
{
    // Undecoded, that is a second's work or two: little to lose, and each chunk costs a transaction and a range of its own.
    private const long RawChunkBytes = 256 << 20;

    /// <summary>The run to go on with: the last of this blueprint, or a new one.</summary>
    /// <exception cref="IsomerException">An unfinished run was begun with another schema or from another source.</exception>
    public static async Task<LedgerRun> OpenRunAsync(
        LedgerStore ledger, string blueprint, string fingerprint, string source, CancellationToken cancellationToken)
    {
        var runs = await ledger.RunsAsync(blueprint, cancellationToken).ConfigureAwait(false);
        var last = runs.FirstOrDefault();
        if (last is { IsFinished: false } && last.Fingerprint != fingerprint)
        {
            throw new IsomerException(Codes.LedgerOfAnotherSchema);
        }

        if (last is { IsFinished: false } && last.Source != source)
        {
            throw new IsomerException(Codes.LedgerOfAnotherSource, last.Source, source);
        }

        if (last is not null && last.Fingerprint == fingerprint && last.Source == source)
        {
            return last;
        }

        var run = new LedgerRun(Guid.CreateVersion7().ToString("N"), blueprint, fingerprint, source, LedgerStore.Now, 0);
        await ledger.AddRunAsync(run, cancellationToken).ConfigureAwait(false);
        return run;
    }

    /// <summary>What each table has left to do; chunks of new tables stand in the ledger afterwards.</summary>
    public async Task<List<CopyTask>> PlanAsync(
        IReadOnlyList<(TableRoute Route, TableProgress Progress)> tables, CancellationToken cancellationToken)
    {
        var recorded = (await ledger.ChunksAsync(run.Id, cancellationToken).ConfigureAwait(false)).ToLookup(c => c.Table);
        var probe = new DestinationProbe(destination);
        var tasks = new List<CopyTask>();
        foreach (var (route, progress) in tables)
        {
            var chunks = recorded[route.Name].ToList();
            var held = chunks.Sum(c => c.Rows);
            var hasRows = await probe.HasRowsAsync(route.Projected.Table, cancellationToken).ConfigureAwait(false);
            if (chunks.Count == 0 && hasRows)
            {
                throw new IsomerException(Codes.TableNotEmpty, route.Name);
            }

            // Rows that the ledger has and the table has not were emptied since, to be copied anew.
            if (chunks.Count == 0 || (held > 0 && !hasRows))
            {
                chunks = await SplitAsync(route, cancellationToken).ConfigureAwait(false);
                await ledger.ReplaceChunksAsync(run.Id, route.Name, chunks, cancellationToken).ConfigureAwait(false);
                held = 0;
            }

            progress.ResumedRows = held;
            progress.AddRows(held, chunks.Sum(c => c.Bytes));
            progress.AddRejects(chunks.Sum(c => c.Rejects));
            foreach (var chunk in chunks)
            {
                progress.AddApplied(chunk.Applied);
            }

            tasks.Add(new CopyTask(route, [.. chunks.Where(c => !c.IsDone)], progress));
        }

        await EstimateAsync(tasks, cancellationToken).ConfigureAwait(false);
        return tasks;
    }

    private async Task<List<LedgerChunk>> SplitAsync(TableRoute route, CancellationToken cancellationToken)
    {
        var guard = new ReadGuard(source, route.Name, redactor);
        var isOneEngine = source.Engine.Dialect.Id == destination.Database.Engine.Dialect.Id;
        var ranges = await guard.RunAsync(() => chunkRows is null && isOneEngine && Passthrough.Source(snapshot, route) is { } raw
            ? raw.SplitBySizeAsync(route.Source, RawChunkBytes, cancellationToken)
            : snapshot.SplitAsync(route.Source, chunkRows ?? MigratorOptions.DefaultChunkRows, cancellationToken)).ConfigureAwait(false);
        return [.. ranges.Select((range, number) =>
            new LedgerChunk { RunId = run.Id, Table = route.Name, Number = number, Range = range })];
    }

    private async Task EstimateAsync(List<CopyTask> tasks, CancellationToken cancellationToken)
    {
        var estimates = await snapshot.EstimateRowsAsync([.. tasks.Select(t => t.Route.Source)], cancellationToken).ConfigureAwait(false);
        foreach (var task in tasks)
        {
            task.Progress.EstimatedRows = estimates.GetValueOrDefault(task.Route.Source.Name);
        }
    }
}
