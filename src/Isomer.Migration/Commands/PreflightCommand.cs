using Isomer.Migration.Preflight;

namespace Isomer.Migration.Commands;

/// <summary><c>preflight</c>: counts the source's rows that the anomalies touch, and changes nothing.</summary>
internal sealed class PreflightCommand : ICommand
{
    public string Name => "preflight";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        var plan = session.PlanForEngine();
        var source = await session.SourceAsync(cancellationToken).ConfigureAwait(false);
        var findings = await new PreflightRun(session, plan).AllAsync(source, cancellationToken).ConfigureAwait(false);
        FindingPrinter.Print(findings, session.Options.Format, session.Environment.Out);
        return findings.Any(f => f.State == FindingState.Open) ? ExitCodes.Differences : ExitCodes.Done;
    }
}
