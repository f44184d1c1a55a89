namespace Isomer.Dialects;

/// <summary>
/// What an engine has, as facts that the shared projection asks. Each engine's <c>Features.cs</c> fills it in, with its sources.
/// </summary>
internal sealed record Features
{
    /// <summary>The schema that a name without one lies in.</summary>
    public required string DefaultSchema { get; init; }

    /// <summary>The values that its types hold and others may not.</summary>
    public ValueDomain Values { get; init; } = new();

    /// <summary>What a parameter's name has before it in SQL.</summary>
    public char ParameterMark { get; init; } = '@';

    /// <summary>What a query of no table selects from, with a blank before it; empty where it needs nothing.</summary>
    public string FromNoTable { get; init; } = "";

    /// <summary>Whether a database holds several schemas; without them <c>schema.table</c> becomes <c>schema_table</c>.</summary>
    public bool HasSchemas { get; init; }

    /// <summary>Whether a schema is made with its first table; false: it is a user, who must stand before.</summary>
    public bool MakesSchemas { get; init; } = true;

    /// <summary>Whether index names are unique per table only, in any case; false: they share one namespace with tables.</summary>
    public bool HasIndexNamesPerTable { get; init; }

    /// <summary>Whether an index and a table of one schema must differ in name, where index names are the schema's.</summary>
    public bool SharesIndexNamesWithTables { get; init; } = true;

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

    /// <summary>Whether all constraints of a schema, of whatever kind, must differ in name.</summary>
    public bool SharesConstraintNames { get; init; }

    /// <summary>Whether keys and constraints of all kinds share one namespace with the tables of their schema.</summary>
    public bool SharesObjectNames { get; init; }

    /// <summary>Whether a unique constraint is something else than a unique index.</summary>
    public bool HasUniqueConstraints { get; init; } = true;

    /// <summary>How many digits of a number count when it is held as text and compared by a cast; zero where no number is.</summary>
    public int ComparedDigits { get; init; }

    public bool HasEnums { get; init; }

    /// <summary>Whether a truth value is a number, which a check keeps to 0 and 1.</summary>
    public bool ChecksTruthValues { get; init; }

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

    /// <summary>Whether an index can have a comment, where tables can.</summary>
    public bool HasIndexComments { get; init; } = true;

    /// <summary>Whether a sequence can have a comment, where tables can.</summary>
    public bool HasSequenceComments { get; init; } = true;

    /// <summary>Whether a view can have a comment, where tables can.</summary>
    public bool HasViewComments { get; init; } = true;

    public bool HasPartitions { get; init; }

    public bool HasTablesWithoutColumns { get; init; }

    /// <summary>Whether any column may be an identity; false: only the single column of a primary key.</summary>
    public bool HasIdentityColumns { get; init; }

    /// <summary>Whether a table numbers one column at most, which an index begins with.</summary>
    public bool NumbersOneIndexedColumn { get; init; }

    /// <summary>Whether a column of decimals without a fraction can be numbered.</summary>
    public bool NumbersDecimals { get; init; }

    /// <summary>Whether a table numbers one column at most.</summary>
    public bool NumbersOneColumn { get; init; }

    /// <summary>Whether an identity can take a given value without being told so in the session.</summary>
    public bool HasIdentityByDefault { get; init; } = true;

    /// <summary>Whether the sequence behind an identity can be named.</summary>
    public bool HasIdentitySequences { get; init; } = true;

    /// <summary>Whether a check or a formula may use a numbered column.</summary>
    public bool ComputesOverIdentities { get; init; } = true;

    /// <summary>Whether a check may use a column that a foreign key's action changes.</summary>
    public bool ChecksOverActions { get; init; } = true;

    /// <summary>Whether a check may ask for the time or the user.</summary>
    public bool ChecksOverClocks { get; init; } = true;

    /// <summary>Whether DEFAULT NULL differs from no default. In a column of a domain it does: the domain may have one.</summary>
    public bool HasNullDefaults { get; init; } = true;

    /// <summary>Whether an identity can refuse given values, begin elsewhere than at 1, and step.</summary>
    public bool HasIdentityOptions { get; init; }

    /// <summary>Whether the single integer column of a primary key numbers itself, wanted or not.</summary>
    public bool NumbersIntegerKeys { get; init; }

    /// <summary>The storage option that a new identity table takes; null for none.</summary>
    public string? IdentityStorage { get; init; }

    /// <summary>Whether a generated column may be computed on reading.</summary>
    public bool HasVirtualColumns { get; init; }

    /// <summary>Whether a generated column may be computed on writing.</summary>
    public bool HasStoredColumns { get; init; } = true;

