namespace Isomer.Schema;

/// <summary>One part of an index key.</summary>
public sealed record IndexColumn
{
    /// <summary>The column or the expression; a plain column is a <see cref="ColumnExpression"/>.</summary>
    public required Expression Expression { get; init; }

    /// <summary>Whether the order is descending.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Whether NULLs come first; null where they stand where the engine puts them for that direction.</summary>
    public bool? NullsFirst { get; init; }

    /// <summary>The collation, as in the facet <c>collation</c> of a type; null for the column's own.</summary>
    public string? Collation { get; init; }

    /// <summary>The operator class, in the words of the origin's engine; null for the default.</summary>
    public string? OperatorClass { get; init; }

    /// <summary>How many leading characters (bytes for binary types) are indexed; null for all.</summary>
    public int? PrefixLength { get; init; }
}
