using System.Diagnostics;
using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;
using Isomer.Migration.Preflight;
using Isomer.Migration.Progress;
using Isomer.Migration.Reporting;
using Isomer.Migration.Sync;
using Isomer.Migration.Verification;

namespace Isomer.Migration.Commands;

/// <summary><c>migrate</c>: schema, rows, keys and indexes, proof. Run again after an interruption, it goes on where it stopped.</summary>
internal sealed class MigrateCommand : ICommand
{
    public string Name => "migrate";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        if (session.Options.DryRun)
        {
            var look = await session.PlanAsync(cancellationToken).ConfigureAwait(false);
            PlanPrinter.Print(look, session.Options.Format, session.Environment.Out);
            return ExitCodes.Done;
        }

        var (plan, source) = await session.PlanAndOpenAsync(cancellationToken).ConfigureAwait(false);
        PlanGuard.Require(plan, session.Options, session.Environment);
        var cleared = await PreflightGuard.RequireAsync(session, plan, source, cancellationToken).ConfigureAwait(false);
        var destination = await session.DestinationAsync(cancellationToken).ConfigureAwait(false);
        MigrationSession.RequireApart(plan, source, destination);
        var view = session.View();
        IReadOnlyList<TableProgress> tables;
        await using (view.ConfigureAwait(false))
        {
            tables = await MigrateAsync(session, plan, source, destination, view, cancellationToken).ConfigureAwait(false);
        }

        var summary = RunSummary.Of(session, plan, source, destination, tables, Stopwatch.GetElapsedTime(started), cleared);
        summary.Print(session.Options.Format, session.Environment.Out);
        if (session.Options.Output is not null)
        {
            await ReportWriter.WriteAsync(session, plan, cancellationToken).ConfigureAwait(false);
        }

        return summary.HasDifferences ? ExitCodes.Differences : ExitCodes.Done;
    }

    private static async Task<IReadOnlyList<TableProgress>> MigrateAsync(
        MigrationSession session, MigrationPlan plan, IDatabase source, IDatabase destination, IProgressView view,
        CancellationToken cancellationToken)
    {
        // The schema stands before the run is opened, because the plan for its chunks probes the tables; both belong to one ledger.
        view.Phase("schema");
        await session.SyncRunner(destination, "schema", view).RunAsync(plan.Steps(PlanPhase.BeforeLoad), cancellationToken)
            .ConfigureAwait(false);

        var routes = session.Routes(plan, source);
        var copy = await CopyPhase.BeginAsync(session, routes, cancellationToken).ConfigureAwait(false);
        await using var closing = copy.ConfigureAwait(false);
        IReadOnlyList<TableProgress> tables = [.. copy.Tasks.Select(t => t.Progress)];
        view.Begin(tables);
        view.Phase("copy");
        var lift = new ForeignKeyLift(session, destination, copy.Ledger, copy.Run.Id, view);
        await lift.LiftAsync(plan, copy.Tasks, cancellationToken).ConfigureAwait(false);
        var runner = session.SyncRunner(destination, copy.Run.Id, view);
        await copy.RunAsync(runner, plan.Steps(PlanPhase.AfterLoad), view, cancellationToken).ConfigureAwait(false);

        view.Phase("statistics and constraints");
        await runner.RunAsync(plan.Steps(PlanPhase.Finish), cancellationToken).ConfigureAwait(false);
        var positions = new SequencePositions(source, destination.Engine.Dialect, session.Redactor, view);
        await runner.RunAsync(await positions.StepsAsync(plan, cancellationToken).ConfigureAwait(false), cancellationToken)
            .ConfigureAwait(false);
        await runner.RunAsync(plan.Steps(PlanPhase.Constraints), cancellationToken).ConfigureAwait(false);
        await lift.RestoreAsync(cancellationToken).ConfigureAwait(false);
        await copy.FinishAsync(cancellationToken).ConfigureAwait(false);

        if (!session.Options.NoVerify)
        {
            view.Phase("verify");
            var verifier = new Verifier(session, source, copy.Snapshot, destination);
            await verifier.RunAsync(routes, tables, copy.Ledger, copy.Run.Id, view, cancellationToken).ConfigureAwait(false);
        }

        return tables;
    }
}
