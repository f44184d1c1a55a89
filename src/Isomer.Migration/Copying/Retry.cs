using System.Data.Common;
using System.Net.Sockets;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Migration.Copying;

/// <summary>Which failures of the destination are worth another try, and when.</summary>
internal static class Retry
{
    /// <summary>How often a chunk is tried in all.</summary>
    public const int Attempts = 5;

    /// <summary>Half a second, then twice as long each time.</summary>
    public static TimeSpan DelayAfter(int attempt) => TimeSpan.FromMilliseconds(250 << attempt);

    /// <summary>Whether a connection was lost, or the server says that it may work later.</summary>
    public static bool IsTransient(Exception? exception)
    {
        for (; exception is not null and not (RowRefusedException or ValueException); exception = exception.InnerException)
        {
            if (exception is IsomerException { Diagnostic.Code: var code } && code == Codes.ReadingFailed)
            {
                return false;
            }

            if (exception is DbException { IsTransient: true } or SocketException or EndOfStreamException)
            {
                return true;
            }
        }

        return false;
    }
}
