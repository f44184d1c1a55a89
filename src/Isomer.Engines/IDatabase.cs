using System.Data.Common;

namespace Isomer.Engines;

/// <summary>An open database of one engine.</summary>
public interface IDatabase : IAsyncDisposable
{
    /// <summary>The engine.</summary>
    Engine Engine { get; }

    /// <summary>The server's version, e.g. <c>15.20</c>.</summary>
    string Version { get; }

    /// <summary>Engine, host and database for people; never a user or a secret.</summary>
    string DisplayName { get; }

    /// <summary>
    /// Tells whether two connections reach one database, as far as their text tells it; may hold a path, and is never shown.
    /// </summary>
    string Identity => DisplayName;

    /// <summary>How many bulk writers may write at once: at least 1, and 1 where the engine has a single writer.</summary>
    int MaxWriters { get; }

    /// <summary>The catalog, for the X-Ray.</summary>
    ICatalog Catalog { get; }

    /// <summary>A plain connection with the engine's session settings pinned, for DDL and the ledger. The caller disposes it.</summary>
    Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>Fixes one consistent state of all rows, for any number of readers.</summary>
    Task<ISnapshot> TakeSnapshotAsync(CancellationToken cancellationToken);

    /// <summary>Opens a bulk writer into one table, on a connection of its own.</summary>
    /// <param name="target">The table and what its columns mean.</param>
    /// <param name="cancellationToken">Stops the attempt.</param>
    Task<IBulkWriter> OpenWriterAsync(WriteTarget target, CancellationToken cancellationToken);
}
