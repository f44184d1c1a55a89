using Isomer.Migration.Copying;

namespace Isomer.Migration;

/// <summary>What surrounds a run: where it prints, what it may ask, and who watches. Tests and test hosts bring their own.</summary>
internal sealed record MigratorEnvironment
{
    public TextWriter Out { get; init; } = Console.Out;

    public TextWriter Error { get; init; } = Console.Error;

    /// <summary>Where answers come from; null where nobody can be asked.</summary>
    public TextReader? In { get; init; }

    /// <summary>Whether <see cref="Out"/> is a terminal that can redraw.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Watches chunks; for tests that stop a run at a named point.</summary>
    public ICopyObserver Observer { get; init; } = NoObserver.Instance;

    /// <summary>The process's own console.</summary>
    public static MigratorEnvironment Process() => new()
    {
        In = Console.IsInputRedirected ? null : Console.In,
        IsTerminal = !Console.IsOutputRedirected,
    };
}
