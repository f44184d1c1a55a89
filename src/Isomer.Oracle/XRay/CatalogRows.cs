using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Everything that the catalog queries gave.</summary>
internal sealed record CatalogRows
{
    /// <summary>The session's schema, by which texts may qualify what they name.</summary>
    public required string Schema { get; init; }

    public IReadOnlyList<TableRow> Tables { get; init; } = [];

    public IReadOnlyList<ObjectTableRow> ObjectTables { get; init; } = [];

    public IReadOnlyList<ColumnRow> Columns { get; init; } = [];

    public IReadOnlyList<IdentityRow> Identities { get; init; } = [];

    public IReadOnlyList<ConstraintRow> Constraints { get; init; } = [];

    public IReadOnlyList<ConstraintColumnRow> ConstraintColumns { get; init; } = [];

    public IReadOnlyList<IndexRow> Indexes { get; init; } = [];

    public IReadOnlyList<IndexColumnRow> IndexColumns { get; init; } = [];

    public IReadOnlyList<IndexExpressionRow> IndexExpressions { get; init; } = [];

    public IReadOnlyList<Sequence> Sequences { get; init; } = [];

    public IReadOnlyList<ViewRow> Views { get; init; } = [];

    public IReadOnlyList<MaterializedViewRow> MaterializedViews { get; init; } = [];

    public IReadOnlyList<CommentRow> Comments { get; init; } = [];

    public IReadOnlyList<TriggerRow> Triggers { get; init; } = [];

    public IReadOnlyList<SourceLineRow> Sources { get; init; } = [];

    public IReadOnlyList<SynonymRow> Synonyms { get; init; } = [];

    public IReadOnlyList<QualifiedName> Links { get; init; } = [];

    public IReadOnlyList<PartitionedTableRow> PartitionedTables { get; init; } = [];

    public IReadOnlyList<PartitionRow> Partitions { get; init; } = [];

    /// <summary>Privileges of the session beyond its own schema.</summary>
    public IReadOnlyList<string> Privileges { get; init; } = [];

    /// <summary>Runs the queries, one after another.</summary>
    public static async Task<CatalogRows> ReadAsync(CatalogReader catalog, string schema, CancellationToken cancellationToken)
    {
        return new CatalogRows
        {
            Schema = schema,
            Tables = await Read(CatalogQueries.Tables, TableRow.Read).ConfigureAwait(false),
            ObjectTables = await Read(CatalogQueries.ObjectTables, ObjectTableRow.Read).ConfigureAwait(false),
            Columns = await Read(CatalogQueries.Columns, ColumnRow.Read).ConfigureAwait(false),
            Identities = await Read(CatalogQueries.Identities, IdentityRow.Read).ConfigureAwait(false),
            Constraints = await Read(CatalogQueries.Constraints, ConstraintRow.Read).ConfigureAwait(false),
            ConstraintColumns = await Read(CatalogQueries.ConstraintColumns, ConstraintColumnRow.Read).ConfigureAwait(false),
            Indexes = await Read(CatalogQueries.Indexes, IndexRow.Read).ConfigureAwait(false),
            IndexColumns = await Read(CatalogQueries.IndexColumns, IndexColumnRow.Read).ConfigureAwait(false),
            IndexExpressions = await Read(CatalogQueries.IndexExpressions, IndexExpressionRow.Read).ConfigureAwait(false),
            Sequences = await Read(CatalogQueries.Sequences, SequenceRow.Read).ConfigureAwait(false),
            Views = await Read(CatalogQueries.Views, ViewRow.Read).ConfigureAwait(false),
            MaterializedViews = await Read(CatalogQueries.MaterializedViews, MaterializedViewRow.Read).ConfigureAwait(false),
            Comments = await Read(CatalogQueries.Comments, CommentRow.Read).ConfigureAwait(false),
            Triggers = await Read(CatalogQueries.Triggers, TriggerRow.Read).ConfigureAwait(false),
            Sources = await Read(CatalogQueries.Sources, SourceLineRow.Read).ConfigureAwait(false),
            Synonyms = await Read(CatalogQueries.Synonyms, SynonymRow.Read).ConfigureAwait(false),
            Links = await Read(CatalogQueries.Links, row => row.Name(0, 1)).ConfigureAwait(false),
            PartitionedTables = await Read(CatalogQueries.PartitionedTables, PartitionedTableRow.Read).ConfigureAwait(false),
            Partitions = await Read(CatalogQueries.Partitions, PartitionRow.Read).ConfigureAwait(false),
            Privileges = await Read(CatalogQueries.Privileges, row => row.Text(0)).ConfigureAwait(false),
        };

        Task<List<T>> Read<T>(string query, Func<CatalogRow, T> read) => catalog.ReadAsync(query, read, cancellationToken);
    }
}
