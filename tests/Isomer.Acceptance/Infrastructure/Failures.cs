namespace Isomer.Acceptance.Infrastructure;

/// <summary>What every failure has in common.</summary>
public static class Failures
{
    /// <summary>
    /// Fails unless a run ended in an error with a code that begins so, without a stack trace and without the name of an exception.
    /// </summary>
    public static void AssertCoded(MigratorRun run, string code)
    {
        Assert.True(run.ExitCode == 1, $"exit {run.ExitCode}: {run.Output}");
        Assert.Contains("error " + code, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Output, StringComparison.Ordinal);
    }
}
