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

    /// <summary>Whether index names are unique per table only; false: they share one namespace with tables.</summary>
    public bool HasIndexNamesPerTable { get; init; }

    /// <summary>Whether primary and unique keys are named as the indexes behind them.</summary>
    public bool NamesKeysAsIndexes { get; init; }

    /// <summary>How many digits of a number count when it is held as text and compared by a cast; zero where no number is.</summary>
    public int ComparedDigits { get; init; }

    public bool HasEnums { get; init; }

    public bool HasDomains { get; init; }

    public bool HasSequences { get; init; }

    public bool HasComments { get; init; }

    public bool HasPartitions { get; init; }

    public bool HasTablesWithoutColumns { get; init; }

    /// <summary>Whether any column may be an identity; false: only the single column of a primary key.</summary>
    public bool HasIdentityColumns { get; init; }

    /// <summary>Whether an identity can refuse given values, begin elsewhere than at 1, and step.</summary>
    public bool HasIdentityOptions { get; init; }

    /// <summary>Whether the single integer column of a primary key numbers itself, wanted or not.</summary>
    public bool NumbersIntegerKeys { get; init; }

    /// <summary>The storage option that a new identity table takes; null for none.</summary>
    public string? IdentityStorage { get; init; }

    /// <summary>Whether a generated column may be computed on reading.</summary>
    public bool HasVirtualColumns { get; init; }

    public bool HasIndexInclude { get; init; }

    public bool HasNullsOrder { get; init; }

    public bool HasNullsNotDistinct { get; init; }

    /// <summary>Index methods besides the ordered tree.</summary>
    public IReadOnlyCollection<string> IndexMethods { get; init; } = [];

    /// <summary>Whether primary and unique keys can be deferred.</summary>
    public bool HasDeferrableKeys { get; init; }

    public bool HasMatchFull { get; init; }
}
