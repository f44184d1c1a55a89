using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.SqlServer;

/// <summary>An open SQL Server database.</summary>
internal sealed class Database : IDatabase
{
    // More than this many bulk loads at once wait for the log, not for one another.
    private const int MaxUsefulWriters = 16;

    private readonly Connections _connections;
    private readonly ServerInfo _server;

    private Database(Engine engine, Connections connections, ServerInfo server)
    {
        Engine = engine;
        _connections = connections;
        _server = server;
        Catalog = new Catalog(connections, engine.Dialect, server.Version);
    }

    public Engine Engine { get; }

    public string Version => _server.Version.ToString();

    public string DisplayName => _connections.DisplayName;

    public int MaxWriters => MaxUsefulWriters;

    public ICatalog Catalog { get; }

    /// <summary>Connects once, to see that the server answers and what it is.</summary>
    /// <exception cref="IsomerException">It cannot be reached, refuses the login, or is too old.</exception>
    public static async Task<Database> OpenAsync(Engine engine, string connectionString, CancellationToken cancellationToken)
    {
        var connections = new Connections(connectionString);
        try
        {
            var server = await connections.AskAsync(ServerInfo.ReadAsync, cancellationToken).ConfigureAwait(false);
            if (server.Version < ServerVersions.Minimum && !server.IsAzure)
            {
                throw new IsomerException(
                    Codes.UnsupportedServer, connections.DisplayName, server.Version.ToString(), $"{ServerVersions.Minimum} (2016)");
            }

            return new Database(engine, connections, server);
        }
        catch
        {
            await connections.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        await _connections.OpenAsync(cancellationToken).ConfigureAwait(false);

    public async Task<ISnapshot> TakeSnapshotAsync(CancellationToken cancellationToken) =>
        await Snapshot.TakeAsync(_connections, Engine.Dialect, cancellationToken).ConfigureAwait(false);

    public async Task<IBulkWriter> OpenWriterAsync(WriteTarget target, CancellationToken cancellationToken) =>
        await BulkWriter.OpenAsync(_connections, target, cancellationToken).ConfigureAwait(false);

    public ValueTask DisposeAsync() => _connections.DisposeAsync();
}
