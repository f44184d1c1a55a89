namespace Isomer.Migration.Commands;

/// <summary><c>plan</c>: prints, and changes nothing.</summary>
internal sealed class PlanCommand : ICommand
{
    public string Name => "plan";

    public async Task<int> RunAsync(MigrationSession session, CancellationToken cancellationToken)
    {
        var plan = await session.PlanAsync(cancellationToken).ConfigureAwait(false);
        PlanPrinter.Print(plan, session.Options.Format, session.Environment.Out);
        return ExitCodes.Done;
    }
}
