namespace Isomer.Acceptance.Infrastructure;

/// <summary>One end of a move on a server, which is reached over a network.</summary>
public abstract class ServerSide : Side
{
    /// <summary>A port that leads to the server.</summary>
    /// <param name="budget">How many bytes pass before the server seems to close every connection.</param>
    /// <param name="at">The port to open, for a connection that shall be the same as another; 0 for a free one.</param>
    public abstract Relay OpenRelay(long budget = long.MaxValue, int at = 0);

    /// <summary>The connection string that goes by a relay.</summary>
    public abstract string Through(Relay relay);
}
