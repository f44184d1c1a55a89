using System.Data.Common;
using Isomer.Engines;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// Reads rows as they come from the server, none held back by the driver. Each value is taken once, in the order of columns, into one
/// pooled buffer a row.
/// </summary>
internal sealed class SqlRowReader : DecodingReader
{
    private readonly SqlCommand _command;
    private readonly SqlDataReader _reader;
    private readonly FieldDecoder[] _decoders;
    private readonly SnapshotSession _session;
    private readonly Func<Exception, Exception> _explain;
    private readonly RowBuffer _row;
    private readonly OctetBuffer _octets = new();
    private bool _isAtEnd;
    private bool _isBroken;
    private bool _isClosed;

    /// <param name="command">The command; disposed with the reader.</param>
    /// <param name="reader">Its rows, read sequentially; disposed with the reader.</param>
    /// <param name="decoders">One per column.</param>
    /// <param name="session">The session; given back with the reader.</param>
    /// <param name="explain">Makes the driver's exception fit for people.</param>
    public SqlRowReader(
        SqlCommand command, SqlDataReader reader, FieldDecoder[] decoders, SnapshotSession session, Func<Exception, Exception> explain)
        : base(decoders)
    {
        _command = command;
        _reader = reader;
        _decoders = decoders;
        _session = session;
        _explain = explain;
        _row = new RowBuffer(decoders.Length);
    }

    public override ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isAtEnd)
        {
            return new(false);
        }

        try
        {
            var read = _reader.ReadAsync(cancellationToken);
            return read.IsCompletedSuccessfully ? new(Take(read.Result)) : AwaitAsync(read, cancellationToken);
        }
        catch (Exception e)
        {
            throw Broken(e, cancellationToken);
        }
    }

    public override bool IsNull(int ordinal) => _row.IsNull(ordinal);

    public override async ValueTask DisposeAsync()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _row.Dispose();
        _octets.Dispose();
        try
        {
            if (!_isAtEnd && !_isBroken)
            {
                // Closing would otherwise read every row that is left.
                _command.Cancel();
            }

            await _reader.DisposeAsync().ConfigureAwait(false);
            await _command.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException or InvalidOperationException)
        {
            // That the query was interrupted is what was asked for; a session that broke has told so, or will.
            _isBroken |= !ServerErrors.IsCancellation(e);
        }

        await _session.ReleaseAsync(isReusable: !_isBroken).ConfigureAwait(false);
    }

    protected override ReadOnlySpan<byte> Value(int ordinal) =>
        _row.IsBroken(ordinal) ? throw _decoders[ordinal].Broken() : _row.Value(ordinal);

    private async ValueTask<bool> AwaitAsync(Task<bool> pending, CancellationToken cancellationToken)
    {
        try
        {
            return Take(await pending.ConfigureAwait(false));
        }
        catch (Exception e)
        {
            throw Broken(e, cancellationToken);
        }
    }

    // What the driver throws when it is told to stop is a server's error of its own making.
    private Exception Broken(Exception error, CancellationToken cancellationToken)
    {
        _isBroken = true;
        return error is OperationCanceledException ? error
            : cancellationToken.IsCancellationRequested ? new OperationCanceledException(cancellationToken)
            : _explain(error);
    }

    private bool Take(bool hasRow)
    {
        _isAtEnd = !hasRow;
        if (!hasRow)
        {
            return false;
        }

        _row.Clear();
        for (var i = 0; i < _decoders.Length; i++)
        {
            if (_reader.IsDBNull(i))
            {
                _row.TakeNull();
            }
            else
            {
                _decoders[i].Fetch(_reader, _row, _octets);
            }
        }

        return true;
    }
}
