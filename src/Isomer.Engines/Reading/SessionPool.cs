using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;
using Isomer.Schema;

namespace Isomer.Engines;

/// <summary>
/// The sessions of a snapshot that no session can join later: each is lent to one reader at a time, and one that is lost is not replaced.
/// </summary>
internal sealed class SessionPool<TSession>
{
    private readonly string _displayName;
    private readonly Channel<TSession> _idle = Channel.CreateUnbounded<TSession>();
    private int _left;

    /// <param name="displayName">The database, for errors.</param>
    /// <param name="sessions">All that there will be.</param>
    public SessionPool(string displayName, IReadOnlyList<TSession> sessions)
    {
        _displayName = displayName;
        _left = sessions.Count;
        foreach (var session in sessions)
        {
            _idle.Writer.TryWrite(session);
        }
    }

    /// <summary>Waits for a session that nobody has.</summary>
    /// <exception cref="IsomerException">All are lost.</exception>
    public async Task<TSession> LendAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _idle.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException e)
        {
            throw new IsomerException(
                Diagnostic.Create(Codes.ConnectionLost, _displayName,
                    "every session of the snapshot was closed by the server or the network"), e);
        }
    }

    public void GiveBack(TSession session) => _idle.Writer.TryWrite(session);

    /// <summary>Says that a lent session will not come back.</summary>
    public void Lose()
    {
        if (Interlocked.Decrement(ref _left) == 0)
        {
            _idle.Writer.TryComplete();
        }
    }

    /// <summary>Takes a session that nobody has, to close it.</summary>
    public bool TryTake([MaybeNullWhen(false)] out TSession session) => _idle.Reader.TryRead(out session);
}
