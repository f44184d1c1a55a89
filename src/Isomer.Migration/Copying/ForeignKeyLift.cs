using Isomer.Engines;
using Isomer.Migration.Commands;
using Isomer.Migration.Ledger;
using Isomer.Migration.Planning;
using Isomer.Migration.Progress;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>
/// Takes foreign keys that stand already away for the time of a load, where the engine checks them with each row: chunks go side by side
/// and in any order, and tables in a circle have no order that would do. Only keys that the blueprint asks for as they stand, so that any
/// later plan puts them back, whatever happens in between.
/// </summary>
internal sealed class ForeignKeyLift(MigrationSession session, IDatabase destination, LedgerStore ledger, string runId, IProgressView view)
{
    /// <summary>Takes the keys between the tables that have chunks left away, and records it.</summary>
    public async Task LiftAsync(MigrationPlan plan, IReadOnlyList<CopyTask> tasks, CancellationToken cancellationToken)
    {
        var dialect = destination.Engine.Dialect;
        if (!dialect.ChecksForeignKeysOnLoad)
        {
            return;
        }

        // A key to a table that is not loaded now finds its rows, or fails rightly.
        var loaded = tasks.Where(t => t.Pending.Count > 0).Select(t => t.Route.Projected.Table.Name).ToHashSet();
        var unchanged = plan.Projection.Schema.Tables.Where(t => loaded.Contains(t.Name))
            .SelectMany(t => t.ForeignKeys.Select(k => new DropForeignKey(t.Name, k).Target))
            .Except(plan.Statements.Steps.Select(s => s.Target)).ToHashSet(StringComparer.Ordinal);
        var lifted = plan.Current.Tables.Where(t => loaded.Contains(t.Name))
            .SelectMany(t => t.ForeignKeys.Where(k => loaded.Contains(k.Principal)).Select(k => new DropForeignKey(t.Name, k)))
            .Where(c => unchanged.Contains(c.Target)).ToHashSet();
        if (lifted.Count == 0)
        {
            return;
        }

        var without = plan.Current with
        {
            Tables = plan.Current.Tables.Select(t => t with
            {
                ForeignKeys = t.ForeignKeys.Where(k => !lifted.Contains(new DropForeignKey(t.Name, k))).ToEquatableArray(),
            }).ToEquatableArray(),
        };
        var names = string.Join(", ", lifted.Select(c => c.ForeignKey.Name));
        view.Note($"Foreign keys taken away until the rows stand: {names}. Should the run stop before it puts them back, run it again.");
        var steps = dialect.Plan(lifted.Select(c => (Change)c).ToEquatableArray(), plan.Current, without).Steps;
        await session.DetourRunner(destination, runId, view).RunAsync([.. steps], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Puts back the keys that this run took away, in this process or in one that was interrupted, where both of their tables are loaded.
    /// </summary>
    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        var lifted = await ledger.LiftedTargetsAsync(runId, cancellationToken).ConfigureAwait(false);
        if (lifted.Count == 0)
        {
            return;
        }

        var plan = await session.PlanAsync(cancellationToken).ConfigureAwait(false);
        var chunks = await ledger.ChunksAsync(runId, cancellationToken).ConfigureAwait(false);
        var unfinished = chunks.Where(c => !c.IsDone).Select(c => c.Table).ToHashSet(StringComparer.Ordinal);
        var waiting = plan.Projection.Schema.Tables
            .SelectMany(t => t.ForeignKeys.Where(k => unfinished.Contains($"{t.Name}") || unfinished.Contains($"{k.Principal}"))
                .Select(k => new AddForeignKey(t.Name, k).Target))
            .ToHashSet(StringComparer.Ordinal);
        var missing = plan.Statements.Steps.Where(s => lifted.Contains(s.Target)).ToLookup(s => waiting.Contains(s.Target));
        if (missing[true].Any())
        {
            var keys = string.Join(", ", missing[true].Select(s => s.Summary));
            view.Note($"What waits for tables that are not copied yet: {keys}.");
        }

        if (missing[false].Any())
        {
            view.Phase("foreign keys");
            await session.SyncRunner(destination, runId, view).RunAsync([.. missing[false]], cancellationToken).ConfigureAwait(false);
        }
    }
}
