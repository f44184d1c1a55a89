using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Migration.Sync;

namespace Isomer.Migration.Copying;

/// <summary>A copy from its snapshot to its end in the ledger.</summary>
internal sealed class CopyPhase : IAsyncDisposable
{
    private readonly CopyContext _context;

    private CopyPhase(CopyContext context, LedgerRun run, IReadOnlyList<CopyTask> tasks) => (_context, Run, Tasks) = (context, run, tasks);

    /// <summary>The run in the ledger.</summary>
    public LedgerRun Run { get; }

    public IReadOnlyList<CopyTask> Tasks { get; }

    /// <summary>The state of the source that was copied; stands until this is disposed.</summary>
    public ISnapshot Snapshot => _context.Snapshot;

    public LedgerStore Ledger => _context.Ledger;

    /// <summary>Takes the snapshot and decides what is left to do.</summary>
    public static async Task<CopyPhase> BeginAsync(
        MigrationSession session, IReadOnlyList<TableRoute> routes, CancellationToken cancellationToken)
    {
        var source = await session.SourceAsync(cancellationToken).ConfigureAwait(false);
        var destination = await session.DestinationAsync(cancellationToken).ConfigureAwait(false);
        var ledger = await session.LedgerAsync(cancellationToken).ConfigureAwait(false);
        var run = await CopyPlanner.OpenRunAsync(
            ledger, session.Definition.Name, session.Schema.Fingerprint, source.DisplayName, cancellationToken).ConfigureAwait(false);
        var guard = new ReadGuard(source, session.Definition.Name, session.Redactor);
        var snapshot = await guard.RunAsync(() => source.TakeSnapshotAsync(cancellationToken)).ConfigureAwait(false);
        try
        {
            var questions = await session.DestinationQuestionsAsync(cancellationToken).ConfigureAwait(false);
            var planner = new CopyPlanner(ledger, run, source, snapshot, questions, session.Options.ChunkRows, session.Redactor);
            var tasks = await planner.PlanAsync(
                [.. routes.Select(r => (r, new TableProgress(r.Name)))], cancellationToken).ConfigureAwait(false);
            var context = new CopyContext
            {
                Source = source,
                Destination = destination,
                Snapshot = snapshot,
                Ledger = ledger,
                Options = session.Options,
                Redactor = session.Redactor,
                Rejects = new RejectSink(session.Options.MaxRejects, session.Options.RejectFile),
                Observer = session.Environment.Observer,
                Workers = Math.Max(1, Math.Min(session.Options.Parallel, Math.Min(destination.MaxWriters, snapshot.MaxReaders))),
            };
            return new CopyPhase(context, run, tasks);
        }
        catch
        {
            await snapshot.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>
    /// Copies what is left, and runs the steps of a phase, those over a table as soon as its rows stand; the run is open in the ledger
    /// until <see cref="FinishAsync"/>.
    /// </summary>
    public async Task RunAsync(SyncRunner runner, IReadOnlyList<PlanStep> steps, IProgressView view, CancellationToken cancellationToken)
    {
        foreach (var finding in Snapshot.Findings)
        {
            view.Note(finding.ToString());
        }

        if (Run.IsFinished && Tasks.Any(t => t.Pending.Count > 0))
        {
            await Ledger.SetFinishedAsync(Run.Id, 0, cancellationToken).ConfigureAwait(false);
        }

        var loading = Tasks.Where(t => t.Pending.Count > 0).Select(t => t.Route.Projected.Table.Name);
        var schedule = await runner.ScheduleAsync(steps, loading, cancellationToken).ConfigureAwait(false);
        await new CopyRunner(_context, Tasks, view, runner, schedule).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes the run in the ledger: everything that belongs to it is done.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var chunks = await Ledger.ChunksAsync(Run.Id, cancellationToken).ConfigureAwait(false);
        if (chunks.All(c => c.IsDone))
        {
            await Ledger.SetFinishedAsync(Run.Id, LedgerStore.Now, cancellationToken).ConfigureAwait(false);
        }
    }

    public ValueTask DisposeAsync() => Snapshot.DisposeAsync();
}
