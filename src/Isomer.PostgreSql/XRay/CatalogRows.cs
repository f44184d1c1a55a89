using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>Everything that the catalog queries gave.</summary>
internal sealed record CatalogRows
{
    public required IReadOnlyList<TableRow> Tables { get; init; }

    public required IReadOnlyList<ColumnRow> Columns { get; init; }

    public required IReadOnlyList<ConstraintRow> Constraints { get; init; }

    public required IReadOnlyList<IndexRow> Indexes { get; init; }

    /// <summary>Each sequence with the type of its values.</summary>
    public required IReadOnlyList<(SequenceRow Row, string StoreType, string? Comment)> Sequences { get; init; }

    public required IReadOnlyList<(EnumType Type, string PrintedName)> Enums { get; init; }

    public required IReadOnlyList<DomainRow> Domains { get; init; }

    public required IReadOnlyList<(QualifiedName Name, string Query, bool IsMaterialized, string? Comment)> Views { get; init; }

    public required IReadOnlyList<(QualifiedName Name, string Definition)> Routines { get; init; }

    public required IReadOnlyList<TriggerRow> Triggers { get; init; }

    public required IReadOnlyList<(string Kind, QualifiedName Name, string Definition)> Others { get; init; }

    /// <summary>Runs the queries, one after another.</summary>
    /// <param name="connection">A connection inside a transaction that sees one state.</param>
    /// <param name="version">The server's version.</param>
    /// <param name="schemas">The wanted schemas; empty for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<CatalogRows> ReadAsync(
        NpgsqlConnection connection, Version version, string[] schemas, CancellationToken cancellationToken)
    {
        return new CatalogRows
        {
            Tables = await Read(CatalogQueries.Tables, TableRow.Read).ConfigureAwait(false),
            Columns = await Read(CatalogQueries.Columns, ColumnRow.Read).ConfigureAwait(false),
            Constraints = await Read(CatalogQueries.Constraints, ConstraintRow.Read).ConfigureAwait(false),
            Indexes = await Read(CatalogQueries.Indexes, IndexRow.Read).ConfigureAwait(false),
            Sequences = await Read(
                CatalogQueries.Sequences, row => (SequenceRow.Read(row, 0, 1, 2, 4), row.GetString(3), row.Text(10))).ConfigureAwait(false),
            Enums = await Read(
                CatalogQueries.Enums,
                row => (new EnumType(row.Name(0, 1), row.Array<string>(3).ToEquatableArray(), row.Text(4)), row.GetString(2)))
                    .ConfigureAwait(false),
            Domains = await Read(CatalogQueries.Domains, DomainRow.Read).ConfigureAwait(false),
            Views = await Read(
                CatalogQueries.Views, row => (row.Name(0, 1), row.GetString(2), row.GetBoolean(3), row.Text(4))).ConfigureAwait(false),
            Routines = await Read(CatalogQueries.Routines, row => (row.Name(0, 1), row.GetString(2))).ConfigureAwait(false),
            Triggers = await Read(CatalogQueries.Triggers, TriggerRow.Read).ConfigureAwait(false),
            Others = await Read(CatalogQueries.Others, row => (row.GetString(0), row.Name(1, 2), row.GetString(3))).ConfigureAwait(false),
        };

        Task<List<T>> Read<T>(string query, Func<NpgsqlDataReader, T> read) =>
            connection.QueryAsync(CatalogQueries.For(query, version), read, cancellationToken, (object)schemas);
    }
}
