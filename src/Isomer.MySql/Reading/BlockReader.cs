using System.Data.Common;

namespace Isomer.MySql;

/// <summary>Reads rows by <see cref="BlockQuery"/>, a block at a time, and fetches the next one while the last is read.</summary>
internal sealed class BlockReader : PackedRowReader
{
    // What a block shall be about: the fixed costs of its two queries no longer show.
    private const int BlockBytes = 512 * 1024;
    private const int FirstRows = 500;
    private const int MostRows = 16 * 1024;

    // By how much the number of rows falls where they turn out to be long.
    private const int Shrinkage = 8;

    private readonly BlockQuery _query;
    private readonly SnapshotSession _session;
    private readonly Func<Exception, Exception> _explain;
    private readonly long _longestBytes;
    private readonly long _blockBytes;
    private byte[] _block = [];
    private long _rowsLeft;
    private int _position;
    private bool _isBroken;
    private bool _isClosed;

    // Of the fetch that is under way, and of whoever begins the next once it is done.
    private Task<(long Rows, byte[] Octets)>? _fetch;
    private string? _from;
    private int _rowsPerBlock = FirstRows;
    private bool _isLastBlock;

    /// <param name="query">What is asked.</param>
    /// <param name="columns">What was selected.</param>
    /// <param name="session">The session; given back with the reader.</param>
    /// <param name="maxPacketBytes">The longest value that the server builds: past it, it cuts a block with no more than a warning.</param>
    /// <param name="explain">Makes the driver's exception fit for people.</param>
    public BlockReader(
        BlockQuery query, ColumnSelection[] columns, SnapshotSession session, long maxPacketBytes, Func<Exception, Exception> explain)
        : base(columns)
    {
        _query = query;
        _session = session;
        _longestBytes = maxPacketBytes / 2;
        _blockBytes = Math.Min(BlockBytes, _longestBytes / 2);
        _explain = explain;
        _from = query.Range.From;
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        if (_rowsLeft == 0)
        {
            return FetchAsync(cancellationToken);
        }

        Take();
        return new(true);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        if (_fetch is { } fetch)
        {
            try
            {
                await fetch.ConfigureAwait(false);
            }
            catch (Exception e)
            {
                // Nobody waits for these rows any more.
                _isBroken |= IsBreaking(e);
            }
        }

        await _session.ReleaseAsync(isReusable: !_isBroken).ConfigureAwait(false);
    }

    private static bool IsBreaking(Exception error) =>
        error is not OperationCanceledException
            && (ServerErrors.NumberOf(error) is not { } number || ErrorNumbers.IsConnectionLost(number));

    private void Take()
    {
        _position = Unpack(_block, _position, _block.Length);
        _rowsLeft--;
        if (_rowsLeft == 0 && _position != _block.Length)
        {
            throw Malformed();
        }
    }

    private async ValueTask<bool> FetchAsync(CancellationToken cancellationToken)
    {
        while (_rowsLeft == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_fetch is null && _isLastBlock)
            {
                return false;
            }

            try
            {
                (_rowsLeft, _block) = await (_fetch ?? FetchBlockAsync(cancellationToken)).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                _isBroken = IsBreaking(e);
                throw _explain(e);
            }
            finally
            {
                _fetch = null;
            }

            _position = 0;

            // On a thread of its own, because there are drivers that block it.
            _fetch = _isLastBlock ? null : Task.Run(() => FetchBlockAsync(cancellationToken), CancellationToken.None);
        }

        Take();
        return true;
    }

    private async Task<(long Rows, byte[] Octets)> FetchBlockAsync(CancellationToken cancellationToken)
    {
        var connection = _session.Connection;
        while (true)
        {
            var bounds = await connection.QueryAsync(
                _query.NextBound(new(_from, _query.Range.To), _rowsPerBlock), row =>
                    _query.Bound(row.Text(0)), cancellationToken).ConfigureAwait(false);
            var range = new KeyRange(_from, bounds.FirstOrDefault() ?? _query.Range.To);
            var (rows, octets) = (await connection.QueryAsync(_query.Block(range), ReadBlock, cancellationToken).ConfigureAwait(false))[0];
            if (octets.Length > _longestBytes)
            {
                // Cut, perhaps.
                if (_rowsPerBlock > 1)
                {
                    _rowsPerBlock = Math.Max(_rowsPerBlock / Shrinkage, 1);
                    continue;
                }

                octets = (await connection.QueryAsync(_query.Rows(range), row => Value(row, 0), cancellationToken)
                    .ConfigureAwait(false))[0];
            }

            _isLastBlock = bounds.Count == 0;
            _from = range.To;
            if (rows > 0)
            {
                _rowsPerBlock = (int)Math.Clamp(rows * _blockBytes / Math.Max(octets.Length, 1), 1, MostRows);
            }

            return (rows, octets);
        }
    }

    private static (long Rows, byte[] Octets) ReadBlock(DbDataReader row) => (row.Number(0), row.IsDBNull(1) ? [] : Value(row, 1));

    private static byte[] Value(DbDataReader row, int ordinal) => row.GetValue(ordinal) as byte[] ?? throw Malformed();
}
