using System.Data.Common;
using System.Globalization;
using Isomer.Dialects;
using Isomer.MySql;
using Isomer.Schema;
using Isomer.Testing;
using MySql.Data.MySqlClient;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>A database on the MySQL or MariaDB test server.</summary>
public sealed class MySqlSide : ServerSide
{
    private readonly MySqlDatabase _database;

    private MySqlSide(MySqlDatabase database, Dialect dialect) => (_database, Dialect) = (database, dialect);

    /// <inheritdoc/>
    public override Dialect Dialect { get; }

    /// <inheritdoc/>
    public override string Argument => "mysql:" + _database.ConnectionString;

    /// <inheritdoc/>
    public override Relay OpenRelay(long budget = long.MaxValue, int at = 0)
    {
        var server = new MySqlConnectionStringBuilder(ConnectionString);
        return new Relay(server.Server, (int)server.Port, budget, at);
    }

    /// <inheritdoc/>
    public override string Through(Relay relay) =>
        new MySqlConnectionStringBuilder(ConnectionString) { Server = "127.0.0.1", Port = (uint)relay.Port }.ConnectionString;

    /// <summary>A new database on the test server.</summary>
    public static async Task<MySqlSide> CreateAsync()
    {
        var database = await MySqlDatabase.CreateAsync();
        await using var opened = await new MySqlEngine().OpenAsync(database.ConnectionString, default);
        return new(database, opened.Engine.Dialect);
    }

    /// <inheritdoc/>
    public override string Printed(string quotedColumn) => $"HEX(CAST({quotedColumn} AS BINARY))";

    /// <inheritdoc/>
    public override string BlobLiteral(string hex) => $"x'{hex}'";

    /// <inheritdoc/>
    public override string Literal(CanonicalType type, string text) => type.Kind switch
    {
        TypeKind.Bit => $"b'{text}'",
        TypeKind.TimestampTz => $"'{text.Replace("+00:00", "", StringComparison.Ordinal)}'",
        _ => base.Literal(type, text.Replace("\\", "\\\\", StringComparison.Ordinal)),
    };

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync()
    {
        var connection = await _database.OpenAsync();
        await using var settings = connection.CreateCommand();
        settings.CommandText = "SET SESSION sql_mode = 'STRICT_ALL_TABLES,ANSI_QUOTES,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO'";
        await settings.ExecuteNonQueryAsync();
        return connection;
    }

    /// <inheritdoc/>
    public override Task ResetAsync() => _database.ExecuteAsync(
        $"DROP DATABASE {_database.Name};\nCREATE DATABASE {_database.Name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;\n");

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _database.DisposeAsync();

    // The driver has one .NET type for a date and for a moment.
    /// <inheritdoc/>
    protected override string TextOf(DbDataReader reader, int ordinal) =>
        !reader.IsDBNull(ordinal) && reader.GetDataTypeName(ordinal) == "DATE"
            ? reader.GetDateTime(ordinal).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : base.TextOf(reader, ordinal);
}
