namespace Isomer.Schema;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Goes on, but may not be what was meant.</summary>
    Warning,

    /// <summary>Stops.</summary>
    Error,
}
