using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>Everything that the catalog queries gave.</summary>
internal sealed record CatalogRows
{
    public IReadOnlyList<TableRow> Tables { get; init; } = [];

    public IReadOnlyList<ColumnRow> Columns { get; init; } = [];

    public IReadOnlyList<IndexRow> Indexes { get; init; } = [];

    public IReadOnlyList<IndexColumnRow> IndexColumns { get; init; } = [];

    public IReadOnlyList<ForeignKeyPartRow> ForeignKeys { get; init; } = [];

    public IReadOnlyList<CheckRow> Checks { get; init; } = [];

    public IReadOnlyList<TriggerRow> Triggers { get; init; } = [];

    public IReadOnlyList<ModuleRow> Modules { get; init; } = [];

    public IReadOnlyList<SequenceRow> Sequences { get; init; } = [];

    public IReadOnlyList<PartitionFunctionRow> PartitionFunctions { get; init; } = [];

    public IReadOnlyList<PartitionSchemeRow> PartitionSchemes { get; init; } = [];

    public IReadOnlyList<TypeColumnRow> TableTypes { get; init; } = [];

    public IReadOnlyList<AliasTypeRow> AliasTypes { get; init; } = [];

    public IReadOnlyList<OtherRow> Others { get; init; } = [];

    /// <summary>Whether the account is shown every object and definition.</summary>
    public bool SeesDefinitions { get; init; } = true;

    /// <summary>Runs the queries, one after another.</summary>
    /// <param name="connection">An open session.</param>
    /// <param name="schemas">The wanted schemas; empty for all.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<CatalogRows> ReadAsync(
        SqlConnection connection, IReadOnlyList<string> schemas, CancellationToken cancellationToken)
    {
        return new CatalogRows
        {
            Tables = await Read(CatalogQueries.Tables, TableRow.Read).ConfigureAwait(false),
            Columns = await Read(CatalogQueries.Columns, ColumnRow.Read).ConfigureAwait(false),
            Indexes = await Read(CatalogQueries.Indexes, IndexRow.Read).ConfigureAwait(false),
            IndexColumns = await Read(CatalogQueries.IndexColumns, IndexColumnRow.Read).ConfigureAwait(false),
            ForeignKeys = await Read(CatalogQueries.ForeignKeys, ForeignKeyPartRow.Read).ConfigureAwait(false),
            Checks = await Read(CatalogQueries.Checks, CheckRow.Read).ConfigureAwait(false),
            Triggers = await Read(CatalogQueries.Triggers, TriggerRow.Read).ConfigureAwait(false),
            Modules = await Read(CatalogQueries.Modules, ModuleRow.Read).ConfigureAwait(false),
            Sequences = await Read(CatalogQueries.Sequences, SequenceRow.Read).ConfigureAwait(false),
            PartitionFunctions = await Read(CatalogQueries.PartitionFunctions, PartitionFunctionRow.Read).ConfigureAwait(false),
            PartitionSchemes = await Read(CatalogQueries.PartitionSchemes, PartitionSchemeRow.Read).ConfigureAwait(false),
            TableTypes = await Read(CatalogQueries.TableTypes, TypeColumnRow.Read).ConfigureAwait(false),
            AliasTypes = await Read(CatalogQueries.AliasTypes, AliasTypeRow.Read).ConfigureAwait(false),
            Others = await Read(CatalogQueries.Others, OtherRow.Read).ConfigureAwait(false),
            SeesDefinitions = (await Read(CatalogQueries.Privileges, row => row.GetInt32(0)).ConfigureAwait(false)) is [1],
        };

        Task<List<T>> Read<T>(string query, Func<SqlDataReader, T> read) =>
            connection.QueryAsync(CatalogQueries.For(query, schemas), read, cancellationToken);
    }
}
