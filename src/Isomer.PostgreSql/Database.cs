using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.PostgreSql;

/// <summary>An open PostgreSQL database.</summary>
internal sealed class Database : IDatabase
{
    // Of the server's connections, how many may be this program's writers: others want in, too.
    private const int ConnectionsShare = 4;
    private const int MaxUsefulWriters = 32;

    private readonly Connections _connections;

    private Database(Engine engine, Connections connections, Version version, int maxConnections)
    {
        Engine = engine;
        _connections = connections;
        ServerVersion = version;
        MaxWriters = Math.Clamp(maxConnections / ConnectionsShare, 1, MaxUsefulWriters);
        Catalog = new Catalog(connections, engine.Dialect, version);
    }

    public Engine Engine { get; }

    public string Version => ServerVersion.ToString();

    public string DisplayName => _connections.DisplayName;

    public int MaxWriters { get; }

    public ICatalog Catalog { get; }

    private Version ServerVersion { get; }

    /// <summary>Connects once, to see that the server answers and what it is.</summary>
    /// <exception cref="IsomerException">It cannot be reached, refuses the login, or is too old.</exception>
    public static async Task<Database> OpenAsync(Engine engine, string connectionString, CancellationToken cancellationToken)
    {
        var connections = new Connections(connectionString);
        try
        {
            var connection = await connections.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var version = connection.PostgreSqlVersion;
                if (version < ServerVersions.Minimum)
                {
                    throw new IsomerException(
                        Codes.UnsupportedServer, connections.DisplayName, version.ToString(), ServerVersions.Minimum.Major.ToString("D"));
                }

                var maximum = await connection.QueryAsync(
                    "SELECT current_setting('max_connections')::int", row => row.GetInt32(0), cancellationToken).ConfigureAwait(false);
                return new Database(engine, connections, version, maximum[0]);
            }
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
        await Snapshot.TakeAsync(_connections, Engine.Dialect, ServerVersion, cancellationToken).ConfigureAwait(false);

    public async Task<IBulkWriter> OpenWriterAsync(WriteTarget target, CancellationToken cancellationToken) =>
        await BulkWriter.OpenAsync(_connections, target, cancellationToken).ConfigureAwait(false);

    public ValueTask DisposeAsync() => _connections.DisposeAsync();
}
