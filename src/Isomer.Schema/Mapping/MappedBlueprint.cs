namespace Isomer.Schema;

/// <summary>A blueprint with a mapping applied: what the destination shall hold, and where each table and column comes from.</summary>
/// <param name="Source">The blueprint as X-rayed.</param>
/// <param name="Target">The schema that is projected onto the destination.</param>
/// <param name="Tables">One entry per table of <paramref name="Target"/>, in its order.</param>
public sealed record MappedBlueprint(Blueprint Source, Blueprint Target, EquatableArray<MappedTable> Tables);

/// <summary>One table on its way.</summary>
/// <param name="Source">The source table.</param>
/// <param name="Target">The target table, before projection.</param>
/// <param name="Columns">One entry per column of <paramref name="Target"/>, in its order.</param>
/// <param name="Filter">Which source rows go; null for all.</param>
public sealed record MappedTable(Table Source, Table Target, EquatableArray<MappedColumn> Columns, Expression? Filter);

/// <summary>One column on its way.</summary>
/// <param name="Source">The source column; null for a constant.</param>
/// <param name="Target">The target column, before projection.</param>
/// <param name="Constant">The constant that every row gets; null for the source's value.</param>
public sealed record MappedColumn(Column? Source, Column Target, LiteralExpression? Constant);
