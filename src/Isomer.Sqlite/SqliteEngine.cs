using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.Sqlite;

[assembly: Engine(typeof(Isomer.Sqlite.SqliteEngine))]

namespace Isomer.Sqlite;

/// <summary>
/// SQLite. A connection string is that of Microsoft.Data.Sqlite (<c>Data Source=shop.db</c>) or a path alone; a path that ends in
/// <c>.sql</c> is a script, run in a private database.
/// </summary>
public sealed class SqliteEngine : Engine
{
    static SqliteEngine() => SQLitePCL.Batteries_V2.Init();

    /// <inheritdoc/>
    public override Dialect Dialect { get; } = DialectRegistry.Require(SqliteText.Engine);

    /// <inheritdoc/>
    public override async Task<IDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var file = DatabaseFile.Parse(connectionString);
        if (!File.Exists(file.Path))
        {
            throw new IsomerException(Codes.DatabaseFileMissing, file.DisplayName);
        }

        if (file.IsScript)
        {
            var script = await File.ReadAllTextAsync(file.Path, cancellationToken).ConfigureAwait(false);
            return await OpenScriptAsync(file.Path, script, cancellationToken)!.ConfigureAwait(false);
        }

        return await OpenAsync(file, SqliteOpenMode.ReadWrite, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<IDatabase> OpenDestinationAsync(string connectionString, CancellationToken cancellationToken) =>
        await OpenAsync(Destination(connectionString), SqliteOpenMode.ReadWriteCreate, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override bool IsMissingDestination(string connectionString) => !File.Exists(Destination(connectionString).Path);

    /// <inheritdoc/>
    public override async Task<IDatabase>? OpenScriptAsync(string path, string script, CancellationToken cancellationToken)
    {
        var file = DatabaseFile.Parse(Path.Combine(Path.GetTempPath(), $"isomer-{Guid.NewGuid():N}.db"));
        var database = new SqliteDatabase(this, file, $"SQLite script '{Path.GetFileName(path)}'", isTemporary: true);
        try
        {
            await using var connection = await database.OpenConnectionAsync(SqliteOpenMode.ReadWriteCreate, cancellationToken)
                .ConfigureAwait(false);
            new Script(path, script).Run(connection, cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static DatabaseFile Destination(string connectionString)
    {
        var file = DatabaseFile.Parse(connectionString);
        return file.IsScript ? throw DatabaseFile.FileNeeded("; a script can only be read") : file;
    }

    private async Task<IDatabase> OpenAsync(DatabaseFile file, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var database = new SqliteDatabase(this, file, file.DisplayName, isTemporary: false);
        try
        {
            await using var connection = await database.OpenConnectionAsync(mode, cancellationToken).ConfigureAwait(false);

            // SQLite opens any file; only reading the schema tells whether it is a database, and one that this version understands.
            connection.Execute("SELECT count(*) FROM main.sqlite_schema");
            return database;
        }
        catch (SqliteException e)
        {
            throw new IsomerException(Diagnostic.Create(Codes.DatabaseFileUnreadable, file.DisplayName, e.Reason()), e);
        }
    }
}
