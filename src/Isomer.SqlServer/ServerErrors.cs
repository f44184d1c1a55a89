using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.RegularExpressions;
using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// Turns what the driver throws into findings for people. The server's own text is used only where no value, user or password can stand in
/// it, or after it was cut out; the driver's own text never.
/// </summary>
internal static partial class ServerErrors
{
    // SEC_E_UNTRUSTED_ROOT, SEC_E_WRONG_PRINCIPAL, SEC_E_CERT_EXPIRED, CERT_E_UNTRUSTEDROOT: how Windows numbers what other systems tell by
    // an exception.
    private static readonly int[] CertificateErrors = [-2146893019, -2146893022, -2146893016, -2146762487];

    /// <summary>A failure while connecting.</summary>
    public static Exception WhileConnecting(Exception error, string database)
    {
        if (error is IsomerException)
        {
            return error;
        }

        if (IsCertificate(error))
        {
            return Wrap(
                Codes.CertificateNotTrusted, error, database,
                "Only where nobody can stand between, add TrustServerCertificate=true to the connection.");
        }

        if (error is not SqlException server)
        {
            return error is DbException or IOException or SocketException or InvalidOperationException or PlatformNotSupportedException
                ? Wrap(Codes.ServerUnreachable, error, database, ReasonOf(error)) : error;
        }

        // Which of the two it was comes first; that the login failed follows either.
        var numbers = server.Errors.Cast<SqlError>().Select(e => e.Number).ToList();
        return numbers.Any(n => n is ErrorNumbers.CannotOpenDatabase or ErrorNumbers.DatabaseDoesNotExist)
            ? Wrap(Codes.DatabaseNotOpened, error, database)
            : numbers.Any(ErrorNumbers.IsLogin) ? Wrap(Codes.LoginRefused, error, database)
            : numbers.Any(ErrorNumbers.IsPermission) ? Wrap(Codes.PermissionDenied, error, database, WithoutValues(server))
            : FromServer(server) is { } number
                ? Wrap(
                    Codes.ServerUnreachable,
                    ErrorNumbers.IsTransient(number) || ErrorNumbers.IsConnectionLost(server) ? Transient(server) : error,
                    database, $"it answered with the error {number}")
                : Wrap(Codes.ServerUnreachable, error, database, ReasonOf(error));
    }

    /// <summary>A failure of a connection that stood.</summary>
    public static Exception WhileWorking(Exception error, string database)
    {
        if (error is not SqlException server)
        {
            return error is DbException or IOException or SocketException or InvalidOperationException
                ? Wrap(Codes.ConnectionLost, Transient(error), database, "the server or the network closed it") : error;
        }

        if (server.Number == ErrorNumbers.ChangedByDdl)
        {
            return Wrap(Codes.ChangedDuringSnapshot, error, database);
        }

        return ErrorNumbers.IsConnectionLost(server)
            ? Wrap(
                Codes.ConnectionLost, Transient(error), database,
                FromServer(server) is null ? "the server or the network closed it" : WithoutValues(server))
            : server.Number == ErrorNumbers.LockTimeout ? Wrap(Codes.DatabaseLocked, Transient(error), database, WithoutValues(server))
            : ErrorNumbers.IsPermission(server.Number) ? Wrap(Codes.PermissionDenied, error, database, WithoutValues(server))
            : Wrap(
                Codes.ServerFailed, ErrorNumbers.IsTransient(server.Number) ? Transient(error) : error, database, WithoutValues(server),
                "error " + server.Number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Whether the error only says that a command was told to stop, and the session stands.</summary>
    public static bool IsCancellation(Exception error) => error is SqlException { Number: 0, Class: < 20 } or OperationCanceledException;

    /// <summary>The server's words, the first of several sentences that it says, without values.</summary>
    public static string WithoutValues(SqlException error) =>
        WithoutValues(error.Errors.Count > 0 ? error.Errors[0].Message : error.Message);

    /// <summary>A text of the server's without the values that it quotes.</summary>
    public static string WithoutValues(string message)
    {
        var text = message.ReplaceLineEndings(" ").Trim();
        text = DuplicateKey().Replace(text, "");
        text = Truncated().Replace(text, "");
        text = Overflow().Replace(text, "$1");
        text = Conversion().Replace(text, "$1 value ");
        text = Login().Replace(text, "the user");
        return text.TrimEnd().TrimEnd('.');
    }

    private static bool IsCertificate(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            // Only its words tell a certificate from a protocol that the two sides do not share.
            if ((e is AuthenticationException && e.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase)) ||
                (e is SqlException sql && CertificateErrors.Contains(sql.Number)) ||
                (e is System.ComponentModel.Win32Exception win && CertificateErrors.Contains(win.NativeErrorCode)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number where the server spoke; null where the driver made the error up.</summary>
    private static int? FromServer(SqlException error) =>
        error.Number > 0 && error.Server is { Length: > 0 } && error.Errors.Count > 0 && error.Errors[0].State > 0 ? error.Number : null;

    private static string ReasonOf(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            if (e is SocketException socket)
            {
                return ConnectFailure.WordsFor(socket.SocketErrorCode) ?? "the driver could not connect";
            }

            if (e is PlatformNotSupportedException)
            {
                return "a LocalDB instance exists on Windows only";
            }
        }

        return error is SqlException { Number: -2 }
            ? ConnectFailure.TimedOut : "nothing there answers as SQL Server does, or no connection could be made";
    }

    private static TransientException Transient(Exception error) =>
        new(error is SqlException sql ? WithoutValues(sql) : "The connection was lost.", error);

    private static IsomerException Wrap(Code code, Exception inner, params string[] arguments) =>
        new(Diagnostic.Create(code, arguments), inner);

    // Violation of PRIMARY KEY constraint 'PK_items'. Cannot insert duplicate key in object 'dbo.items'. The duplicate key value is (1,
    // secret).
    [GeneratedRegex(@" The duplicate key value is \(.*\)\.?", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex DuplicateKey();

    // String or binary data would be truncated in table 'shop.dbo.items', column 'name'. Truncated value: 'secret'.
    [GeneratedRegex(@" Truncated value: '.*'\.?", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Truncated();

    // Arithmetic overflow error for data type tinyint, value = 300.
    [GeneratedRegex(@"(Arithmetic overflow error for [^,]*), value = .*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Overflow();

    // Conversion failed when converting the nvarchar value 'secret' to data type int.
    [GeneratedRegex(@"(Conversion failed when converting the \w+) value '.*' (?=to data type)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Conversion();

    // Login failed for user 'sa'. The server principal "shop_reader" is not able to access …
    [GeneratedRegex("""(user|login|[Tt]he server principal) ('[^']*'|"[^"]*")""", RegexOptions.CultureInvariant)]
    private static partial Regex Login();
}
