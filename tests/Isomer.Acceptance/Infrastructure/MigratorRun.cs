namespace Isomer.Acceptance.Infrastructure;

/// <summary>How a migrator process ended.</summary>
/// <param name="ExitCode">Its exit code; 137 for one that was killed.</param>
/// <param name="Output">Everything it printed, both streams.</param>
/// <param name="PeakMegabytes">The greatest resident set, where it lived to tell; null otherwise.</param>
public sealed record MigratorRun(int ExitCode, string Output, double? PeakMegabytes)
{
    /// <summary>The exit code of a process that was killed with signal 9.</summary>
    public const int Killed = 128 + 9;
}
