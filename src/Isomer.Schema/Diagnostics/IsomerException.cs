namespace Isomer.Schema;

/// <summary>An expected failure: it carries a finding, and its message is fit for a user as it stands.</summary>
public sealed class IsomerException : Exception
{
    /// <summary>Fails with a finding.</summary>
    public IsomerException(Diagnostic diagnostic, Exception? inner = null)
        : base(diagnostic.Message, inner) => Diagnostic = diagnostic;

    /// <summary>Fails with a code and its arguments.</summary>
    public IsomerException(Code code, params string[] arguments)
        : this(Diagnostic.Create(code, arguments))
    {
    }

    /// <summary>The finding.</summary>
    public Diagnostic Diagnostic { get; }
}
