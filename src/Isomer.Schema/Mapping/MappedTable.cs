namespace Isomer.Schema;

/// <summary>One table on its way.</summary>
/// <param name="Source">The source table.</param>
/// <param name="Target">The target table, before projection.</param>
/// <param name="Columns">
/// One entry per column of <paramref name="Target"/>, in its order. Generated columns are among them; the mapper that copies rows leaves
/// out those whose target is generated, for the destination computes them.
/// </param>
/// <param name="Filter">Which source rows go, over the source's columns; null for all.</param>
public sealed record MappedTable(Table Source, Table Target, EquatableArray<MappedColumn> Columns, Expression? Filter);
