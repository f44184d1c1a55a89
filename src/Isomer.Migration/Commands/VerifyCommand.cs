using System.Diagnostics;
using Isomer.Migration.Copying;
using Isomer.Migration.Progress;
using Isomer.Migration.Reporting;
using Isomer.Migration.Verification;

namespace Isomer.Migration.Commands;

/// <summary><c>verify</c>: reads both sides and compares them by content, whatever the ledger says.</summary>
internal sealed class VerifyCommand : ICommand
{
    public string Name => "verify";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var destination = await session.ExistingDestinationAsync(cancellationToken).ConfigureAwait(false);
        var plan = await session.PlanAsync(cancellationToken).ConfigureAwait(false);
        var source = await session.SourceAsync(cancellationToken).ConfigureAwait(false);
        MigrationSession.RequireTables(plan, destination);
        var routes = session.Routes(plan, source);
        TableProgress[] tables = [.. routes.Select(r => new TableProgress(r.Name))];

        var guard = new ReadGuard(source, session.Definition.Name, session.Redactor);
        var snapshot = await guard.RunAsync(() => source.TakeSnapshotAsync(cancellationToken)).ConfigureAwait(false);
        await using var closingSnapshot = snapshot.ConfigureAwait(false);
        var view = session.View();
        await using (view.ConfigureAwait(false))
        {
            view.Begin(tables);
            view.Phase("verify");
            var ledger = await session.FindLedgerAsync(cancellationToken).ConfigureAwait(false);
            var run = ledger is null
                ? null
                : (await ledger.RunsAsync(session.Definition.Name, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
            var verifier = new Verifier(session, source, snapshot, destination) { TrustsLedger = false };
            await verifier.RunAsync(routes, tables, ledger, run?.Id, view, cancellationToken).ConfigureAwait(false);
        }

        var summary = RunSummary.Of(session, plan, source, destination, tables, Stopwatch.GetElapsedTime(started));
        summary.Print(session.Options.Format, session.Environment.Out);
        if (session.Options.Output is not null)
        {
            await ReportWriter.WriteAsync(session, plan, cancellationToken).ConfigureAwait(false);
        }

        return summary.HasDifferences ? ExitCodes.Differences : ExitCodes.Done;
    }
}
