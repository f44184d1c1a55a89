using System.Net.Sockets;

namespace Isomer.Engines;

/// <summary>Why no server answered, in words that hold no part of a connection string.</summary>
internal static class ConnectFailure
{
    public const string TimedOut = "no answer within the time limit";

    /// <summary>What the first socket or clock among the causes tells.</summary>
    public static string ReasonOf(Exception error)
    {
        for (var e = error; e is not null; e = e.InnerException)
        {
            if (e is SocketException socket)
            {
                return ReasonOf(socket);
            }

            if (e is TimeoutException)
            {
                return TimedOut;
            }
        }

        return "the connection broke while it was made";
    }

    /// <summary>What a socket tells; its bare code where there are no better words.</summary>
    public static string ReasonOf(SocketException socket) => WordsFor(socket.SocketErrorCode) ?? socket.SocketErrorCode.ToString();

    /// <summary>Words for what commonly goes wrong; null for the rest.</summary>
    public static string? WordsFor(SocketError code) => code switch
    {
        SocketError.ConnectionRefused => "nothing listens there",
        SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => "the host's name is not known",
        SocketError.TimedOut => TimedOut,
        SocketError.NetworkUnreachable or SocketError.HostUnreachable => "there is no route to the host",
        _ => null,
    };
}
