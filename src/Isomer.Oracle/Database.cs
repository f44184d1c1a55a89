using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>An open Oracle database, seen from one schema.</summary>
internal sealed class Database : IDatabase
{
    // A session is a process of the server; its default is a few hundred for everybody.
    private const int FewestWriters = 2;
    private const int MostWriters = 8;

    // The driver's asynchronous methods block before version 23; the pool alone would add threads one by one, half a second apart.
    private const int ThreadsForBlockingDriver = 48;

    private readonly Connections _connections;

    private Database(Connections connections)
    {
        _connections = connections;
        Engine = new OracleEngine();
        Catalog = new Catalog(connections, Engine.Dialect);
    }

    public Engine Engine { get; }

    public string Version => _connections.Server.Version.ToString();

    public string DisplayName => _connections.DisplayName;

    public string Identity => _connections.Identity;

    public int MaxWriters { get; } = Math.Clamp(Environment.ProcessorCount, FewestWriters, MostWriters);

    public ICatalog Catalog { get; }

    /// <summary>Connects once, to see that the server answers and what it is.</summary>
    /// <exception cref="IsomerException">There is no driver; the server cannot be reached, refuses the login, or is too old.</exception>
    public static async Task<Database> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connections = new Connections(connectionString, Driver.Require());
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsForBlockingDriver), completions);
        await connections.LearnAsync(cancellationToken).ConfigureAwait(false);
        return new Database(connections);
    }

    public Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) => _connections.OpenAsync(cancellationToken);

    public async Task<ISnapshot> TakeSnapshotAsync(CancellationToken cancellationToken) =>
        await Snapshot.TakeAsync(_connections, Engine.Dialect, cancellationToken).ConfigureAwait(false);

    public async Task<IBulkWriter> OpenWriterAsync(WriteTarget target, CancellationToken cancellationToken) =>
        await BulkWriter.OpenAsync(_connections, target, cancellationToken).ConfigureAwait(false);

    // Sessions are not pooled: each was closed by whoever opened it.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