    /// <summary>Whether functions fold the case of every letter; false for ASCII letters alone.</summary>
    public bool FoldsEveryLetter { get; init; } = true;

    /// <summary>Whether a half in floating point is rounded to the even number; false for away from zero.</summary>
    public bool RoundsHalvesToEven { get; init; } = true;

    /// <summary>Whether a formula may use a generated column.</summary>
    public bool ComputesOverGenerated { get; init; } = true;

    /// <summary>Whether a generated column can be NOT NULL.</summary>
    public bool HasNotNullFormulas { get; init; } = true;

    /// <summary>Whether a column computed on reading can be NOT NULL.</summary>
    public bool HasNotNullVirtualFormulas { get; init; } = true;

    public bool HasIndexInclude { get; init; }

    /// <summary>Whether an index can hold the beginning of a text, and of a long text must.</summary>
    public bool HasIndexPrefixes { get; init; }

    /// <summary>Whether an index can have a filter.</summary>
    public bool HasPartialIndexes { get; init; } = true;

    /// <summary>Whether two indexes, or an index and a key, can stand over the same columns.</summary>
    public bool HasDuplicateIndexes { get; init; } = true;

    /// <summary>Whether an index can have an expression for a key.</summary>
    public bool HasExpressionIndexes { get; init; } = true;

    /// <summary>Whether an expression that is a key of an index may give no more bytes than a key has, by what its columns hold.</summary>
    public bool BoundsExpressionKeys { get; init; }

    /// <summary>Whether a key of an index can have a collation of its own.</summary>
    public bool HasIndexCollations { get; init; } = true;

    /// <summary>The most bytes of an index's key, by what its columns may hold; zero where only values count.</summary>
    public int MaxKeyBytes { get; init; }

    /// <summary>
    /// The most bytes of one entry of an index, by the value; zero where the engine tells by the type, or has no such limit.
    /// </summary>
    public int MaxIndexEntryBytes { get; init; }

    /// <summary>The most bytes of a row, by what its columns may hold; zero where only values count.</summary>
    public int MaxRowBytes { get; init; }

    /// <summary>The most bytes of what a row takes whatever its values are; zero where there is no such limit.</summary>
    public int MaxFixedRowBytes { get; init; }

    public bool HasNullsOrder { get; init; }

    public bool HasNullsNotDistinct { get; init; }

    /// <summary>Whether two keys of several columns, of which some are NULL, collide in those that are not.</summary>
    public bool ComparesPartlyNullKeys { get; init; }

    /// <summary>Whether all NULLs of a unique key are one value, so that only a filter lets many stand.</summary>
    public bool CollidesNulls { get; init; }

    /// <summary>Whether blanks at the end of a text do not count when it is compared, in any collation.</summary>
    public bool IgnoresTrailingBlanks { get; init; }

    /// <summary>Whether the declared length of a text counts UTF-16 units, not characters.</summary>
    public bool CountsUtf16Units { get; init; }

    /// <summary>Index methods besides the ordered tree.</summary>
    public IReadOnlyCollection<string> IndexMethods { get; init; } = [];

    /// <summary>Whether primary and unique keys can be deferred.</summary>
    public bool HasDeferrableKeys { get; init; }

    /// <summary>Whether foreign keys can be deferred.</summary>
    public bool HasDeferrableForeignKeys { get; init; } = true;

    /// <summary>Whether SET DEFAULT is an action.</summary>
    public bool HasSetDefault { get; init; } = true;

    /// <summary>Whether a foreign key says what becomes of it when the key that it refers to changes.</summary>
    public bool HasUpdateActions { get; init; } = true;

    /// <summary>Whether RESTRICT is an action, besides NO ACTION.</summary>
    public bool HasRestrict { get; init; } = true;

    /// <summary>Whether a foreign key can refer to a unique index; false: only to a key.</summary>
    public bool ReferencesIndexes { get; init; } = true;

    /// <summary>Whether an action that would put NULL into a column that takes none is refused from the start.</summary>
    public bool RefusesVainActions { get; init; }

    /// <summary>Whether the actions of foreign keys may lead from one table to another on one way only, and never back.</summary>
    public bool HasOneCascadePath { get; init; }

    /// <summary>
    /// Whether a foreign key stands over an index, which names its columns first and in order, as does the key that it refers to.
    /// </summary>
    public bool IndexesForeignKeys { get; init; }

    public bool HasMatchFull { get; init; }

    /// <summary>Whether a bulk load checks foreign keys row by row, so that a row must come after the one it refers to.</summary>
    public bool ChecksForeignKeysOnLoad { get; init; }
}
