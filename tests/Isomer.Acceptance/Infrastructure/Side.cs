using System.Data.Common;
using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Acceptance.Infrastructure;

/// <summary>
/// One end of a move: a database of one engine, made for a test, looked at by plain SQL and never through Isomer's own readers.
/// </summary>
public abstract class Side : IAsyncDisposable
{
    /// <summary>The engine's text side.</summary>
    public abstract Dialect Dialect { get; }

    /// <summary>The connection as the migrator's command line takes it.</summary>
    public abstract string Argument { get; }

    /// <summary>The connection's own part of <see cref="Argument"/>.</summary>
    public string ConnectionString => Argument[(Argument.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>Octets as a literal.</summary>
    public abstract string BlobLiteral(string hex);

    /// <summary>What the engine itself prints for a column's value, every octet of it.</summary>
    public abstract string Printed(string quotedColumn);

    /// <summary>A value of a column, given as text, as a literal.</summary>
    public virtual string Literal(CanonicalType type, string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>Opens a connection of the plain driver, for which double quotes stand around names.</summary>
    public abstract Task<DbConnection> OpenAsync();

    /// <summary>Empties the database, whatever stands in it.</summary>
    public abstract Task ResetAsync();

    /// <summary>The side of that engine, with an empty database.</summary>
    public static async Task<Side> CreateAsync(string engine) => engine switch
    {
        "sqlite" => new SqliteSide(),
        "postgresql" => await PostgreSqlSide.CreateAsync(),
        "mysql" => await MySqlSide.CreateAsync(),
        "sqlserver" => await SqlServerSide.CreateAsync(),
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "No such engine in the acceptance tests."),
    };

    /// <summary>Creates the schema of a blueprint, indexes and keys included.</summary>
    public async Task CreateSchemaAsync(Blueprint blueprint)
    {
        var projection = Dialect.Project(blueprint, new ProjectionOptions(NamePolicy.Fold));
        var changes = SchemaDiff.Compare(Blueprint.Empty, projection.Schema);
        foreach (var step in Dialect.Plan(changes, Blueprint.Empty, projection.Schema).Steps)
        {
            await ExecuteAsync(step.Sql);
        }
    }

    /// <summary>Runs a statement.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first value of a query.</summary>
    public async Task<long> CountAsync(string table)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// As <see cref="DumpAsync"/>, a line a value, but in the engine's own print, for two databases of one engine: nothing passes a
    /// driver's types.
    /// </summary>
    public async Task<List<string>> DumpTextAsync(string table, IReadOnlyList<string> columns)
    {
        var lines = new List<string>();
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(c => Printed($"\"{c}\"")))} FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.AddRange(columns.Select((c, i) =>
                $"{lines.Count / columns.Count} {c}: {(reader.IsDBNull(i) ? "NULL" : reader.GetString(i))}").ToList());
        }

        return lines;
    }

    /// <summary>Every row of a table as one line of text each, sorted: equal lists are equal tables.</summary>
    public async Task<List<string>> DumpAsync(string table)
    {
        var lines = new List<string>();
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => TextOf(reader, i))));
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>One value of a dump.</summary>
    protected virtual string TextOf(DbDataReader reader, int ordinal) => Text(reader.GetValue(ordinal));

    private static string Text(object value) => value switch
    {
        DBNull => "NULL",
        byte[] bytes => "x" + Convert.ToHexString(bytes),
        bool flag => flag ? "1" : "0",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss.ffffff", System.Globalization.CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
