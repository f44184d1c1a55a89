namespace Isomer.Schema;

/// <summary>A table.</summary>
public sealed record Table
{
    /// <summary>The table's name.</summary>
    public required QualifiedName Name { get; init; }

    /// <summary>Columns in their own order.</summary>
    public EquatableArray<Column> Columns { get; init; }

    /// <summary>The primary key, or null for a table without one.</summary>
    public PrimaryKey? PrimaryKey { get; init; }

    /// <summary>Unique constraints, sorted by name. A unique index is an <see cref="TableIndex"/>.</summary>
    public EquatableArray<UniqueConstraint> UniqueConstraints { get; init; }

    /// <summary>Indexes, sorted by name, without those that only back a key.</summary>
    public EquatableArray<TableIndex> Indexes { get; init; }

    /// <summary>Foreign keys of which this table is the dependent, sorted by name.</summary>
    public EquatableArray<ForeignKey> ForeignKeys { get; init; }

    /// <summary>Check constraints, sorted by name.</summary>
    public EquatableArray<CheckConstraint> Checks { get; init; }

    /// <summary>Triggers, sorted by name; native text.</summary>
    public EquatableArray<Trigger> Triggers { get; init; }

    /// <summary>How the table is partitioned, or null.</summary>
    public Partitioning? Partitioning { get; init; }

    /// <summary>The table's comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>
    /// Storage options in the engine's words, or null; several stand in the order that its dialect prints them in, joined by <c>, </c>.
    /// </summary>
    public NativeText? Native { get; init; }

    /// <summary>The position of a column, or -1.</summary>
    public int IndexOfColumn(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The column of that name, or null.</summary>
    public Column? FindColumn(string name) => IndexOfColumn(name) is >= 0 and var i ? Columns[i] : null;
}
