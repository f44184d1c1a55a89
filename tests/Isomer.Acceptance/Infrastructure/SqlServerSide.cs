using System.Data.Common;
using Isomer.Dialects;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>A database on the SQL Server that the tests are given.</summary>
public sealed class SqlServerSide : Side
{
    private SqlServerDatabase _database;

    private SqlServerSide(SqlServerDatabase database) => _database = database;

    /// <inheritdoc/>
    public override Dialect Dialect { get; } = DialectRegistry.Find("sqlserver")!;

    /// <inheritdoc/>
    public override string Argument => "sqlserver:" + _database.ConnectionString;

    /// <summary>A new database on the test server.</summary>
    public static async Task<SqlServerSide> CreateAsync() => new(await SqlServerDatabase.CreateAsync());

    /// <inheritdoc/>
    public override string Printed(string quotedColumn) => $"CONVERT(nvarchar(max), CAST({quotedColumn} AS varbinary(max)), 2)";

    /// <inheritdoc/>
    public override string BlobLiteral(string hex) => "0x" + hex;

    /// <inheritdoc/>
    public override string Literal(CanonicalType type, string text) =>
        type.Kind is TypeKind.Bool ? text is "true" or "t" or "1" ? "1" : "0" : "N" + base.Literal(type, text);

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync() => await _database.OpenAsync();

    /// <inheritdoc/>
    public override async Task ResetAsync()
    {
        await _database.DisposeAsync();
        _database = await SqlServerDatabase.CreateAsync();
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _database.DisposeAsync();
}
