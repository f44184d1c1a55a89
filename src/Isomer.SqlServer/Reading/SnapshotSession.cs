using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>One connection inside a snapshot, lent to one reader at a time.</summary>
/// <param name="connection">The connection.</param>
/// <param name="snapshot">Whom it belongs to.</param>
/// <param name="isShared">Whether it sees the snapshot's state; otherwise it was opened for one reader, and is closed after it.</param>
internal sealed class SnapshotSession(SqlConnection connection, Snapshot snapshot, bool isShared)
{
    public SqlConnection Connection => connection;

    public bool IsShared => isShared;

    /// <summary>Gives the connection back.</summary>
    /// <param name="isReusable">False where the connection broke or lost its transaction: its view of the rows is gone with it.</param>
    public ValueTask ReleaseAsync(bool isReusable) => snapshot.ReleaseAsync(this, isReusable);
}
