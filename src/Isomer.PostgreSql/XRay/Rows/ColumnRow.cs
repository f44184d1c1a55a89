using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>A row of <see cref="CatalogQueries.Columns"/>.</summary>
internal sealed record ColumnRow
{
    public required uint Table { get; init; }

    public required string Name { get; init; }

    public required string StoreType { get; init; }

    public required bool IsNotNull { get; init; }

    /// <summary><c>a</c> always, <c>d</c> by default, empty for no identity.</summary>
    public required string Identity { get; init; }

    /// <summary><c>s</c> stored, <c>v</c> virtual, empty for a plain column.</summary>
    public required string Generated { get; init; }

    /// <summary>The default's or the formula's text, or null.</summary>
    public required string? Expression { get; init; }

    public required string? Comment { get; init; }

    public required string? Collation { get; init; }

    public required QualifiedName? Domain { get; init; }

    /// <summary>The sequence that the column owns, or null.</summary>
    public required SequenceRow? Sequence { get; init; }

    /// <summary>How many defaults take values of that sequence.</summary>
    public required long SequenceUses { get; init; }

    public static ColumnRow Read(NpgsqlDataReader row) => new()
    {
        Table = row.Oid(0),
        Name = row.GetString(1),
        StoreType = row.GetString(2),
        IsNotNull = row.GetBoolean(3),
        Identity = row.GetString(4),
        Generated = row.GetString(5),
        Expression = row.Text(6),
        Comment = row.Text(7),
        Collation = row.Text(8),
        Domain = row.IsDBNull(10) ? null : row.Name(9, 10),
        Sequence = row.IsDBNull(11) ? null : SequenceRow.Read(row, 11, 12, 13, 14),
        SequenceUses = row.GetInt64(20),
    };
}
