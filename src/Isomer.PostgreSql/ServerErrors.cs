using System.Net.Sockets;
using Isomer.Engines;
using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>
/// Turns what the driver throws into findings for people. The driver's own text is used only where the server wrote it and no value, user
/// or password can stand in it.
/// </summary>
internal static class ServerErrors
{
    /// <summary>A failure while connecting.</summary>
    public static Exception WhileConnecting(Exception error, string database) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
            Wrap(Codes.LoginRefused, error, database),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => Wrap(Codes.DatabaseMissing, error, database),
        // CONNECT on the database, or SELECT on a catalog that the driver reads its types from.
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } server =>
            Wrap(Codes.PermissionDenied, error, database, server.MessageText),
        PostgresException server => Wrap(Codes.ServerUnreachable, error, database, $"it answered with the error {server.SqlState}"),
        NpgsqlException { InnerException: SocketException socket } =>
            Wrap(Codes.ServerUnreachable, error, database, ConnectFailure.ReasonOf(socket)),
        SocketException socket => Wrap(Codes.ServerUnreachable, error, database, ConnectFailure.ReasonOf(socket)),
        NpgsqlException { InnerException: TimeoutException } or TimeoutException =>
            Wrap(Codes.ServerUnreachable, error, database, ConnectFailure.TimedOut),
        // The driver's only failure here without an inner exception: the server asks for a password and the connection string has none.
        NpgsqlException { InnerException: null } => Wrap(Codes.LoginRefused, error, database),
        NpgsqlException or IOException => Wrap(Codes.ServerUnreachable, error, database, "the connection broke while it was made"),
        _ => error,
    };

    /// <summary>A failure of a connection that stood.</summary>
    public static Exception WhileWorking(Exception error, string database) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } server =>
            Wrap(Codes.PermissionDenied, error, database, server.MessageText),
        PostgresException server when IsShutdown(server.SqlState) => Wrap(Codes.ConnectionLost, error, database, server.MessageText),
        PostgresException server => Wrap(Codes.ServerFailed, error, database, WithoutValues(server), "SQLSTATE " + server.SqlState),
        NpgsqlException { InnerException: TimeoutException } => Wrap(Codes.ConnectionLost, error, database, ConnectFailure.TimedOut),
        NpgsqlException or IOException or SocketException =>
            Wrap(Codes.ConnectionLost, error, database, "the server or the network closed it"),
        _ => error,
    };

    /// <summary>
    /// The server's words. Those of class 22 (data exceptions) and of triggers can quote a value after a colon or between quotes, and are
    /// cut there.
    /// </summary>
    public static string WithoutValues(PostgresException server)
    {
        var mayQuote = server.SqlState.StartsWith("22", StringComparison.Ordinal)
            || server.SqlState.StartsWith("P0", StringComparison.Ordinal);
        return mayQuote ? CutAtValue(server.MessageText) : server.MessageText;
    }

    /// <summary>The server's words up to the first that may be a value.</summary>
    public static string CutAtValue(string text)
    {
        var cut = text.IndexOfAny([':', '"', '\'']);
        return cut < 0 ? text : text[..cut].TrimEnd();
    }

    private static bool IsShutdown(string sqlState) =>
        sqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow;

    private static IsomerException Wrap(Code code, Exception inner, params string[] arguments) =>
        new(Diagnostic.Create(code, arguments), inner);
}
