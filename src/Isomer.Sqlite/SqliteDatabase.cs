using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Isomer.Sqlite;

/// <summary>A SQLite file.</summary>
internal sealed class SqliteDatabase(SqliteEngine engine, DatabaseFile file, string displayName, bool isTemporary) : IDatabase
{
    /// <summary>How long a statement waits for another program's lock.</summary>
    private const int BusyTimeoutMilliseconds = 30_000;

    public Engine Engine => engine;

    public string Version { get; } = raw.sqlite3_libversion().utf8_to_string();

    /// <summary>The version that a blueprint names: major and minor; null for a script, which comes from no version.</summary>
    public string? OriginVersion => isTemporary ? null : string.Join('.', Version.Split('.').Take(2));

    public string DisplayName => displayName;

    // The display name leaves the folder out.
    public string Identity => file.Path;

    // https://www.sqlite.org/isolation.html: one writer at a time.
    public int MaxWriters => 1;

    public ICatalog Catalog => new Catalog(this);

    public async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken) =>
        await OpenConnectionAsync(SqliteOpenMode.ReadWrite, cancellationToken).ConfigureAwait(false);

    public async Task<ISnapshot> TakeSnapshotAsync(CancellationToken cancellationToken) =>
        await Snapshot.TakeAsync(this, cancellationToken).ConfigureAwait(false);

    public async Task<IBulkWriter> OpenWriterAsync(WriteTarget target, CancellationToken cancellationToken) =>
        BulkWriter.Open(await OpenConnectionAsync(SqliteOpenMode.ReadWrite, cancellationToken).ConfigureAwait(false), target);

    /// <summary>A connection with the session settings that all of Isomer's have.</summary>
    /// <remarks>
    /// Opened for writing even where only reading is meant: after a crash the first connection must be able to roll back what the journal
    /// holds. SQLite falls back to reading where the file is write-protected.
    /// </remarks>
    public async Task<SqliteConnection> OpenConnectionAsync(SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(file.ConnectionString(mode));
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            raw.sqlite3_busy_timeout(connection.Handle, BusyTimeoutMilliseconds);

            // On by default in this build of SQLite: rebuilding a table would delete the rows that refer to it, and a load would need
            // parents first.
            connection.Execute("PRAGMA foreign_keys = OFF");
            return connection;
        }
        catch (SqliteException e)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw new IsomerException(Diagnostic.Create(Codes.DatabaseFileUnreadable, displayName, e.Reason()), e);
        }
    }

    public ReaderConnection OpenReaderConnection() => ReaderConnection.Open(file.Path, displayName, BusyTimeoutMilliseconds);

    public ValueTask DisposeAsync()
    {
        if (isTemporary)
        {
            File.Delete(file.Path);
            File.Delete(file.Path + "-journal");
        }

        return ValueTask.CompletedTask;
    }
}
