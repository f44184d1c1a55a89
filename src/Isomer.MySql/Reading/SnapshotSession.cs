using System.Data.Common;

namespace Isomer.MySql;

/// <summary>One connection inside a snapshot, lent to one reader at a time.</summary>
internal sealed class SnapshotSession(DbConnection connection, Snapshot snapshot)
{
    public DbConnection Connection => connection;

    /// <summary>Gives the connection back.</summary>
    /// <param name="isReusable">False where the connection broke: its view of the rows is gone with it.</param>
    public ValueTask ReleaseAsync(bool isReusable) => snapshot.ReleaseAsync(this, isReusable);
}
