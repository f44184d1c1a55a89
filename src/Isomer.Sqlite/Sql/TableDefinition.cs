using Isomer.Schema;

namespace Isomer.Sqlite.Sql;

/// <summary>What the text of a <c>CREATE TABLE</c> says beyond SQLite's pragmas.</summary>
internal sealed record TableDefinition
{
    public EquatableArray<ColumnDefinition> Columns { get; init; }

    public KeyDefinition? PrimaryKey { get; init; }

    public EquatableArray<KeyDefinition> Unique { get; init; }

    public EquatableArray<CheckDefinition> Checks { get; init; }

    public EquatableArray<ForeignKeyDefinition> ForeignKeys { get; init; }

    public bool IsAutoincrement { get; init; }

    public bool IsWithoutRowId { get; init; }

    public bool IsStrict { get; init; }

    /// <summary>Conflict clauses other than <c>ABORT</c>, which is what every engine does: <c>NOT NULL ON CONFLICT IGNORE</c>.</summary>
    public EquatableArray<ConflictClause> Conflicts { get; init; }
}

/// <summary>A column; its type and nullability are told by <c>pragma_table_xinfo</c>.</summary>
/// <param name="Name">The name without quotes.</param>
/// <param name="Default">The default as an expression; null for none.</param>
/// <param name="Collation">The collation's name; null for none.</param>
/// <param name="Formula">The formula of a generated column; null for none.</param>
internal sealed record ColumnDefinition(string Name, string? Default = null, string? Collation = null, string? Formula = null);

/// <summary>A primary or unique key.</summary>
internal sealed record KeyDefinition(string? Name, EquatableArray<KeyPart> Parts);

/// <summary>One part of a key or index.</summary>
/// <param name="Column">The column; null for an expression.</param>
/// <param name="Expression">The expression; null for a plain column.</param>
/// <param name="Collation">The collation named; null for none.</param>
/// <param name="IsDescending">Whether it says <c>DESC</c>.</param>
internal sealed record KeyPart(string? Column, string? Expression, string? Collation, bool IsDescending);

/// <summary>A check.</summary>
/// <param name="Name">Its name; null for none.</param>
/// <param name="Expression">The predicate.</param>
/// <param name="Column">The column beside which it stands; null for the table.</param>
internal sealed record CheckDefinition(string? Name, string Expression, string? Column);

/// <summary>A foreign key. No principal columns means the principal's primary key.</summary>
internal sealed record ForeignKeyDefinition(
    string? Name, EquatableArray<string> Columns, string Principal, EquatableArray<string> PrincipalColumns)
{
    public ReferentialAction OnDelete { get; init; }

    public ReferentialAction OnUpdate { get; init; }

    public Deferral Deferral { get; init; }

    /// <summary>A <c>MATCH</c> clause, which SQLite reads and ignores; null for none.</summary>
    public string? Match { get; init; }
}

/// <summary>A clause that does something else than refuse on a conflict.</summary>
/// <param name="Column">The column beside which it stands; null for the table.</param>
/// <param name="Text">The constraint and the clause.</param>
internal sealed record ConflictClause(string? Column, string Text);
