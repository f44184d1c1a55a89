using System.Data.Common;
using Isomer.Dialects;
using Isomer.Schema;
using Microsoft.Data.Sqlite;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>A SQLite file.</summary>
public sealed class SqliteSide : Side
{
    private readonly string _folder = Directory.CreateTempSubdirectory("isomer-acceptance-").FullName;

    /// <summary>The database file.</summary>
    public string File => Path.Combine(_folder, "side.db");

    /// <inheritdoc/>
    public override Dialect Dialect { get; } = DialectRegistry.Find("sqlite")!;

    /// <inheritdoc/>
    public override string Argument => "sqlite:" + File;

    /// <inheritdoc/>
    public override string Printed(string quotedColumn) => $"typeof({quotedColumn}) || ' ' || quote({quotedColumn})";

    // Numbers past 64 signed bits stand as text of one width, which sorts as they do.
    /// <inheritdoc/>
    public override string Literal(CanonicalType type, string text) =>
        base.Literal(type, type.Kind == TypeKind.UInt64 ? text.PadLeft(20, '0') : text);

    /// <inheritdoc/>
    public override string BlobLiteral(string hex) => $"X'{hex}'";

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync()
    {
        // Not pooled: a file that is deleted or cut under a pooled connection would live on in it.
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    /// <inheritdoc/>
    public override Task ResetAsync()
    {
        foreach (var file in Directory.GetFiles(_folder))
        {
            System.IO.File.Delete(file);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
