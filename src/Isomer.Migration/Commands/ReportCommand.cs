using Isomer.Migration.Reporting;

namespace Isomer.Migration.Commands;

/// <summary><c>report</c>: the last run as one HTML file.</summary>
internal sealed class ReportCommand : ICommand
{
    public string Name => "report";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        await session.ExistingDestinationAsync(cancellationToken).ConfigureAwait(false);
        var plan = await session.PlanAsync(cancellationToken).ConfigureAwait(false);
        await ReportWriter.WriteAsync(session, plan, cancellationToken).ConfigureAwait(false);
        return ExitCodes.Done;
    }
}
