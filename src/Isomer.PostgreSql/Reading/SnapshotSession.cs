using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>One connection inside a snapshot, lent to one reader at a time.</summary>
internal sealed class SnapshotSession(NpgsqlConnection connection, Snapshot snapshot)
{
    public NpgsqlConnection Connection => connection;

    /// <summary>Gives the connection back.</summary>
    /// <param name="isReusable">False where a statement failed or was cancelled, which ends its transaction.</param>
    public ValueTask ReleaseAsync(bool isReusable) => snapshot.ReleaseAsync(this, isReusable);
}
