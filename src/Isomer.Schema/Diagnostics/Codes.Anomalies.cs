namespace Isomer.Schema;

// ISO2xxx: what a projection changes.
public static partial class Codes
{
    /// <summary>A primary key over columns that take NULL.</summary>
    public static readonly Code NullableKey = new(
        "ISO2005", Severity.Warning, "NULL in a primary key",
        "{0}: a primary key takes no NULL on {1} (narrowing): a row with NULL there does not fit.",
        AnomalyClass.Narrowing);

    /// <summary>Columns that keys tie, and that no one type holds.</summary>
    public static readonly Code KeyTypesDiffer = new(
        "ISO2010", Severity.Error, "Key columns without a type in common",
        "The columns {0} are tied by foreign keys, but no type holds all of {1} (unsupported). Give them one type in the mapping.",
        AnomalyClass.Unsupported);

    /// <summary>A column that takes the type of the key it refers to.</summary>
    public static readonly Code KeyWidened = new(
        "ISO2011", Severity.Info, "A key column takes its key's type",
        "{0}: {1} becomes {2}, as the other columns of its key (widening).",
        AnomalyClass.Widening);

    /// <summary>Two names that become one.</summary>
    public static readonly Code NamesCollide = new(
        "ISO2020", Severity.Error, "Two things of one name",
        "{0} and {1} are both named {2} on {3} (unsupported). Rename one of them in the mapping.",
        AnomalyClass.Unsupported);

    /// <summary>A name that is too long.</summary>
    public static readonly Code NameShortened = new(
        "ISO2021", Severity.Info, "A shortened name",
        "{0}: the name is longer than {1} takes and becomes {2} (representation).",
        AnomalyClass.Representation);

    /// <summary>Index names that are unique per table only.</summary>
    public static readonly Code NamePrefixed = new(
        "ISO2022", Severity.Info, "An index takes its table's name",
        "{0}: another table has an index of that name, and {1} knows one namespace for both; it becomes {2} (representation).",
        AnomalyClass.Representation);

    /// <summary>An expression without a form on the destination.</summary>
    public static readonly Code ExpressionLost = new(
        "ISO2030", Severity.Warning, "An expression that does not travel",
        "{0}: the {1} has no form on {2} and is left out (unsupported): {3}",
        AnomalyClass.Unsupported);

    /// <summary>A formula without a form on the destination.</summary>
    public static readonly Code GeneratedBecomesPlain = new(
        "ISO2031", Severity.Warning, "A generated column becomes plain",
        "{0}: the formula has no form on {1}, so the column is plain and keeps the source's values (behaviour): {2}",
        AnomalyClass.Behaviour);

    /// <summary>A column that goes as it is, computed from one that the mapping masks.</summary>
    public static readonly Code MaskedValueTravels = new(
        "ISO2193", Severity.Warning, "A masked value travels in a column computed from it",
        "{0}: the column is plain on {1} and keeps the source's values, which {2}: " +
        "the constant that the mapping gives '{3}' does not reach them (behaviour).",
        AnomalyClass.Behaviour);

    /// <summary>A column that was computed on reading.</summary>
    public static readonly Code GeneratedBecomesStored = new(
        "ISO2032", Severity.Info, "A computed column becomes stored",
        "{0}: {1} stores generated columns instead of computing them on reading (representation).",
        AnomalyClass.Representation);

    /// <summary>An identity that the destination lacks.</summary>
    public static readonly Code IdentityLost = new(
        "ISO2040", Severity.Warning, "A column is no longer numbered",
        "{0}: {1} numbers only the single integer column of a primary key, so new rows must bring a value (behaviour).",
        AnomalyClass.Behaviour);

    /// <summary>Options of an identity that the destination lacks.</summary>
    public static readonly Code IdentityOptionsLost = new(
        "ISO2041", Severity.Info, "Identity options are left out",
        "{0}: {1} has no identity that {2} (behaviour).",
        AnomalyClass.Behaviour);

    /// <summary>A sequence on an engine without them.</summary>
    public static readonly Code SequenceLost = new(
        "ISO2042", Severity.Warning, "A sequence is left out",
        "{0}: {1} has no sequences (unsupported).",
        AnomalyClass.Unsupported);

    /// <summary>A default that takes the next number of a sequence.</summary>
    public static readonly Code DefaultBecomesIdentity = new(
        "ISO2043", Severity.Info, "A numbered default becomes an identity",
        "{0}: {1} has no sequences, so it numbers the column itself (representation).",
        AnomalyClass.Representation);

    /// <summary>An index that the destination cannot build.</summary>
    public static readonly Code IndexLost = new(
        "ISO2050", Severity.Warning, "An index is left out",
        "{0}: {1} cannot build it (behaviour): {2}. Queries that used it read the table; a unique one is no longer kept.",
        AnomalyClass.Behaviour);

