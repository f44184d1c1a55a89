using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>Opens sessions to one database, each with its settings pinned.</summary>
internal sealed class Connections : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;

    /// <summary>Reads a connection string; opens nothing.</summary>
    /// <exception cref="IsomerException">It cannot be read.</exception>
    public Connections(string connectionString)
    {
        NpgsqlConnectionStringBuilder builder;
        try
        {
            builder = new NpgsqlConnectionStringBuilder(connectionString)
            {
                // Copies and index builds take as long as they take.
                CommandTimeout = 0,
                Enlist = false,
                // Details quote values.
                IncludeErrorDetail = false,
            };
            builder.ApplicationName ??= "isomer";
            _source = NpgsqlDataSource.Create(builder);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException or InvalidCastException or
            NotSupportedException)
        {
            // Not even as inner exception: its text can quote the string.
            throw new IsomerException(Codes.MalformedConnectionString, "PostgreSQL");
        }

        DisplayName = $"PostgreSQL database '{builder.Database ?? "(the user's own)"}' on {builder.Host}:{builder.Port}";
    }

    /// <summary>Engine, database and host, for people.</summary>
    public string DisplayName { get; }

    /// <summary>Opens a session; disposing it gives it back to the pool.</summary>
    /// <exception cref="IsomerException">The server cannot be reached or refuses the login.</exception>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = _source.CreateConnection();
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(SessionSettings.Sql, cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw ServerErrors.WhileConnecting(e, DisplayName);
        }
    }

    /// <summary>Makes a failure of a standing connection fit for people.</summary>
    public Exception Explain(Exception error) => ServerErrors.WhileWorking(error, DisplayName);

    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
