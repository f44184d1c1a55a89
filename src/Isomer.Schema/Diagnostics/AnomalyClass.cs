namespace Isomer.Schema;

/// <summary>What an anomaly does to a schema or its values, the least grave first; docs/anomalies.md says it with examples.</summary>
public enum AnomalyClass
{
    /// <summary>Every value fits, and the destination admits more.</summary>
    Widening,

    /// <summary>Every value is kept, in another form: its spelling, order or operators change.</summary>
    Representation,

    /// <summary>
    /// Every value is kept, and the engine does something else with it: compares, numbers, computes or refuses otherwise.
    /// </summary>
    Behaviour,

    /// <summary>Some legal values do not fit, or are changed.</summary>
    Narrowing,

    /// <summary>There is no faithful form.</summary>
    Unsupported,
}
