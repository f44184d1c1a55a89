using System.Data.Common;
using System.Globalization;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Opens sessions to one database, each with its settings pinned.</summary>
internal sealed class Connections
{
    private readonly Driver _driver;
    private readonly string _connectionString;

    /// <summary>Reads a connection string; opens nothing.</summary>
    /// <exception cref="IsomerException">The driver cannot read it, or it names no data source.</exception>
    public Connections(string connectionString, Driver driver)
    {
        _driver = driver;
        DbConnectionStringBuilder builder;
        try
        {
            builder = _driver.Read(connectionString);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or IsomerException))
        {
            // Not even as inner exception: its text can quote the string. Which types a driver throws here is its own affair.
            throw Driver.Package.NotLoaded(e) ?? new IsomerException(Codes.MalformedConnectionString, OracleEngine.Product);
        }

        var source = builder.TryGetValue("Data Source", out var value) ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : "";
        if (source.Length == 0)
        {
            throw new IsomerException(Codes.DataSourceNotNamed, OracleEngine.Product);
        }

        DisplayName = $"{OracleEngine.Product} database {DataSourceText.Of(source)}";
        Identity = source;
        _connectionString = builder.ConnectionString;
        Errors = new ServerErrors(driver.Members, DisplayName);
    }

    /// <summary>Engine, host and database, for people.</summary>
    public string DisplayName { get; }

    /// <summary>Data source and, once learned, the schema: what tells two connections apart. Never shown.</summary>
    public string Identity { get; private set; }

    /// <summary>What was learned of the server; <see cref="ServerInfo.Unknown"/> until <see cref="LearnAsync"/>.</summary>
    public ServerInfo Server { get; private set; } = ServerInfo.Unknown;

    /// <summary>
    /// Held while a column is altered for a load, so that of several writers the first does so and the others find it done.
    /// </summary>
    public SemaphoreSlim Altering { get; } = new(1);

    /// <summary>What the driver has beyond ADO.NET's base classes.</summary>
    public DriverMembers Members => _driver.Members;

    /// <summary>Makes failures fit for people.</summary>
    public ServerErrors Errors { get; }

    /// <summary>Connects once, and learns what the server is.</summary>
    /// <exception cref="IsomerException">It cannot be reached, refuses the login, or is too old.</exception>
    public async Task LearnAsync(CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                Server = await ServerInfo.ReadAsync(connection, cancellationToken).ConfigureAwait(false);
                Identity += "/" + Server.Schema;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                throw Errors.WhileWorking(e);
            }
        }

        if (Server.Version < ServerVersions.Minimum)
        {
            throw new IsomerException(Codes.UnsupportedServer, DisplayName, Server.Version.ToString(), ServerVersions.Minimum.ToString());
        }
    }

    /// <summary>Opens a session; disposing it closes it, and with it its transaction and locks.</summary>
    /// <exception cref="IsomerException">The server cannot be reached or refuses the login.</exception>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = _driver.Create(_connectionString);
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
            throw Errors.WhileConnecting(e);
        }
    }
}
