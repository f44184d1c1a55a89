using Isomer.Engines;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>
/// A forward cursor over rows. Spans point into SQLite's own memory; nothing is allocated per row. SQLite types each value, not each
/// column, so every getter goes by the storage class that it meets.
/// </summary>
internal sealed partial class RowSource : RowReader
{
    private readonly Statement _statement;
    private readonly SourceColumn[] _columns;
    private readonly StorageClass[] _storage;
    private readonly bool _isUtf8;
    private readonly Action _onClosed;
    private readonly sqlite3_stmt _row;
    private bool _isClosed;

    /// <param name="statement">The query; closed with the reader.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="isUtf8">Whether the file keeps text as UTF-8; if not, SQLite converts each.</param>
    /// <param name="onClosed">Called once when the reader is closed.</param>
    public RowSource(Statement statement, ReadRequest request, bool isUtf8, Action onClosed)
    {
        _statement = statement;
        _row = statement.Handle;
        _columns = [.. request.Columns.Select((c, i) => new SourceColumn(i, c.As))];
        _storage = new StorageClass[_columns.Length];
        _isUtf8 = isUtf8;
        _onClosed = onClosed;
    }

    public override int ColumnCount => _columns.Length;

    public override ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_statement.Step())
        {
            return new(false);
        }

        for (var i = 0; i < _storage.Length; i++)
        {
            _storage[i] = (StorageClass)raw.sqlite3_column_type(_row, i);
        }

        return new(true);
    }

    public override bool IsNull(int ordinal) => _storage[ordinal] == StorageClass.Null;

    public override ReadOnlySpan<byte> GetBytes(int ordinal) => _storage[ordinal] == StorageClass.Blob
        ? raw.sqlite3_column_blob(_row, ordinal)
        : throw Refuse(ordinal, "only a BLOB holds octets");

    public override ValueTask DisposeAsync()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            _statement.Dispose();
            _onClosed();
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>The octets of a text as UTF-8, where they lie.</summary>
    private ReadOnlySpan<byte> Text(int ordinal)
    {
        if (!_isUtf8)
        {
            // Turns the value into UTF-8 in place; sqlite3_column_blob gives a text in the encoding that it has.
            raw.sqlite3_column_text(_row, ordinal);
        }

        return raw.sqlite3_column_blob(_row, ordinal);
    }

    private ValueException Refuse(int ordinal, string why) => _columns[ordinal].Refuse(_storage[ordinal], why);
}
