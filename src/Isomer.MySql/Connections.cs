using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Opens sessions to one database, each with its settings pinned.</summary>
internal sealed class Connections
{
    private readonly Driver _driver;
    private readonly string _connectionString;
    private readonly string? _connectionStringWithFiles;
    private readonly string _place;

    /// <summary>Reads a connection string; opens nothing.</summary>
    /// <exception cref="IsomerException">There is no driver, or it cannot read the string, or the string names no database.</exception>
    public Connections(string connectionString)
    {
        _driver = Driver.Require();
        DbConnectionStringBuilder builder;
        try
        {
            builder = _driver.Read(connectionString);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or IsomerException))
        {
            // Not even as inner exception: its text can quote the string. Which types a driver throws here is its own affair.
            throw _driver.NotLoaded(e) ?? new IsomerException(Codes.MalformedConnectionString, ServerInfo.Family);
        }

        var database = Text(builder, "Database");
        _place = $"database '{database}' on {Text(builder, "Server")}:{Text(builder, "Port")}";
        DisplayName = $"{ServerInfo.Family} {_place}";
        if (database.Length == 0)
        {
            throw new IsomerException(Codes.DatabaseNotNamed, ServerInfo.Family);
        }

        _connectionString = builder.ConnectionString;
        _connectionStringWithFiles = _driver.WithFiles(builder);
    }

    /// <summary>Engine, database and host, for people.</summary>
    public string DisplayName { get; private set; }

    /// <summary>What was learned of the server; <see cref="ServerInfo.Unknown"/> until <see cref="LearnAsync"/>.</summary>
    public ServerInfo Server { get; private set; } = ServerInfo.Unknown;

    /// <summary>Whether the driver blocks the threads that call it.</summary>
    public bool IsBlocking => _driver.IsBlocking;

    /// <summary>Connects once, and learns what the server is.</summary>
    /// <exception cref="IsomerException">It cannot be reached or refuses the login.</exception>
    public async Task LearnAsync(CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                Server = await ServerInfo.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
                DisplayName = $"{Server.Product} {_place}";
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                throw Explain(e);
            }
        }
    }

    /// <summary>Whether a session of <see cref="OpenForFilesAsync"/> takes LOAD DATA LOCAL: server and driver both must.</summary>
    public bool TakesFiles => Server.TakesFiles && _connectionStringWithFiles is not null;

    /// <summary>Opens a session; disposing it closes it, and with it its transaction and locks.</summary>
    /// <exception cref="IsomerException">The server cannot be reached or refuses the login.</exception>
    public Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => OpenAsync(_connectionString, cancellationToken);

    /// <summary>
    /// Opens a session that sends files, where <see cref="TakesFiles"/>, else one as any other. The server can ask such a session for any
    /// file that this account reads: only what writes rows has one.
    /// </summary>
    /// <exception cref="IsomerException">The server cannot be reached or refuses the login.</exception>
    public Task<DbConnection> OpenForFilesAsync(CancellationToken cancellationToken) =>
        OpenAsync(TakesFiles ? _connectionStringWithFiles! : _connectionString, cancellationToken);

    /// <summary>Makes a failure of a standing connection fit for people.</summary>
    public Exception Explain(Exception error) => _driver.NotLoaded(error) ?? ServerErrors.WhileWorking(error, DisplayName);

    private async Task<DbConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = _driver.Create(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            foreach (var statement in SessionSettings.Statements)
            {
                await connection.ExecuteAsync(statement, cancellationToken).ConfigureAwait(false);
            }

            return connection;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw _driver.NotLoaded(e) ?? ServerErrors.WhileConnecting(e, DisplayName);
        }
    }

    private static string Text(DbConnectionStringBuilder builder, string key) =>
        builder.TryGetValue(key, out var value) ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "" : "";
}
