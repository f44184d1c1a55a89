using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>
/// Turns what the driver throws into findings for people. The server's own text is used only where no value can stand in it, and of that
/// the first line: versions since 23ai append the row to some.
/// </summary>
/// <param name="members">Reads the driver's exceptions.</param>
/// <param name="database">The database, for people.</param>
internal sealed class ServerErrors(DriverMembers members, string database)
{
    private const string GrantFlashback =
        "Grant FLASHBACK on the tables (or FLASHBACK ANY TABLE) to the connection's user, and EXECUTE on SYS.DBMS_FLASHBACK.";

    /// <summary>The server's error number; null where no server spoke.</summary>
    public int? NumberOf(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (members.NumberOf(error) is { } number)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>A failure while connecting.</summary>
    public Exception WhileConnecting(Exception error)
    {
        if (error is IsomerException)
        {
            return error;
        }

        if (Driver.Package.NotLoaded(error) is { } notLoaded)
        {
            return notLoaded;
        }

        return NumberOf(error) switch
        {
            { } number when ErrorNumbers.IsLogin(number) => Wrap(Codes.LoginRefused, error, database),
            { } number when ErrorNumbers.IsUnknownDatabase(number) => Wrap(Codes.DatabaseMissing, error, database),
            { } number when ErrorNumbers.IsPermission(number) => Wrap(Codes.PermissionDenied, error, database, Text(number)),
            { } number => Wrap(
                Codes.ServerUnreachable, ErrorNumbers.IsTransient(number) ? Transient(error) : error, database,
                "it answered with " + Text(number)),
            _ => Wrap(Codes.ServerUnreachable, error, database, ConnectFailure.ReasonOf(error)),
        };
    }

    /// <summary>A failure of a connection that stood.</summary>
    public Exception WhileWorking(Exception error)
    {
        if (error is IsomerException)
        {
            return error;
        }

        if (Driver.Package.NotLoaded(error) is { } notLoaded)
        {
            return notLoaded;
        }

        if (NumberOf(error) is not { } number)
        {
            return error is DbException or IOException or SocketException or InvalidOperationException
                ? Wrap(Codes.ConnectionLost, Transient(error), database, "the server or the network closed it")
                : error;
        }

        var words = WithoutValues(error);
        return ErrorNumbers.IsConnectionLost(number) ? Wrap(Codes.ConnectionLost, Transient(error), database, words)
            : number is ErrorNumbers.LockedRow or 30006 ? Wrap(Codes.DatabaseLocked, Transient(error), database, words)
            : ErrorNumbers.IsPermission(number) ? Wrap(Codes.PermissionDenied, error, database, words)
            : Wrap(Codes.ServerFailed, ErrorNumbers.IsTransient(number) ? Transient(error) : error, database, words, Text(number));
    }

    /// <summary>A failure of a query over the state of a moment.</summary>
    public Exception WhileReading(Exception error) => NumberOf(error) switch
    {
        ErrorNumbers.SnapshotTooOld => Wrap(Codes.SnapshotTooOld, error, database, WithoutValues(error)),
        { } number when ErrorNumbers.IsBeforeDefinition(number) =>
            Wrap(Codes.SnapshotBeforeDefinition, error, database, WithoutValues(error)),
        { } number when ErrorNumbers.IsPermission(number) =>
            Wrap(Codes.FlashbackRefused, error, database, WithoutValues(error), GrantFlashback),
        _ => WhileWorking(error),
    };

    /// <summary>What to say where neither way to learn the moment is open.</summary>
    public IsomerException NoMoment(Exception error) => Wrap(Codes.FlashbackRefused, error, database, WithoutValues(error), GrantFlashback);

    /// <summary>The refusal of a row; null where the error is not about one (permissions, space, connection).</summary>
    /// <param name="error">What the driver threw.</param>
    /// <param name="rows">How many rows the statement brought.</param>
    /// <param name="rowInBatch">The batch's row behind a row of the statement.</param>
    public RowRefusedException? Refusal(Exception error, int rows, Func<int, int> rowInBatch)
    {
        // The first of an array's errors says only that there are some.
        var refused = members.ErrorsOf(error).FirstOrDefault(e => ErrorNumbers.IsRowRefused(e.Number));
        if (refused is null)
        {
            return null;
        }

        // The driver does not tell the row of an array of one.
        var row = rows == 1 ? 0 : refused.Row;
        return new RowRefusedException(
            Words(refused.Number, refused.Message), row >= 0 && row < rows ? rowInBatch(row) : -1,
            RefusedColumn.Of(refused.Number, refused.Message), error);
    }

    /// <summary>The server's words without values.</summary>
    public string WithoutValues(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            if (members.NumberOf(e) is { } number)
            {
                return Words(number, e.Message);
            }
        }

        return "the driver reported " + error.GetType().Name;
    }

    private static string Words(int number, string message)
    {
        var line = message.Split('\n')[0].Trim();
        var text = Text(number);
        return ErrorNumbers.HasNoValues(number) && line.StartsWith(text, StringComparison.Ordinal) ? line : text;
    }

    private static string Text(int number) => "ORA-" + number.ToString("00000", CultureInfo.InvariantCulture);

    private TransientException Transient(Exception error) => new(WithoutValues(error), error);

    private static IsomerException Wrap(Code code, Exception inner, params string[] arguments) =>
        new(Diagnostic.Create(code, arguments), inner);
}
