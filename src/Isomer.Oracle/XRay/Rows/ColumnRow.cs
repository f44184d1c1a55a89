using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>A row of <see cref="CatalogQueries.Columns"/>.</summary>
internal sealed record ColumnRow
{
    private const int FirstOfType = 9;

    /// <summary>The table or view.</summary>
    public required QualifiedName Table { get; init; }

    public required string Name { get; init; }

    public required bool IsNullable { get; init; }

    public required bool IsHidden { get; init; }

    public required bool IsVirtual { get; init; }

    /// <summary>Whether somebody declared it; false for what the server adds under an index.</summary>
    public required bool IsDeclared { get; init; }

    public required bool IsIdentity { get; init; }

    /// <summary>Whether the default stands in for a NULL that is given, too.</summary>
    public required bool IsDefaultOnNull { get; init; }

    public required StoredType Type { get; init; }

    /// <summary>The default, or the formula of a virtual column, as it was written; null for none.</summary>
    public required string? Expression { get; init; }

    public static ColumnRow Read(CatalogRow row)
    {
        var (table, name) = (row.Name(0, 1), row.Text(2));
        return new()
        {
            Table = table,
            Name = name,
            IsNullable = row.Is(3, "Y"),
            IsHidden = row.Is(4, "YES"),
            IsVirtual = row.Is(5, "YES"),
            IsDeclared = row.Is(6, "YES"),
            IsIdentity = row.Is(7, "YES"),
            IsDefaultOnNull = row.Is(8, "YES"),
            Type = row.Type(FirstOfType),
            Expression = row.Long(FirstOfType + StoredType.ColumnCount + 1, FirstOfType + StoredType.ColumnCount,
                $"the default of {table}.{name}")?.Trim(),
        };
    }
}
