namespace Isomer.Migration.Preflight;

/// <summary>What a preflight makes of an anomaly.</summary>
internal enum FindingState
{
    /// <summary>No row is touched.</summary>
    Cleared,

    /// <summary>Rows are touched, and nobody has accepted that.</summary>
    Open,

    /// <summary>The mapping accepts it, whatever rows are touched.</summary>
    Accepted,

    /// <summary>The mapping's policy says what becomes of the values.</summary>
    Settled,

    /// <summary>No scan can tell which rows are touched.</summary>
    Unchecked,
}
