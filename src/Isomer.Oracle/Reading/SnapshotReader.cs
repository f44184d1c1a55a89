using System.Data.Common;
using Isomer.Engines;
using Isomer.Engines.Values;

namespace Isomer.Oracle;

/// <summary>
/// Reads rows of <see cref="RowQuery"/> as they come from the server. Texts and octets of a row are spans of one pooled buffer.
/// </summary>
internal sealed class SnapshotReader : RowReader
{
    private readonly DbCommand _command;
    private readonly DbDataReader _rows;
    private readonly ColumnReader[] _columns;
    private readonly DbConnection _connection;
    private readonly Func<DbConnection, bool, ValueTask> _release;
    private readonly ServerErrors _errors;
    private readonly RowBuffer _buffer = new();
    private bool _isAtEnd;
    private bool _isBroken;
    private bool _isClosed;

    /// <param name="command">The command; disposed with the reader.</param>
    /// <param name="rows">Its rows; disposed with the reader.</param>
    /// <param name="columns">What reads each column.</param>
    /// <param name="connection">The session; released with the reader.</param>
    /// <param name="release">Takes the session back, and whether it can be used again.</param>
    /// <param name="errors">Makes the driver's exceptions fit for people.</param>
    public SnapshotReader(
        DbCommand command, DbDataReader rows, ColumnReader[] columns, DbConnection connection, Func<DbConnection, bool, ValueTask> release,
        ServerErrors errors)
    {
        (_command, _rows, _columns) = (command, rows, columns);
        (_connection, _release, _errors) = (connection, release, errors);
    }

    public override int ColumnCount => _columns.Length;

    public override ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_isAtEnd)
        {
            return new(false);
        }

        try
        {
            var read = _rows.ReadAsync(cancellationToken);
            return read.IsCompletedSuccessfully ? new(Take(read.Result)) : AwaitAsync(read);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Broken(e);
        }
    }

    public override bool IsNull(int ordinal) => _columns[ordinal].IsNull;

    public override bool GetBool(int ordinal) => Column(ordinal).GetBool();

    public override long GetInt64(int ordinal) => Column(ordinal).GetInt64();

    public override ulong GetUInt64(int ordinal) => Column(ordinal).GetUInt64();

    public override decimal GetDecimal(int ordinal) => Column(ordinal).GetDecimal();

    public override NumberValue GetNumber(int ordinal) => Column(ordinal).GetNumber();

    public override float GetFloat32(int ordinal) => Column(ordinal).GetFloat32();

    public override double GetFloat64(int ordinal) => Column(ordinal).GetFloat64();

    public override ReadOnlySpan<byte> GetUtf8(int ordinal) => Column(ordinal).GetUtf8();

    public override ReadOnlySpan<byte> GetBytes(int ordinal) => Column(ordinal).GetBytes();

    public override DateValue GetDate(int ordinal) => Column(ordinal).GetDate();

    public override TimeValue GetTime(int ordinal) => Column(ordinal).GetTime();

    public override TimestampValue GetTimestamp(int ordinal) => Column(ordinal).GetTimestamp();

    public override IntervalValue GetInterval(int ordinal) => Column(ordinal).GetInterval();

    public override Guid GetUuid(int ordinal) => Column(ordinal).GetUuid();

    public override async ValueTask DisposeAsync()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        _buffer.Dispose();
        try
        {
            await _rows.DisposeAsync().ConfigureAwait(false);
            await _command.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or IOException or InvalidOperationException)
        {
            // A session that broke has told so, or is not used again.
            _isBroken = true;
        }

        await _release(_connection, !_isBroken).ConfigureAwait(false);
    }

    private ColumnReader Column(int ordinal) => _columns[ordinal].Refusal is { } refusal ? throw refusal : _columns[ordinal];

    private async ValueTask<bool> AwaitAsync(Task<bool> pending)
    {
        try
        {
            return Take(await pending.ConfigureAwait(false));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw Broken(e);
        }
    }

    private bool Take(bool hasRow)
    {
        _isAtEnd = !hasRow;
        if (hasRow)
        {
            _buffer.Clear();
            foreach (var column in _columns)
            {
                column.Read(_rows, _buffer);
            }
        }

        return hasRow;
    }

    private Exception Broken(Exception error)
    {
        _isBroken = true;
        return _errors.WhileReading(error);
    }
}
