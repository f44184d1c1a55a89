using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>Everything that the catalog queries gave.</summary>
internal sealed record CatalogRows
{
    /// <summary>The connected database, by which the server qualifies what it prints.</summary>
    public required string Database { get; init; }

    public required IReadOnlyList<TableRow> Tables { get; init; }

    public required IReadOnlyList<ColumnRow> Columns { get; init; }

    public required IReadOnlyList<IndexPartRow> Indexes { get; init; }

    public required IReadOnlyList<ForeignKeyPartRow> ForeignKeys { get; init; }

    public required IReadOnlyList<CheckRow> Checks { get; init; }

    public required IReadOnlyList<PartitionRow> Partitions { get; init; }

    public required IReadOnlyList<ViewRow> Views { get; init; }

    public required IReadOnlyList<TriggerRow> Triggers { get; init; }

    public required IReadOnlyList<RoutineRow> Routines { get; init; }

    public required IReadOnlyList<ParameterRow> Parameters { get; init; }

    public required IReadOnlyList<EventRow> Events { get; init; }

    public required IReadOnlyList<Sequence> Sequences { get; init; }

    /// <summary>Privileges of the session on the whole database.</summary>
    public required IReadOnlySet<string> Privileges { get; init; }

    /// <summary>Runs the queries, one after another.</summary>
    /// <param name="connection">An open session.</param>
    /// <param name="server">What the server is.</param>
    /// <param name="schemas">The wanted schemas; empty for the connected database.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<CatalogRows> ReadAsync(
        DbConnection connection, ServerInfo server, IReadOnlyList<string> schemas, CancellationToken cancellationToken)
    {
        var database = await connection.QueryAsync("SELECT DATABASE()", row => row.Text(0), cancellationToken).ConfigureAwait(false);
        var tables = await Read(CatalogQueries.Tables, TableRow.Read).ConfigureAwait(false);
        return new CatalogRows
        {
            Database = database[0],
            Tables = tables,
            Columns = await StoredDefaults.MendAsync(
                connection, await Read(CatalogQueries.Columns, ColumnRow.Read).ConfigureAwait(false), server.IsMariaDb, cancellationToken)
                .ConfigureAwait(false),
            Indexes = await Read(CatalogQueries.Indexes, IndexPartRow.Read).ConfigureAwait(false),
            ForeignKeys = await Read(CatalogQueries.ForeignKeys, ForeignKeyPartRow.Read).ConfigureAwait(false),
            Checks = await Read(server.IsMariaDb ? CatalogQueries.ChecksOfMariaDb : CatalogQueries.ChecksOfMySql, CheckRow.Read)
                .ConfigureAwait(false),
            Partitions = await Read(CatalogQueries.Partitions, PartitionRow.Read).ConfigureAwait(false),
            Views = await Read(CatalogQueries.Views, ViewRow.Read).ConfigureAwait(false),
            Triggers = await Read(CatalogQueries.Triggers, TriggerRow.Read).ConfigureAwait(false),
            Routines = await Read(CatalogQueries.Routines, RoutineRow.Read).ConfigureAwait(false),
            Parameters = await Read(CatalogQueries.Parameters, ParameterRow.Read).ConfigureAwait(false),
            Events = await Read(CatalogQueries.Events, EventRow.Read).ConfigureAwait(false),
            Sequences = await ReadSequencesAsync(connection, [.. tables.Where(t => t.IsSequence)], cancellationToken).ConfigureAwait(false),
            Privileges = await Grants.ReadAsync(connection, server, database[0], cancellationToken).ConfigureAwait(false),
        };

        Task<List<T>> Read<T>(string query, Func<DbDataReader, T> read) =>
            connection.QueryAsync(CatalogQueries.For(query, schemas), read, cancellationToken);
    }

    private static async Task<IReadOnlyList<Sequence>> ReadSequencesAsync(
        DbConnection connection, List<TableRow> rows,
        CancellationToken cancellationToken) => rows.Count == 0 ? [] : await connection.QueryAsync(
        CatalogQueries.Sequences([.. rows.Select(r => r.Name)]),
        row => SequenceRow.Read(row, of: rows[(int)row.Number(0)]),
        cancellationToken).ConfigureAwait(false);
}
