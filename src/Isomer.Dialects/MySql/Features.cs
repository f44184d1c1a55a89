namespace Isomer.Dialects.MySql;

/// <summary>What MySQL 8.0.19 and later has.</summary>
internal static class Features
{
    // https://dev.mysql.com/doc/refman/8.4/en/create-table.html, create-index.html, create-table-foreign-keys.html
    public static readonly Dialects.Features Facts = new()
    {
        DefaultSchema = "",
        HasIndexNamesPerTable = true,
        HasNamedPrimaryKeys = false,
        ReservedIndexName = "PRIMARY",
        SharesForeignKeyNames = true,
        SharesCheckNames = true,
        HasUniqueConstraints = false,
        HasInlineEnums = true,
        HasComments = true,
        MaxTableComment = 2048,
        MaxColumnComment = 1024,
        HasViewComments = false,
        HasPartitions = true,
        HasIdentityColumns = true,
        NumbersOneIndexedColumn = true,
        ComputesOverIdentities = false,
        ChecksOverActions = false,
        HasNullDefaults = false,
        HasRestrict = false,
        HasVirtualColumns = true,
        HasIndexPrefixes = true,

        // Keys that a session does not check are never checked afterwards either.
        ChecksForeignKeysOnLoad = true,
        HasPartialIndexes = false,

        // https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html: 3757, an expression that returns a BLOB or TEXT.
        BoundsExpressionKeys = true,
        HasIndexCollations = false,
        IndexMethods = ["fulltext"],
        HasDeferrableForeignKeys = false,
        HasSetDefault = false,
        RefusesVainActions = true,
        IndexesForeignKeys = true,

        // https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html, pages of 16 KB.
        MaxKeyBytes = 3072,
        MaxRowBytes = 65_535,

        // A time is a duration, and 24:00:00 one of them.
        Values = new() { HasEndOfDay = true },
    };
}
