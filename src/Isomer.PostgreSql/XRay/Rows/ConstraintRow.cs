using Isomer.Schema;
using Npgsql;

namespace Isomer.PostgreSql;

/// <summary>A row of <see cref="CatalogQueries.Constraints"/>.</summary>
internal sealed record ConstraintRow
{
    /// <summary>The table; 0 for a domain's constraint.</summary>
    public required uint Table { get; init; }

    /// <summary>The domain; 0 for a table's constraint.</summary>
    public required uint Domain { get; init; }

    public required string Name { get; init; }

    /// <summary><c>p</c> primary, <c>u</c> unique, <c>f</c> foreign, <c>c</c> check, <c>x</c> exclusion.</summary>
    public required string Kind { get; init; }

    public required string[] Columns { get; init; }

    public required QualifiedName? Principal { get; init; }

    public required string[] PrincipalColumns { get; init; }

    public required string OnDelete { get; init; }

    public required string OnUpdate { get; init; }

    public required bool MatchFull { get; init; }

    public required Deferral Deferral { get; init; }

    public required bool IsValidated { get; init; }

    public required bool IsNotInherited { get; init; }

    public required string? Expression { get; init; }

    public required string Definition { get; init; }

    public required bool NullsNotDistinct { get; init; }

    public required bool HasIncluded { get; init; }

    public required bool HasDeleteColumns { get; init; }

    public static ConstraintRow Read(NpgsqlDataReader row) => new()
    {
        Table = row.Oid(0),
        Domain = row.Oid(1),
        Name = row.GetString(2),
        Kind = row.GetString(3),
        Columns = row.Array<string>(4),
        Principal = row.IsDBNull(6) ? null : row.Name(5, 6),
        PrincipalColumns = row.Array<string>(7),
        OnDelete = row.GetString(8),
        OnUpdate = row.GetString(9),
        MatchFull = row.GetBoolean(10),
        Deferral = !row.GetBoolean(11) ? Deferral.NotDeferrable
            : row.GetBoolean(12) ? Deferral.InitiallyDeferred
            : Deferral.InitiallyImmediate,
        IsValidated = row.GetBoolean(13),
        IsNotInherited = row.GetBoolean(14),
        Expression = row.Text(15),
        Definition = row.GetString(16),
        NullsNotDistinct = !row.IsDBNull(17) && row.GetBoolean(17),
        HasIncluded = row.GetBoolean(18),
        HasDeleteColumns = row.GetBoolean(19),
    };
}
