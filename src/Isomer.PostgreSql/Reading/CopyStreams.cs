using System.Data.Common;

namespace Isomer.PostgreSql;

/// <summary>The ending that COPY streams share.</summary>
internal static class CopyStreams
{
    /// <summary>Closes a stream and gives its session back.</summary>
    /// <param name="stream">The COPY's octets.</param>
    /// <param name="session">The session that they came through.</param>
    /// <param name="isComplete">Whether every row was read; otherwise the COPY is cancelled, which ends the session's transaction.</param>
    public static async ValueTask CloseAsync(Stream stream, SnapshotSession session, bool isComplete)
    {
        try
        {
            if (isComplete)
            {
                // Past the last row the server still says that it is done.
                var rest = new byte[1];
                isComplete = await stream.ReadAsync(rest).ConfigureAwait(false) == 0;
            }

            await stream.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException or OperationCanceledException)
        {
            // The reader has what it wanted, or has already reported why not.
            isComplete = false;
        }

        await session.ReleaseAsync(isComplete).ConfigureAwait(false);
    }
}
