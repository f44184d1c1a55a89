namespace Isomer.Testing.Schemas;

/// <summary>What a random blueprint may hold.</summary>
public sealed record BlueprintOptions
{
    /// <summary>Whatever the format can say, also what no engine would create. For tests of the file alone.</summary>
    public static BlueprintOptions Anything { get; } = new();

    /// <summary>
    /// What every engine can create: no native text, no types or parts that some engine lacks, names that differ also when case is ignored.
    /// For tests that create the database.
    /// </summary>
    public static BlueprintOptions Portable { get; } = new()
    {
        NativeText = false,
        RareTypes = false,
        RareParts = false,
        Schemas = false,
        Collations = false,
        NamedTypes = false,
        Sequences = false,
        KeyOptions = false,
        Comments = false,
    };

    /// <summary>What PostgreSQL can create in its default schema.</summary>
    public static BlueprintOptions PostgreSql { get; } = Portable with
    {
        NamedTypes = true,
        Sequences = true,
        KeyOptions = true,
        Comments = true,
    };

    /// <summary>The most tables; at least one is made.</summary>
    public int MaximumTables { get; init; } = 5;

    /// <summary>The most columns of a table, those for keys not counted.</summary>
    public int MaximumColumns { get; init; } = 6;

    /// <summary>Keywords, mixed case, spaces, quotes, dots, brackets, emoji.</summary>
    public bool HostileNames { get; init; } = true;

    /// <summary>Tables in schemas other than the default one.</summary>
    public bool Schemas { get; init; } = true;

    /// <summary>Native types, native expressions, triggers, views, routines.</summary>
    public bool NativeText { get; init; } = true;

    /// <summary>Types and facets beyond those that each engine has in some form.</summary>
    public bool RareTypes { get; init; } = true;

    /// <summary>Partitioning, access methods, operator classes, prefix lengths, collations of index keys: in any combination.</summary>
    public bool RareParts { get; init; } = true;

    /// <summary>Enums and domains with names.</summary>
    public bool NamedTypes { get; init; } = true;

    /// <summary>Sequences of their own, and those of identity columns with start and step.</summary>
    public bool Sequences { get; init; } = true;

    /// <summary>Names of primary keys, deferral, included columns, NULLs not distinct, NULLs first, <c>MATCH FULL</c>.</summary>
    public bool KeyOptions { get; init; } = true;

    /// <summary>Comments.</summary>
    public bool Comments { get; init; } = true;

    /// <summary>Collations on text.</summary>
    public bool Collations { get; init; } = true;

    /// <summary>Stored generated columns.</summary>
    public bool GeneratedColumns { get; init; } = true;

    /// <summary>Indexes over expressions, and partial ones.</summary>
    public bool ExpressionIndexes { get; init; } = true;
}
