using System.Diagnostics;
using System.Globalization;
using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;

namespace Isomer.Acceptance.Host;

/// <summary>Does something drastic at the n-th passing of a named point: <c>before-commit:3</c>.</summary>
internal sealed class StopPoint(string name, int passing, Action act) : ICopyObserver
{
    private int _passed;

    public void AfterRead(LedgerChunk chunk) => Pass("after-read");

    public void BeforeCommit(LedgerChunk chunk) => Pass("before-commit");

    public void AfterCommit(LedgerChunk chunk) => Pass("after-commit");

    /// <summary>Reads the point from the environment: killed there, or held there until the test says go; null for neither.</summary>
    public static ICopyObserver? FromEnvironment() =>
        Read("ISOMER_HOST_KILL_AT", () => Process.GetCurrentProcess().Kill()) ?? Read("ISOMER_HOST_HOLD_AT", Hold);

    private static StopPoint? Read(string variable, Action act)
    {
        if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } text)
        {
            return null;
        }

        var parts = text.Split(':');
        return new(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), act);
    }

    // The working folder is the test's own.
    private static void Hold()
    {
        File.WriteAllText("held", "");
        while (!File.Exists("go"))
        {
            Thread.Sleep(10);
        }
    }

    private void Pass(string point)
    {
        if (point == name && Interlocked.Increment(ref _passed) == passing)
        {
            act();
        }
    }
}