    /// <summary>An index that loses an option.</summary>
    public static readonly Code IndexChanged = new(
        "ISO2051", Severity.Info, "An index is built otherwise",
        "{0}: {1} builds the index without {2} (representation).",
        AnomalyClass.Representation);

    /// <summary>A unique key in which NULLs collide.</summary>
    public static readonly Code NullsDistinct = new(
        "ISO2052", Severity.Warning, "NULLs no longer collide",
        "{0}: {1} lets many NULLs stand in a unique key (behaviour): two rows with NULL, refused before, are taken.",
        AnomalyClass.Behaviour);

    /// <summary>A key over values that may be longer than one of an index.</summary>
    public static readonly Code KeyValueTooLong = new(
        "ISO2053", Severity.Info, "A key value may be too long",
        "{0}: {1} becomes {2} on {3}, where an entry of an index has {4} bytes (narrowing): a longer value that does not compress is refused.",
        AnomalyClass.Narrowing);

    /// <summary>A deferrable key on an engine without them.</summary>
    public static readonly Code DeferralLost = new(
        "ISO2060", Severity.Info, "A key is checked at once",
        "{0}: {1} checks the key row by row, never at the end of a transaction (behaviour).",
        AnomalyClass.Behaviour);

    /// <summary>MATCH FULL on an engine without it.</summary>
    public static readonly Code MatchFullLost = new(
        "ISO2061", Severity.Warning, "A partly NULL reference is taken",
        "{0}: {1} takes a reference of which only some columns are NULL (behaviour): (1, NULL), refused before, is taken.",
        AnomalyClass.Behaviour);

    /// <summary>A foreign key that the destination refuses.</summary>
    public static readonly Code ForeignKeyLost = new(
        "ISO2062", Severity.Warning, "A foreign key is left out",
        "{0}: {1} refuses the foreign key (unsupported): {2}.",
        AnomalyClass.Unsupported);

    /// <summary>An action of a foreign key that the destination lacks.</summary>
    public static readonly Code ReferenceActionLost = new(
        "ISO2063", Severity.Warning, "A reference action is left out",
        "{0}: {1} has no {2} (behaviour): {3}, so the change of the key is refused instead.",
        AnomalyClass.Behaviour);

    /// <summary>A name of another table's constraint, or one that is kept for the engine.</summary>
    public static readonly Code NameTaken = new(
        "ISO2064", Severity.Info, "A constraint takes its table's name",
        "{0}: the name is taken on {1}, by another table or by the engine itself; it becomes {2} (representation).",
        AnomalyClass.Representation);

