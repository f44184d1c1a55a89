using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>
/// Turns what a driver throws into findings for people. The driver's own text is used only where the server wrote it and no value, user or
/// password can stand in it.
/// </summary>
internal static partial class ServerErrors
{
    // Both drivers put the server's number there, under this name.
    private const string NumberKey = "Server Error Code";

    // Numbers below are the operating system's or a driver's own; 1042 is MySql.Data's "unable to connect".
    private const int FirstServerNumber = 1000;
    private const int UnableToConnect = 1042;

    /// <summary>A failure while connecting.</summary>
    public static Exception WhileConnecting(Exception error, string database) => NumberOf(error) switch
    {
        ErrorNumbers.AccessDenied or ErrorNumbers.HostNotPrivileged => Wrap(Codes.LoginRefused, error, database),
        ErrorNumbers.UnknownDatabase => Wrap(Codes.DatabaseMissing, error, database),
        ErrorNumbers.DatabaseAccessDenied => Wrap(Codes.PermissionDenied, error, database, "no privilege on the database"),
        { } number => Wrap(
            Codes.ServerUnreachable, ErrorNumbers.IsTransient(number) ? Transient(error) : error, database,
            $"it answered with the error {number}"),
        _ => error is IsomerException ? error : Wrap(Codes.ServerUnreachable, error, database, ConnectFailure.ReasonOf(error)),
    };

    /// <summary>A failure of a connection that stood.</summary>
    public static Exception WhileWorking(Exception error, string database)
    {
        if (error is IsomerException)
        {
            return error;
        }

        if (NumberOf(error) is not { } number)
        {
            return error is DbException or IOException or SocketException or InvalidOperationException
                ? Wrap(Codes.ConnectionLost, Transient(error), database, "the server or the network closed it")
                : error;
        }

        var words = WithoutValues(error);
        return ErrorNumbers.IsConnectionLost(number) ? Wrap(Codes.ConnectionLost, Transient(error), database, words)
            : number == ErrorNumbers.LockWaitTimeout ? Wrap(Codes.DatabaseLocked, Transient(error), database, words)
            : ErrorNumbers.IsPermission(number) ? Wrap(Codes.PermissionDenied, error, database, words)
            : Wrap(
                Codes.ServerFailed, ErrorNumbers.IsTransient(number) ? Transient(error) : error, database, words,
                "error " + number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The server's error number; null where no server spoke.</summary>
    public static int? NumberOf(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is DbException && error.Data[NumberKey] is { } value
                && Convert.ToInt32(value, CultureInfo.InvariantCulture) is >= FirstServerNumber and not UnableToConnect and var number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The server's words without values and user names.</summary>
    public static string WithoutValues(Exception error)
    {
        var server = ServerException(error);
        var text = User().Replace(server.Message, "the user");
        text = DuplicateEntry().Replace(text, "Duplicate entry for key");
        text = ValueForColumn().Replace(text, "$1 for ");
        if (NumberOf(server) == ErrorNumbers.Signal)
        {
            // A trigger's own words can quote anything.
            var cut = text.IndexOfAny([':', '"', '\'']);
            return cut < 0 ? text : text[..cut].TrimEnd();
        }

        return TrailingValue().Replace(text, "$1");
    }

    private static Exception ServerException(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            if (e is DbException && e.Data[NumberKey] is { } value
                && Convert.ToInt32(value, CultureInfo.InvariantCulture) >= FirstServerNumber)
            {
                return e;
            }
        }

        return error;
    }

    private static TransientException Transient(Exception error) => new(WithoutValues(error), error);

    private static IsomerException Wrap(Code code, Exception inner, params string[] arguments) =>
        new(Diagnostic.Create(code, arguments), inner);

    // 'isomer'@'localhost'
    [GeneratedRegex("user '[^']*'(@'[^']*')?", RegexOptions.CultureInvariant)]
    private static partial Regex User();

    // Duplicate entry 'it''s' for key 'orders.PRIMARY'
    [GeneratedRegex("Duplicate entry '.*' for key", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex DuplicateEntry();

    // Incorrect integer value: 'abc' for column `shop`.`orders`.`qty` at row 1
    [GeneratedRegex("( value): '.*' for (?=column|function)", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex ValueForColumn();

    // Truncated incorrect DOUBLE value: 'abc'
    [GeneratedRegex("( value): '.*'$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex TrailingValue();
}
