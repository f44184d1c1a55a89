namespace Isomer.SqlServer;

/// <summary>By what means a database can show one state of its rows.</summary>
internal enum SnapshotSupport
{
    /// <summary>Snapshot isolation is not allowed in it.</summary>
    None,

    /// <summary>Nobody can write to it: it is read-only, or a database snapshot.</summary>
    Frozen,

    /// <summary>A replica that others write to: each transaction has its own snapshot, and locks hold nothing back.</summary>
    Replica,

    /// <summary>Snapshot isolation is allowed, and locks hold writers back.</summary>
    Versioned,
}
