using Isomer.Dialects;

namespace Isomer.Migration.Commands;

/// <summary><c>sync</c>: brings the destination's schema to the blueprint, without rows.</summary>
internal sealed class SyncCommand : ICommand
{
    /// <summary>What the ledger calls a sync that is no part of a copy.</summary>
    private const string RunId = "sync";

    public string Name => "sync";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        var plan = await session.PlanAsync(cancellationToken).ConfigureAwait(false);
        if (session.Options.DryRun)
        {
            PlanPrinter.Print(plan, session.Options.Format, session.Environment.Out);
            return ExitCodes.Done;
        }

        var source = await session.FindSourceLikeDestinationAsync(cancellationToken).ConfigureAwait(false);
        PlanGuard.Require(plan, session.Options, session.Environment);
        var destination = await session.DestinationAsync(cancellationToken).ConfigureAwait(false);
        if (source is not null)
        {
            MigrationSession.RequireApart(plan, source, destination);
        }

        if (plan.Statements.IsEmpty)
        {
            PlanPrinter.Print(plan, session.Options.Format, session.Environment.Out);
            return ExitCodes.Done;
        }

        var view = session.View();
        await using var closing = view.ConfigureAwait(false);
        view.Phase("sync");
        var runner = session.SyncRunner(destination, RunId, view);
        foreach (var phase in Enum.GetValues<PlanPhase>())
        {
            await runner.RunAsync(plan.Steps(phase), cancellationToken).ConfigureAwait(false);
        }

        return ExitCodes.Done;
    }
}