    /// <summary>A column that must be shorter to stand in a key.</summary>
    public static readonly Code KeyColumnNarrowed = new(
        "ISO2065", Severity.Warning, "A key column is shortened",
        "{0}: {1} becomes {2} on {3}, where a key has {4} bytes (narrowing): {5} would not fit. Give the column a length in the mapping, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>A name with characters that the destination does not take.</summary>
    public static readonly Code NameRespelled = new(
        "ISO2066", Severity.Info, "A name in other characters",
        "{0}: {1} does not take every character of the name; it becomes {2} (representation).",
        AnomalyClass.Representation);

    /// <summary>A column whose value the source's engine changes by itself.</summary>
    public static readonly Code ColumnBehaviourLost = new(
        "ISO2067", Severity.Warning, "A column no longer acts by itself",
        "{0}: the column {1} on {2}, not on {3} (behaviour). Let a trigger or the application do it.",
        AnomalyClass.Behaviour);

    /// <summary>A comment that is too long.</summary>
    public static readonly Code CommentShortened = new(
        "ISO2068", Severity.Info, "A comment is shortened",
        "{0}: comments have at most {2} characters on {1}; the rest is left out (narrowing).",
        AnomalyClass.Narrowing);

    /// <summary>A column that the destination cannot number besides another.</summary>
    public static readonly Code SecondIdentityLost = new(
        "ISO2069", Severity.Warning, "A second column is no longer numbered",
        "{0}: {1} numbers one column of a table, so new rows must bring a value for this one (behaviour).",
        AnomalyClass.Behaviour);

    /// <summary>Partitions on an engine without them.</summary>
    public static readonly Code PartitionsFlattened = new(
        "ISO2070", Severity.Info, "Partitions become one table",
        "{0}: {1} holds the partitions as one table (representation).",
        AnomalyClass.Representation);

    /// <summary>Comments on an engine without them.</summary>
    public static readonly Code CommentsLost = new(
        "ISO2071", Severity.Info, "Comments are left out",
        "{0}: {1} holds no comments (unsupported): {2} left out.",
        AnomalyClass.Unsupported);

    /// <summary>Text in another engine's words.</summary>
    public static readonly Code NotPortable = new(
        "ISO2072", Severity.Warning, "Native text is left out",
        "{0}: the {1} is written in {2}'s words and is left out on {3} (unsupported). Write it anew there.",
        AnomalyClass.Unsupported);

    /// <summary>What runs with the rights of whoever creates it.</summary>
    public static readonly Code DefinerReplaced = new(
        "ISO2188", Severity.Info, "Runs as who creates it",
        "{0}: the {1} runs on {2} with the rights and the SQL mode of the session that creates it (behaviour): a definer " +
        "'owner'@'%' becomes the account of the migrator. Create it anew as the right account where rights or modes matter.",
        AnomalyClass.Behaviour);

    /// <summary>Storage options of another engine.</summary>
    public static readonly Code StorageOptionsLost = new(
        "ISO2073", Severity.Info, "Storage options are left out",
        "{0}: the storage options {1} are {2}'s own and are left out on {3} (representation).",
        AnomalyClass.Representation);

    /// <summary>A domain on an engine without them.</summary>
    public static readonly Code DomainFlattened = new(
        "ISO2074", Severity.Info, "A domain becomes its base type",
        "{0}: {1} has no domains, so the column takes the domain's type, default and checks (representation).",
        AnomalyClass.Representation);

    /// <summary>A native object that a plan does not create.</summary>
    public static readonly Code NativeNotCreated = new(
        "ISO2075", Severity.Info, "Native objects are not created",
        "{0}: the {1} is listed, and left to its owner to create (unsupported).",
        AnomalyClass.Unsupported);

    /// <summary>A generated column that takes NULL.</summary>
    public static readonly Code GeneratedBecomesNullable = new(
        "ISO2076", Severity.Info, "A generated column takes NULL",
        "{0}: a generated column is never NOT NULL on {1}; its formula decides (behaviour).",
        AnomalyClass.Behaviour);

    /// <summary>A unique key over texts that differ in blanks at their end.</summary>
    public static readonly Code KeyIgnoresBlanks = new(
        "ISO2080", Severity.Warning, "A key that ignores blanks at the end",
        "{0}: on {1} blanks at the end of a text do not count, in any collation (behaviour): 'a' and 'a ', two keys before, are one.",
        AnomalyClass.Behaviour);

    /// <summary>An expression that compares texts, where blanks at their end do not count.</summary>
    public static readonly Code ComparisonIgnoresBlanks = new(
        "ISO2081", Severity.Info, "A comparison that ignores blanks at the end",
        "{0}: the {1} compares texts, and on {2} blanks at their end do not count (behaviour): 'a' = 'a ' is true.",
        AnomalyClass.Behaviour);

    /// <summary>An identity that takes no given value unless it is told to.</summary>
    public static readonly Code IdentityRefusesValues = new(
        "ISO2082", Severity.Info, "An identity refuses given values",
        "{0}: on {1} a statement that gives the column a value is refused, unless the session allows it for the table (behaviour).",
        AnomalyClass.Behaviour);

    /// <summary>A unique key that takes one NULL.</summary>
    public static readonly Code NullsCollide = new(
        "ISO2083", Severity.Warning, "A unique key takes one NULL",
        "{0}: a foreign key refers to it, so that on {1} it can leave out no rows and takes one NULL only (narrowing): a second row with NULL does not fit.",
        AnomalyClass.Narrowing);

    /// <summary>An action of a foreign key that the destination refuses because of others.</summary>
    public static readonly Code CascadePathLost = new(
        "ISO2084", Severity.Warning, "A second path of actions is cut",
        "{0}: {1} takes no cycle and no second path of actions; {2} becomes NO ACTION (behaviour): {3}. Let the application or a trigger do it.",
        AnomalyClass.Behaviour);

    /// <summary>A table has no columns, and the destination takes none such.</summary>
    public static readonly Code TableWithoutColumns = new(
        "ISO2090", Severity.Error, "A table without columns",
        "{0}: {1} has no tables without columns (unsupported). Leave the table out in the mapping.",
        AnomalyClass.Unsupported);

    /// <summary>An empty value in a column that takes no NULL, on an engine that takes the one for the other.</summary>
    public static readonly Code EmptyRefused = new(
        "ISO2100", Severity.Warning, "An empty value is refused",
        "{0}: {1} takes a {2} for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.",
        AnomalyClass.Narrowing);

    /// <summary>An empty value on an engine that takes it for NULL.</summary>
    public static readonly Code EmptyBecomesNull = new(
        "ISO2101", Severity.Warning, "An empty value becomes NULL",
        "{0}: {1} takes a {2} for NULL (narrowing): '' is read back as NULL.",
        AnomalyClass.Narrowing);

    /// <summary>A unique key in which NULL beside a value collides.</summary>
    public static readonly Code PartlyNullKeysCollide = new(
        "ISO2102", Severity.Warning, "Partly NULL keys collide",
        "{0}: {1} compares keys of which only some columns are NULL (narrowing): two rows with (1, NULL), taken before, are refused.",
        AnomalyClass.Narrowing);

    /// <summary>A column that was computed on writing.</summary>
    public static readonly Code StoredBecomesComputed = new(
        "ISO2103", Severity.Info, "A stored column is computed on reading",
        "{0}: {1} computes generated columns on reading instead of storing them (representation).",
        AnomalyClass.Representation);

    /// <summary>An index over the columns of another.</summary>
    public static readonly Code IndexServed = new(
        "ISO2104", Severity.Info, "An index that another serves",
        "{0}: {1} takes no second index over the same columns; {2} serves it (representation).",
        AnomalyClass.Representation);

    /// <summary>A schema that no statement of the plan makes.</summary>
    public static readonly Code SchemaMustStand = new(
        "ISO2105", Severity.Warning, "A schema must stand before",
        "{0}: a schema is a user on {1}, and none is made (behaviour). Create the user, or map the tables to the default schema.",
        AnomalyClass.Behaviour);

    /// <summary>A unique index that a foreign key refers to.</summary>
    public static readonly Code IndexBecomesKey = new(
        "ISO2106", Severity.Info, "A unique index becomes a unique key",
        "{0}: on {1} a foreign key refers to a key, not to an index, so the unique index becomes a unique key (representation).",
        AnomalyClass.Representation);

    /// <summary>A table whose columns do not fit into a row.</summary>
    public static readonly Code RowTooLong = new(
        "ISO2173", Severity.Warning, "A row that is too long",
        "{0}: its columns need {2} bytes of a row on {1}, which has {3} (unsupported): CREATE TABLE is refused. Give them " +
        "shorter or variable types in the mapping.",
        AnomalyClass.Unsupported);

    /// <summary>A unique key over texts, by a collation that is not the source's.</summary>
    public static readonly Code KeyFoldsLetters = new(
        "ISO2175", Severity.Warning, "A key by another collation",
        "{0}: the key compares by the collation {1} as {2} has it, which may take texts for one that were two (narrowing): {3}, two keys " +
        "before, are one.",
        AnomalyClass.Narrowing);

    /// <summary>A unique key over texts of fixed length that differ in blanks at their end.</summary>
    public static readonly Code KeyIgnoresPadding = new(
        "ISO2176", Severity.Warning, "A key of padded texts",
        "{0}: on {1} blanks at the end of a text of fixed length do not count (narrowing): 'a' and 'a ', two keys before, are one.",
        AnomalyClass.Narrowing);

    /// <summary>A unique key in which an empty value beside another one becomes NULL.</summary>
    public static readonly Code EmptyKeysCollide = new(
        "ISO2177", Severity.Warning, "Empty values collide with NULL",
        "{0}: {1} takes an empty value for NULL (narrowing): two rows with (1, '') and (1, NULL), two keys before, are one.",
        AnomalyClass.Narrowing);

    /// <summary>A primary key that is longer than rows can be ordered by.</summary>
    public static readonly Code KeyOrdersNoRows = new(
        "ISO2174", Severity.Info, "Rows do not lie in their key's order",
        "{0}: a primary key of up to {3} bytes is longer than {1} orders rows by (behaviour): it becomes {2}, and a range of the key is " +
        "read from all over the table. Give its columns shorter types in the mapping to have the rows in its order.",
        AnomalyClass.Behaviour);

    /// <summary>A unique key whose empty values are NULL.</summary>
    public static readonly Code EmptyKeysDistinct = new(
        "ISO2107", Severity.Warning, "Empty values no longer collide",
        "{0}: {1} takes an empty value for NULL, and many NULLs stand in a unique key (behaviour): two rows with '', refused before, are taken.",
        AnomalyClass.Behaviour);

    /// <summary>A unique key in which NULL beside a value collided.</summary>
    public static readonly Code PartlyNullKeysDistinct = new(
        "ISO2360", Severity.Warning, "Partly NULL keys no longer collide",
        "{0}: {1} compares no keys of which a column is NULL (behaviour): two rows with (1, NULL), refused before, are taken.",
        AnomalyClass.Behaviour);

    /// <summary>An identity whose sequence lies in another schema than its table.</summary>
    public static readonly Code IdentitySequenceMoved = new(
        "ISO2400", Severity.Info, "An identity's sequence lies with its table",
        "{0}: the sequence {1} belongs to the column and is made in the schema {2} of its table (representation).",
        AnomalyClass.Representation);

    /// <summary>A unique key over a column that is held as text.</summary>
    public static readonly Code KeyHeldAsText = new(
        "ISO2401", Severity.Warning, "A key that takes one value twice",
        "{0}: {1} is held as text on {2} (behaviour): {3}, equal before, are two keys.",
        AnomalyClass.Behaviour);
}
