namespace Isomer.Dialects;

/// <summary>
/// What an engine has, as facts that the shared projection asks. Each engine's <c>Features.cs</c> fills it in, with its sources.
/// </summary>
internal sealed record Features
{
    /// <summary>The schema that a name without one lies in.</summary>
    public required string DefaultSchema { get; init; }

    /// <summary>Whether a database holds several schemas; without them <c>schema.table</c> becomes <c>schema_table</c>.</summary>
    public bool HasSchemas { get; init; }

    /// <summary>Whether index names are unique per table only, in any case; false: they share one namespace with tables.</summary>
    public bool HasIndexNamesPerTable { get; init; }

    /// <summary>Whether primary and unique keys are named as the indexes behind them.</summary>
    public bool NamesKeysAsIndexes { get; init; }

    /// <summary>Whether a primary key can have a name.</summary>
    public bool HasNamedPrimaryKeys { get; init; } = true;

    /// <summary>The name that no index may have, being the primary key's; null for none.</summary>
    public string? ReservedIndexName { get; init; }

    /// <summary>Whether foreign keys of two tables of a schema must differ in name.</summary>
    public bool SharesForeignKeyNames { get; init; }

    /// <summary>Whether checks of two tables of a schema must differ in name.</summary>
    public bool SharesCheckNames { get; init; }

    /// <summary>Whether a unique constraint is something else than a unique index.</summary>
    public bool HasUniqueConstraints { get; init; } = true;

    /// <summary>How many digits of a number count when it is held as text and compared by a cast; zero where no number is.</summary>
    public int ComparedDigits { get; init; }

    public bool HasEnums { get; init; }

    /// <summary>Whether a column can be of an enum without a name.</summary>
    public bool HasInlineEnums { get; init; }

    public bool HasDomains { get; init; }

    public bool HasSequences { get; init; }

    /// <summary>Whether a sequence has a type; false: its bounds say which numbers it gives.</summary>
    public bool HasSequenceTypes { get; init; } = true;

    public bool HasComments { get; init; }

    /// <summary>The most characters of a table's comment; null for no limit.</summary>
    public int? MaxTableComment { get; init; }

    /// <summary>The most characters of a column's or index's comment; null for no limit.</summary>
    public int? MaxColumnComment { get; init; }

    public bool HasPartitions { get; init; }

    public bool HasTablesWithoutColumns { get; init; }

    /// <summary>Whether any column may be an identity; false: only the single column of a primary key.</summary>
    public bool HasIdentityColumns { get; init; }

    /// <summary>Whether a table numbers one column at most, which an index begins with.</summary>
    public bool NumbersOneIndexedColumn { get; init; }

    /// <summary>Whether a check or a formula may use a numbered column.</summary>
    public bool ComputesOverIdentities { get; init; } = true;

    /// <summary>Whether a check may use a column that a foreign key's action changes.</summary>
    public bool ChecksOverActions { get; init; } = true;

    /// <summary>Whether DEFAULT NULL differs from no default.</summary>
    public bool HasNullDefaults { get; init; } = true;

    /// <summary>Whether an identity can refuse given values, begin elsewhere than at 1, and step.</summary>
    public bool HasIdentityOptions { get; init; }

    /// <summary>Whether the single integer column of a primary key numbers itself, wanted or not.</summary>
    public bool NumbersIntegerKeys { get; init; }

    /// <summary>The storage option that a new identity table takes; null for none.</summary>
    public string? IdentityStorage { get; init; }

    /// <summary>Whether a generated column may be computed on reading.</summary>
    public bool HasVirtualColumns { get; init; }

    /// <summary>Whether a generated column can be NOT NULL.</summary>
    public bool HasNotNullFormulas { get; init; } = true;

    public bool HasIndexInclude { get; init; }

    /// <summary>Whether an index can hold the beginning of a text, and of a long text must.</summary>
    public bool HasIndexPrefixes { get; init; }

    /// <summary>Whether an index can have a filter.</summary>
    public bool HasPartialIndexes { get; init; } = true;

    /// <summary>Whether an index can have an expression for a key.</summary>
    public bool HasExpressionIndexes { get; init; } = true;

    /// <summary>Whether a key of an index can have a collation of its own.</summary>
    public bool HasIndexCollations { get; init; } = true;

    /// <summary>The most bytes of an index's key, by what its columns may hold; zero where only values count.</summary>
    public int MaxKeyBytes { get; init; }

    /// <summary>The most bytes of a row, by what its columns may hold; zero where only values count.</summary>
    public int MaxRowBytes { get; init; }

    public bool HasNullsOrder { get; init; }

    public bool HasNullsNotDistinct { get; init; }

    /// <summary>Index methods besides the ordered tree.</summary>
    public IReadOnlyCollection<string> IndexMethods { get; init; } = [];

    /// <summary>Whether primary and unique keys can be deferred.</summary>
    public bool HasDeferrableKeys { get; init; }

    /// <summary>Whether foreign keys can be deferred.</summary>
    public bool HasDeferrableForeignKeys { get; init; } = true;

    /// <summary>Whether SET DEFAULT is an action.</summary>
    public bool HasSetDefault { get; init; } = true;

    /// <summary>Whether a foreign key stands over an index, which names its columns first and in order, as does the key that it refers to.</summary>
    public bool IndexesForeignKeys { get; init; }

    public bool HasMatchFull { get; init; }

    /// <summary>Whether a bulk load checks foreign keys row by row, so that a row must come after the one it refers to.</summary>
    public bool ChecksForeignKeysOnLoad { get; init; }
}
