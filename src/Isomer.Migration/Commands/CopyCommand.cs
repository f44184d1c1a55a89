using System.Diagnostics;
using Isomer.Dialects;
using Isomer.Migration.Copying;
using Isomer.Migration.Progress;
using Isomer.Migration.Sync;

namespace Isomer.Migration.Commands;

/// <summary><c>copy</c>: the rows alone, into tables that stand.</summary>
internal sealed class CopyCommand : ICommand
{
    public string Name => "copy";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var destination = await session.ExistingDestinationAsync(cancellationToken).ConfigureAwait(false);
        var plan = await session.PlanAsync(cancellationToken).ConfigureAwait(false);
        MigrationSession.RequireTables(plan, destination);
        var source = await session.SourceAsync(cancellationToken).ConfigureAwait(false);
        MigrationSession.RequireApart(plan, source, destination);
        var copy = await CopyPhase.BeginAsync(session, session.Routes(plan, source), cancellationToken).ConfigureAwait(false);
        await using var closingCopy = copy.ConfigureAwait(false);
        var view = session.View();
        await using (view.ConfigureAwait(false))
        {
            view.Begin([.. copy.Tasks.Select(t => t.Progress)]);
            view.Phase("copy");
            var lift = new ForeignKeyLift(session, destination, copy.Ledger, copy.Run.Id, view);
            await lift.LiftAsync(plan, copy.Tasks, cancellationToken).ConfigureAwait(false);
            var runner = session.SyncRunner(destination, copy.Run.Id, view);
            await copy.RunAsync(runner, [], view, cancellationToken).ConfigureAwait(false);
            var positions = new SequencePositions(source, destination.Engine.Dialect, session.Redactor, view);
            IReadOnlyList<PlanStep> finish = [.. plan.Finish, .. await positions.StepsAsync(plan, cancellationToken).ConfigureAwait(false)];
            await runner.RunAsync(finish, cancellationToken).ConfigureAwait(false);
            await lift.RestoreAsync(cancellationToken).ConfigureAwait(false);
            await copy.FinishAsync(cancellationToken).ConfigureAwait(false);
        }

        RunSummary.Of(session, plan, source, destination, [.. copy.Tasks.Select(t => t.Progress)], Stopwatch.GetElapsedTime(started))
            .Print(session.Options.Format, session.Environment.Out);
        return ExitCodes.Done;
    }
}
