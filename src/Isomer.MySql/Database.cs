using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>An open MySQL or MariaDB database.</summary>
internal sealed class Database : IDatabase
{
    // Of the server's connections, how many may be this program's writers: others want in, too.
    private const int ConnectionsShare = 4;
    private const int MaxUsefulWriters = 16;

    // A blocking driver takes a thread per connection; the pool alone would add them one by one, half a second apart.
    private const int ThreadsForBlockingDriver = 48;

    private readonly Connections _connections;

    private Database(Connections connections)
    {
        _connections = connections;
        Engine = new MySqlEngine(connections.Server.IsMariaDb);
        MaxWriters = (int)Math.Clamp(connections.Server.MaxConnections / ConnectionsShare, 1, MaxUsefulWriters);
        Catalog = new Catalog(connections, Engine.Dialect);
    }

    public Engine Engine { get; }

    public string Version => _connections.Server.Version.ToString();

    public string DisplayName => _connections.DisplayName;

    public int MaxWriters { get; }

    public ICatalog Catalog { get; }

    /// <summary>Connects once, to see that the server answers and what it is.</summary>
    /// <exception cref="IsomerException">It cannot be reached, refuses the login, or is too old.</exception>
    public static async Task<Database> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connections = new Connections(connectionString);
        await connections.LearnAsync(cancellationToken).ConfigureAwait(false);
        var server = connections.Server;
        if (server.Version < server.Minimum)
        {
            throw new IsomerException(
                Codes.UnsupportedServer, connections.DisplayName, server.Version.ToString(), server.Minimum.ToString());
        }

        if (connections.IsBlocking)
        {
            ThreadPool.GetMinThreads(out var workers, out var completions);
            ThreadPool.SetMinThreads(Math.Max(workers, ThreadsForBlockingDriver), completions);
        }

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
