using System.Buffers.Binary;
using System.Data.Common;
using Isomer.Engines;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>Writes batches through one prepared INSERT; nothing is allocated per row.</summary>
internal sealed class BulkWriter : IBulkWriter
{
    // How many rows are written between two looks at the cancellation.
    private const int RowsPerLook = 1024;

    private readonly SqliteConnection _connection;
    private readonly Statement _insert;
    private readonly TargetColumn[] _columns;
    private readonly string _table;
    private SqliteTransaction? _transaction;

    private BulkWriter(SqliteConnection connection, WriteTarget target)
    {
        _connection = connection;
        _table = target.Table.Name.Name;
        _columns = [.. target.Columns.Select((column, i) => new TargetColumn(i, column))];
        _insert = Statement.Prepare(connection.Handle!, InsertText(_table, _columns));
    }

    public DbConnection Connection => _connection;

    public DbTransaction? Transaction => _transaction;

    public static BulkWriter Open(SqliteConnection connection, WriteTarget target)
    {
        try
        {
            // A committed chunk outlives a crash of the process and of the machine: the journal is synced before, the file after it is
            // written. TRUNCATE spares creating and deleting the journal per chunk; a database in WAL mode stays in it.
            connection.Execute("PRAGMA synchronous = FULL");
            if (!"wal".Equals(connection.Execute("PRAGMA journal_mode") as string, StringComparison.OrdinalIgnoreCase))
            {
                connection.Execute("PRAGMA journal_mode = TRUNCATE");
            }

            connection.Execute("PRAGMA cache_size = -32768");
            return new(connection, target);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public RowBatch CreateBatch() => new Batch(_columns);

    public Task BeginAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _transaction = _connection.BeginTransaction(deferred: false);
        return Task.CompletedTask;
    }

    public Task WriteAsync(RowBatch batch, CancellationToken cancellationToken)
    {
        var encoded = ((Batch)batch).Encoded;
        for (var row = 0; row < batch.Rows; row++)
        {
            if (row % RowsPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            for (var i = 1; i <= _columns.Length; i++)
            {
                Bind(i, ref encoded);
            }

            Insert(row);
        }

        return Task.CompletedTask;
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await _transaction!.CommitAsync(cancellationToken).ConfigureAwait(false);
        await EndAsync().ConfigureAwait(false);
    }

    public async Task RollbackAsync()
    {
        if (_transaction is null)
        {
            return;
        }

        // A full disk has made SQLite roll back by itself (https://www.sqlite.org/lang_transaction.html, section 3). The driver does not
        // know, and its ROLLBACK would fail here and again in closing: it gets an empty transaction to end.
        if (raw.sqlite3_get_autocommit(_connection.Handle) != 0)
        {
            raw.sqlite3_exec(_connection.Handle, "BEGIN");
        }

        await _transaction.RollbackAsync().ConfigureAwait(false);
        await EndAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        _insert.Dispose();
        await RollbackAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private static string InsertText(string table, TargetColumn[] columns)
    {
        // ABORT overrides conflict clauses of the table, which could drop or replace rows without a word.
        var names = SqliteText.List(columns.Select(c => c.Name));
        var values = string.Join(", ", Enumerable.Range(1, columns.Length).Select(i => "?" + i));
        return columns.Length == 0
            ? $"INSERT OR ABORT INTO main.{SqliteText.Quote(table)} DEFAULT VALUES"
            : $"INSERT OR ABORT INTO main.{SqliteText.Quote(table)} ({names}) VALUES ({values})";
    }

    private void Bind(int parameter, ref ReadOnlySpan<byte> encoded)
    {
        var storage = (StorageClass)encoded[0];
        encoded = encoded[1..];
        var result = storage switch
        {
            StorageClass.Null => raw.sqlite3_bind_null(_insert.Handle, parameter),
            StorageClass.Integer => raw.sqlite3_bind_int64(
                _insert.Handle, parameter, BinaryPrimitives.ReadInt64LittleEndian(Take(ref encoded, sizeof(long)))),
            StorageClass.Real => raw.sqlite3_bind_double(
                _insert.Handle, parameter, BinaryPrimitives.ReadDoubleLittleEndian(Take(ref encoded, sizeof(double)))),
            StorageClass.Text => BindText(parameter, TakeCounted(ref encoded)),
            _ => BindBlob(parameter, TakeCounted(ref encoded)),
        };
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        }
    }

    // An empty span has no address, which SQLite takes for NULL.
    private int BindText(int parameter, ReadOnlySpan<byte> text) => text.IsEmpty
        ? raw.sqlite3_bind_text(_insert.Handle, parameter, utf8z.FromSpan("\0"u8))
        : raw.sqlite3_bind_text(_insert.Handle, parameter, text);

    private int BindBlob(int parameter, ReadOnlySpan<byte> octets) => octets.IsEmpty
        ? raw.sqlite3_bind_zeroblob(_insert.Handle, parameter, 0)
        : raw.sqlite3_bind_blob(_insert.Handle, parameter, octets);

    private void Insert(int row)
    {
        var result = raw.sqlite3_step(_insert.Handle);
        if (result != raw.SQLITE_DONE)
        {
            Refuse(result, row);
        }

        raw.sqlite3_reset(_insert.Handle);
    }

    private void Refuse(int result, int row)
    {
        var handle = _connection.Handle!;
        var exception = new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), result, raw.sqlite3_extended_errcode(handle));
        raw.sqlite3_reset(_insert.Handle);
        if (result is raw.SQLITE_CONSTRAINT or raw.SQLITE_MISMATCH or raw.SQLITE_TOOBIG)
        {
            throw new RowRefusedException(exception.Message, row, ConstraintMessage.Column(exception.Message, _table), exception);
        }

        throw exception;
    }

    private static ReadOnlySpan<byte> TakeCounted(ref ReadOnlySpan<byte> encoded) =>
        Take(ref encoded, BinaryPrimitives.ReadInt32LittleEndian(Take(ref encoded, sizeof(int))));

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> encoded, int bytes)
    {
        var taken = encoded[..bytes];
        encoded = encoded[bytes..];
        return taken;
    }

    private async Task EndAsync()
    {
        if (_transaction is not null)
        {
            await _transaction.DisposeAsync().ConfigureAwait(false);
            _transaction = null;
        }
    }
}
