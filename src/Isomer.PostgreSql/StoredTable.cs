namespace Isomer.PostgreSql;

/// <summary>A table as the server holds it: what readers and writers need to know beyond the blueprint.</summary>
/// <param name="QuotedName">The name as SQL takes it.</param>
/// <param name="Kind"><c>pg_class.relkind</c>: <c>r</c> an ordinary table, <c>p</c> a partitioned one, <c>f</c> a foreign one.</param>
/// <param name="Columns">The columns by name.</param>
internal sealed record StoredTable(string QuotedName, char Kind, IReadOnlyDictionary<string, StoredColumn> Columns)
{
    /// <summary>Whether rows live in partitions; otherwise tables that inherit from it hold rows of their own.</summary>
    public bool IsPartitioned => Kind == 'p';
}
