using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>A row of <see cref="CatalogQueries.Indexes"/>.</summary>
internal sealed record IndexRow
{
    public required uint Table { get; init; }

    public required string Name { get; init; }

    public required string Method { get; init; }

    public required bool IsUnique { get; init; }

    public required bool NullsNotDistinct { get; init; }

    public required bool IsValid { get; init; }

    public required int KeyCount { get; init; }

    /// <summary>Column names, included ones last; null for an expression.</summary>
    public required string?[] Columns { get; init; }

    /// <summary>Each key part as text.</summary>
    public required string[] Keys { get; init; }

    /// <summary>Bit 0: descending; bit 1: NULLs first. One per key part.</summary>
    public required int[] Options { get; init; }

    public required string?[] OperatorClasses { get; init; }

    public required string?[] Collations { get; init; }

    public required string? Filter { get; init; }

    public required string Definition { get; init; }

    public required string? Comment { get; init; }

    /// <summary>Whether it has storage parameters, a tablespace or parameters of operator classes.</summary>
    public required bool HasStorage { get; init; }

    public static IndexRow Read(NpgsqlDataReader row) => new()
    {
        Table = row.Oid(0),
        Name = row.GetString(1),
        Method = row.GetString(2),
        IsUnique = row.GetBoolean(3),
        NullsNotDistinct = row.GetBoolean(4),
        IsValid = row.GetBoolean(5),
        KeyCount = row.GetInt32(6),
        Columns = row.Array<string?>(7),
        Keys = row.Array<string>(8),
        Options = row.Array<int>(9),
        OperatorClasses = row.Array<string?>(10),
        Collations = row.Array<string?>(11),
        Filter = row.Text(12),
        Definition = row.GetString(13),
        Comment = row.Text(14),
        HasStorage = row.GetBoolean(15),
    };
}
