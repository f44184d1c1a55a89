using System.Data.Common;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Sync;

/// <summary>
/// Runs the statements of one phase, as many at once as their <see cref="StepSchedule"/> and the number of workers allow. Neighbours that
/// may share a transaction and run in order do share one, together with their rows in the ledger; a statement that may not is recorded
/// before and after.
/// </summary>
/// <param name="destination">Where they run.</param>
/// <param name="redactor">Masks secrets in a driver's words.</param>
/// <param name="runId">What the ledger calls the run.</param>
/// <param name="parallel">How many at once, at most.</param>
/// <param name="openLedger">The destination's ledger.</param>
/// <param name="replan">Plans the destination anew, for steps of such a plan; null for steps that no plan would give.</param>
/// <param name="view">Is told what is done.</param>
internal sealed class SyncRunner(
    IDatabase destination, Redactor redactor, string runId, int parallel, Func<CancellationToken, Task<LedgerStore>> openLedger,
    Func<CancellationToken, Task<MigrationPlan>>? replan, IProgressView view)
{
    private const int LongestShown = 200;

    private long _ordinal = -1;

    /// <summary>How many steps run at once.</summary>
    public int Width { get; } = Math.Min(parallel, destination.MaxWriters);

    private Dialect Dialect => destination.Engine.Dialect;

    /// <summary>
    /// Runs the steps of a phase. One worker has one connection: an engine's session settings hold from one step to the next.
    /// </summary>
    /// <exception cref="IsomerException">The destination refused one; those before it stand and are recorded.</exception>
    public async Task RunAsync(IReadOnlyList<PlanStep> steps, CancellationToken cancellationToken)
    {
        if (steps.Count > 0)
        {
            var schedule = await ScheduleAsync(steps, [], cancellationToken).ConfigureAwait(false);
            await Workers.RunAsync(Math.Min(Width, steps.Count), token => WorkAsync(schedule, token), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>The schedule of a phase whose steps run while rows still come.</summary>
    /// <param name="steps">The steps, in the order of the plan.</param>
    /// <param name="loading">The tables whose rows do not stand yet.</param>
    /// <param name="cancellationToken">Stops the look into the ledger.</param>
    public async Task<StepSchedule> ScheduleAsync(
        IReadOnlyList<PlanStep> steps, IEnumerable<QualifiedName> loading, CancellationToken cancellationToken)
    {
        if (_ordinal < 0 && steps.Count > 0)
        {
            var ledger = await openLedger(cancellationToken).ConfigureAwait(false);
            _ordinal = await ledger.StatementCountAsync(runId, cancellationToken).ConfigureAwait(false);
        }

        return new StepSchedule(steps, loading, Width > 1);
    }

    /// <summary>A worker's connection; whoever asked for it closes it.</summary>
    public Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) => destination.ConnectAsync(cancellationToken);

    private async Task WorkAsync(StepSchedule schedule, CancellationToken cancellationToken)
    {
        var worker = new StepWorker(this, schedule);
        await using (worker.ConfigureAwait(false))
        {
            while (!schedule.IsTaken)
            {
                var changed = schedule.Changed;
                if (!await worker.TryRunAsync(cancellationToken).ConfigureAwait(false))
                {
                    await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>Runs what a worker has taken from the schedule.</summary>
    /// <exception cref="IsomerException">The destination refused a step.</exception>
    public async Task RunAsync(DbConnection connection, IReadOnlyList<PlanStep> steps, CancellationToken cancellationToken)
    {
        try
        {
            await TryAsync(connection, steps, cancellationToken).ConfigureAwait(false);
        }
        catch (IsomerException e) when (e.Diagnostic.Code == Codes.StatementFailed)
        {
            if (await LeftAsync(steps, cancellationToken).ConfigureAwait(false) is not { } left)
            {
                throw;
            }

            foreach (var step in steps.Where(s => !left.Any(l => IsWithin(s, l))))
            {
                view.Note($"{step.Summary}: another session has done it meanwhile.");
            }

            await TryAsync(connection, left, cancellationToken).ConfigureAwait(false);
        }
    }

    // A server goes on with the statement of a client that is gone, and DDL commits itself on some: an index that a killed run had begun
    // may come to stand after this run was planned. Null where nothing has changed, or otherwise than by these very statements.
    private async Task<IReadOnlyList<PlanStep>?> LeftAsync(IReadOnlyList<PlanStep> steps, CancellationToken cancellationToken)
    {
        if (replan is null || steps.Any(s => s.Phase == PlanPhase.Finish))
        {
            return null;
        }

        try
        {
            var plan = await replan(cancellationToken).ConfigureAwait(false);
            var targets = plan.Statements.Steps.ToLookup(s => s.Target, StringComparer.Ordinal);
            if (steps.Any(s => targets[s.Target].Any(t => t.Sql != s.Sql)))
            {
                return null;
            }

            // The indexes of a new table may be one step, and those that a standing table lacks are one each.
            List<PlanStep> left = [.. steps.SelectMany(s => targets.Contains(s.Target)
                ? [s]
                : plan.Statements.Steps.Where(o => o.Phase == s.Phase && IsWithin(s, o)))];
            return left.SequenceEqual(steps) ? null : left;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What the statement failed with is what has to be told.
            return null;
        }
    }

    private static bool IsWithin(PlanStep step, PlanStep other) =>
        other.Target == step.Target || other.Target.StartsWith(step.Target + "/", StringComparison.Ordinal);

    private async Task TryAsync(DbConnection connection, IReadOnlyList<PlanStep> steps, CancellationToken cancellationToken)
    {
        if (steps.Any(s => !s.IsTransactional))
        {
            foreach (var step in steps)
            {
                await RunAloneAsync(connection, step, cancellationToken).ConfigureAwait(false);
            }

            return;
        }

        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            foreach (var step in steps)
            {
                var startedAt = LedgerStore.Now;
                await ExecuteAsync(connection, transaction, step, cancellationToken).ConfigureAwait(false);
                await LedgerStore.AddStatementAsync(
                    Dialect, connection, transaction, Record(step, startedAt, LedgerStore.Now), cancellationToken).ConfigureAwait(false);
            }

            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        foreach (var step in steps)
        {
            view.StatementDone(step);
        }
    }

    private async Task RunAloneAsync(DbConnection connection, PlanStep step, CancellationToken cancellationToken)
    {
        var record = Record(step, LedgerStore.Now, 0);
        await LedgerStore.AddStatementAsync(Dialect, connection, null, record, cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(connection, null, step, cancellationToken).ConfigureAwait(false);
        await LedgerStore.FinishStatementAsync(Dialect, connection, record, cancellationToken).ConfigureAwait(false);
        view.StatementDone(step);
    }

    private async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, PlanStep step, CancellationToken cancellationToken)
    {
        try
        {
            if (step.Shortcut is { } shortcut
                && await MayTakeAsync(connection, transaction, shortcut, cancellationToken).ConfigureAwait(false))
            {
                foreach (var statement in shortcut.Statements)
                {
                    await ExecuteAsync(connection, transaction, statement, cancellationToken).ConfigureAwait(false);
                }
            }
            else if (!step.MustReturnNoRows)
            {
                await ExecuteAsync(connection, transaction, step.Sql, cancellationToken).ConfigureAwait(false);
            }
            else if (await FindsRowAsync(connection, transaction, step.Sql, cancellationToken).ConfigureAwait(false))
            {
                throw new IsomerException(Codes.CheckFoundRows, step.Summary, step.Sql);
            }
        }
        catch (DbException e)
        {
            var sql = Shorten(step.Sql.ReplaceLineEndings(" "));
            throw new IsomerException(
                Retry.IsTransient(e)
                    ? Diagnostic.Create(Codes.StatementCut, step.Summary, sql, redactor.Message(e).TrimEnd('.') + ".")
                    : Diagnostic.Create(Codes.StatementFailed, step.Summary, sql, redactor.Message(e)),
                e);
        }
    }

    private async Task<bool> MayTakeAsync(
        DbConnection connection, DbTransaction? transaction, PlanShortcut shortcut, CancellationToken cancellationToken) =>
        (shortcut.Proof is { } proof && await FindsRowAsync(connection, transaction, proof, cancellationToken).ConfigureAwait(false))
        || !await FindsRowAsync(connection, transaction, shortcut.Query, cancellationToken).ConfigureAwait(false);

    private async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, string sql, CancellationToken cancellationToken)
    {
        var command = Command(connection, transaction, sql);
        await using (command.ConfigureAwait(false))
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> FindsRowAsync(
        DbConnection connection, DbTransaction? transaction, string query, CancellationToken cancellationToken)
    {
        var command = Command(connection, transaction, query);
        await using (command.ConfigureAwait(false))
        {
            var rows = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (rows.ConfigureAwait(false))
            {
                return await rows.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private DbCommand Command(DbConnection connection, DbTransaction? transaction, string sql)
    {
        var command = LedgerSql.Command(Dialect, connection, transaction, sql);

        // An index over many rows takes as long as it takes.
        command.CommandTimeout = 0;
        return command;
    }

    private static string Shorten(string sql) => sql.Length <= LongestShown ? sql : sql[..LongestShown] + "…";

    private LedgerStatement Record(PlanStep step, long startedAt, long finishedAt) => new(
        runId, Interlocked.Increment(ref _ordinal) - 1, step.Phase.ToString(), step.Target, step.Sql,
        step.Reverse.IsEmpty ? null : string.Join(";\n", step.Reverse), startedAt, finishedAt);
}
