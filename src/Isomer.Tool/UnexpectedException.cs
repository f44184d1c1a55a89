using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Tool;

/// <summary>A failure that nobody foresaw, with the secrets of the connection taken out of its words.</summary>
internal sealed class UnexpectedException(Exception cause, ConnectionRedactor redactor) : Exception(redactor.Redact(cause.Message))
{
    /// <summary>The finding.</summary>
    public Diagnostic Diagnostic { get; } = Diagnostic.Create(
        Codes.UnexpectedFailure, cause.GetType().Name, redactor.Redact(cause.Message));

    /// <summary>Where it happened, without secrets, for the report of a mistake.</summary>
    public string Trace { get; } = redactor.Redact(cause.ToString());
}
