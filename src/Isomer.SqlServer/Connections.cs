using System.Globalization;
using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Opens sessions to one database, each with its settings pinned.</summary>
internal sealed class Connections : IAsyncDisposable
{
    private const string Product = "SQL Server";

    private readonly string _connectionString;

    /// <summary>Reads a connection string; opens nothing.</summary>
    /// <exception cref="IsomerException">It cannot be read, or names no database.</exception>
    public Connections(string connectionString)
    {
        SqlConnectionStringBuilder builder;
        try
        {
            builder = new SqlConnectionStringBuilder(connectionString)
            {
                // Copies and index builds take as long as they take.
                CommandTimeout = 0,
                Enlist = false,
                MultipleActiveResultSets = false,
                PersistSecurityInfo = false,
                // An older one gets dates as text.
                TypeSystemVersion = "Latest",
            };
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException or InvalidCastException or
            NotSupportedException)
        {
            // Not even as inner exception: its text can quote the string.
            throw new IsomerException(Codes.MalformedConnectionString, Product);
        }

        if (builder.InitialCatalog.Length == 0)
        {
            throw new IsomerException(Codes.DatabaseNotNamed, Product);
        }

        if (!builder.ShouldSerialize("Application Name"))
        {
            builder.ApplicationName = "isomer";
        }

        _connectionString = builder.ConnectionString;
        DisplayName = $"{Product} database '{builder.InitialCatalog}' on {builder.DataSource}";
    }

    /// <summary>Engine, database and host, for people.</summary>
    public string DisplayName { get; }

    /// <summary>Opens a session; disposing it gives it back to the pool.</summary>
    /// <exception cref="IsomerException">The server cannot be reached or refuses the login.</exception>
    public async Task<SqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        // The driver asks for it itself, with an exception that says less.
        if (IsGlobalizationInvariant())
        {
            throw new IsomerException(Codes.InvariantGlobalization, DisplayName);
        }

        var connection = new SqlConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(SessionSettings.Sql, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (Exception e)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw ServerErrors.WhileConnecting(e, DisplayName);
        }
    }

    /// <summary>Asks something on a session of its own.</summary>
    /// <exception cref="IsomerException">The server cannot be reached, or refuses.</exception>
    public async Task<T> AskAsync<T>(Func<SqlConnection, CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        var connection = await OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            try
            {
                return await ask(connection, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw Explain(e);
            }
        }
    }

    /// <summary>Makes a failure of a standing connection fit for people.</summary>
    public Exception Explain(Exception error) => ServerErrors.WhileWorking(error, DisplayName);

    /// <summary>Closes what the pool still holds: a session that waits for work would keep its database from being dropped.</summary>
    public async ValueTask DisposeAsync()
    {
        var connection = new SqlConnection(_connectionString);
        await using (connection.ConfigureAwait(false))
        {
            SqlConnection.ClearPool(connection);
        }
    }

    private static bool IsGlobalizationInvariant()
    {
        try
        {
            return CultureInfo.GetCultureInfo("en-US").EnglishName.Contains("Invariant", StringComparison.OrdinalIgnoreCase);
        }
        catch (CultureNotFoundException)
        {
            return true;
        }
    }
}
