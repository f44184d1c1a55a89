using System.Data.Common;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Connections;
using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;
using Isomer.Schema;

namespace Isomer.Migration.Sync;

/// <summary>
/// Runs the statements of one phase. Neighbours that may share a transaction do, together with their rows in the ledger; one that may not
/// is recorded before and after; steps of one parallel group run side by side.
/// </summary>
internal sealed class SyncRunner(IDatabase destination, Redactor redactor, string runId, int parallel, Action<PlanStep> onDone)
{
    private const int LongestShown = 200;

    private long _ordinal = -1;

    /// <summary>
    /// Runs the steps of a phase, in order, on one connection: an engine's session settings hold from one step to the next.
    /// </summary>
    /// <exception cref="IsomerException">The destination refused one; those before it stand and are recorded.</exception>
    public async Task RunAsync(IReadOnlyList<PlanStep> steps, CancellationToken cancellationToken)
    {
        if (steps.Count == 0)
        {
            return;
        }

        if (_ordinal < 0)
        {
            var ledger = await LedgerStore.OpenAsync(destination, cancellationToken).ConfigureAwait(false);
            _ordinal = await ledger.StatementCountAsync(runId, cancellationToken).ConfigureAwait(false);
        }

        var connection = await destination.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            foreach (var group in Group([.. steps]))
            {
                if (GroupOf(group[0]) is not null)
                {
                    await RunSideBySideAsync(group, cancellationToken).ConfigureAwait(false);
                }
                else
                {
                    await RunInOrderAsync(connection, group, cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private Dialect Dialect => destination.Engine.Dialect;

    private int Width => Math.Min(parallel, destination.MaxWriters);

    // With one writer there is nothing side by side, and each step stands by what it is.
    private string? GroupOf(PlanStep step) => Width > 1 ? step.ParallelGroup : null;

    private IEnumerable<List<PlanStep>> Group(List<PlanStep> steps)
    {
        for (var start = 0; start < steps.Count;)
        {
            var end = start + 1;
            while (end < steps.Count && BelongTogether(steps[start], steps[end]))
            {
                end++;
            }

            yield return steps[start..end];
            start = end;
        }
    }

    // Side by side within one group; in one transaction otherwise.
    private bool BelongTogether(PlanStep first, PlanStep next) => GroupOf(first) is { } group
        ? GroupOf(next) == group
        : GroupOf(next) is null && first.IsTransactional && next.IsTransactional;

    private Task RunSideBySideAsync(List<PlanStep> steps, CancellationToken cancellationToken) =>
        System.Threading.Tasks.Parallel.ForEachAsync(
        steps,
        new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Width },
        async (step, token) =>
        {
            var connection = await destination.ConnectAsync(token).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await RunInOrderAsync(connection, [step], token).ConfigureAwait(false);
            }
        });

    private async Task RunInOrderAsync(DbConnection connection, List<PlanStep> steps, CancellationToken cancellationToken)
    {
        if (!steps[0].IsTransactional)
        {
            await RunAloneAsync(connection, steps[0], cancellationToken).ConfigureAwait(false);
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

        steps.ForEach(onDone);
    }

    private async Task RunAloneAsync(DbConnection connection, PlanStep step, CancellationToken cancellationToken)
    {
        var record = Record(step, LedgerStore.Now, 0);
        await LedgerStore.AddStatementAsync(Dialect, connection, null, record, cancellationToken).ConfigureAwait(false);
        await ExecuteAsync(connection, null, step, cancellationToken).ConfigureAwait(false);
        await LedgerStore.FinishStatementAsync(Dialect, connection, record, cancellationToken).ConfigureAwait(false);
        onDone(step);
    }

    private async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, PlanStep step, CancellationToken cancellationToken)
    {
        try
        {
            if (step.Shortcut is { } shortcut
                && !await FindsRowAsync(connection, transaction, shortcut.Query, cancellationToken).ConfigureAwait(false))
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
