using Isomer.Schema;
using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>A row of <see cref="CatalogQueries.Columns"/>.</summary>
internal sealed record ColumnRow
{
    public required int Table { get; init; }

    public required string Name { get; init; }

    /// <summary>The type as DDL spells it; an alias type is seen through.</summary>
    public required string StoreType { get; init; }

    public bool IsNullable { get; init; }

    public string? Collation { get; init; }

    /// <summary>First value and step of an identity, as digits; null for a column that is none.</summary>
    public (string Seed, string Increment)? Identity { get; init; }

    public bool IsNotForReplication { get; init; }

    public bool HasDefault { get; init; }

    /// <summary>The default's text; null where there is none, or it is not shown.</summary>
    public string? Default { get; init; }

    public bool IsComputed { get; init; }

    /// <summary>The formula's text; null where there is none, or it is not shown.</summary>
    public string? Formula { get; init; }

    public bool IsPersisted { get; init; }

    public bool IsSparse { get; init; }

    public bool IsRowGuid { get; init; }

    public bool IsColumnSet { get; init; }

    public bool IsFileStream { get; init; }

    /// <summary><c>START</c> or <c>END</c> of a period that the server maintains; null for any other column.</summary>
    public string? Period { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>How the column is masked: <c>email()</c>; null where it is not.</summary>
    public string? Mask { get; init; }

    /// <summary>How the client encrypts the column; null where it does not.</summary>
    public string? Encryption { get; init; }

    public bool HasXmlSchema { get; init; }

    /// <summary>The alias type that the column was declared with; null where it was none.</summary>
    public QualifiedName? Alias { get; init; }

    public string? Comment { get; init; }

    public static ColumnRow Read(SqlDataReader row)
    {
        var isAssemblyType = row.GetBoolean(27);
        var own = row.IsDBNull(26) ? null : row.Name(25, 26);
        var name = isAssemblyType && own is not null ? SqlText.Quote(own) : row.GetString(2);
        return new()
        {
            Table = row.GetInt32(0),
            Name = row.GetString(1),
            StoreType = TypeSpelling.Of(name, row.GetInt16(3), row.GetByte(4), row.GetByte(5)),
            IsNullable = row.GetBoolean(6),
            Collation = row.Text(7),
            Identity = row.IsDBNull(8) ? null : (row.GetString(8), row.GetString(9)),
            IsNotForReplication = Flag(row, 10),
            HasDefault = row.GetInt32(11) != 0,
            Default = row.Text(12),
            IsComputed = row.GetBoolean(13),
            Formula = row.Text(14),
            IsPersisted = Flag(row, 15),
            IsSparse = Flag(row, 16),
            IsRowGuid = row.GetBoolean(17),
            IsColumnSet = Flag(row, 18),
            IsFileStream = row.GetBoolean(19),
            Period = row.GetByte(20) switch { 1 => "START", 2 => "END", _ => null },
            IsHidden = row.GetBoolean(21),
            Mask = row.Text(22),
            Encryption = row.Text(23),
            HasXmlSchema = row.GetInt32(24) != 0,
            Alias = isAssemblyType ? null : own,
            Comment = row.Text(28),
        };
    }

    private static bool Flag(SqlDataReader row, int ordinal) => !row.IsDBNull(ordinal) && row.GetBoolean(ordinal);
}
