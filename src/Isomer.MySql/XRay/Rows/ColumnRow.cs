using System.Data.Common;
using Isomer.Schema;

namespace Isomer.MySql;

/// <summary>A row of <see cref="CatalogQueries.Columns"/>.</summary>
internal sealed record ColumnRow
{
    private const string OnUpdateWords = "on update ";

    public required QualifiedName Table { get; init; }

    public required string Name { get; init; }

    public required string StoreType { get; init; }

    public required bool IsNullable { get; init; }

    public required string? Default { get; init; }

    /// <summary>Whether <see cref="Default"/> is a literal that the table gave, and not what the catalog prints.</summary>
    public bool IsDefaultExact { get; init; }

    /// <summary>
    /// <c>auto_increment</c>, <c>on update …</c>, <c>DEFAULT_GENERATED</c>, <c>STORED GENERATED</c>, <c>INVISIBLE</c>, several of them, or
    /// nothing.
    /// </summary>
    public required string Extra { get; init; }

    public required string? Formula { get; init; }

    public required string? Collation { get; init; }

    public required string? Comment { get; init; }

    /// <summary>The spatial reference system of a column that is bound to one; MySQL only.</summary>
    public required string? Srid { get; init; }

    /// <summary>What the column is set to at each update, or null.</summary>
    public string? OnUpdate => Extra.IndexOf(OnUpdateWords, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        ? Extra[(at + OnUpdateWords.Length)..].Split(' ')[0].TrimEnd(',').ToLowerInvariant()
        : null;

    /// <summary>Whether it holds octets.</summary>
    public bool IsOctets =>
        StoreType.StartsWith("binary", StringComparison.Ordinal) || StoreType.StartsWith("varbinary", StringComparison.Ordinal);

    public bool Has(string word) => Extra.Contains(word, StringComparison.OrdinalIgnoreCase);

    public static ColumnRow Read(DbDataReader row) => new()
    {
        Table = row.Name(0, 1),
        Name = row.Text(2),
        StoreType = row.Text(3),
        IsNullable = row.Text(4) == "YES",
        Default = row.TextOrNull(5),
        Extra = row.TextOrNull(6) ?? "",
        Formula = row.NotEmpty(7),
        Collation = row.TextOrNull(8),
        Comment = row.NotEmpty(9),
        Srid = row.TextOrNull(10),
    };
}
