namespace Isomer.Build.Tests.Harness;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it printed, both streams.</param>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>The result, of a command that must have succeeded.</summary>
    public DotNetResult MustSucceed()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>The lines with a code, each once.</summary>
    public IReadOnlyList<string> Lines(string code) =>
        [.. Output.Split('\n').Where(l => l.Contains(code, StringComparison.Ordinal)).Select(l => l.Trim()).Distinct()];
}
