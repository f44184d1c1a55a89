namespace Isomer.Dialects.PostgreSql;

/// <summary>What PostgreSQL 15 has.</summary>
internal static class Features
{
    // https://www.postgresql.org/docs/15/sql-createtable.html, sql-createindex.html; virtual generated columns came with 18.
    public static readonly Dialects.Features Facts = new()
    {
        DefaultSchema = "public",
        HasSchemas = true,
        NamesKeysAsIndexes = true,
        HasEnums = true,
        HasDomains = true,
        HasSequences = true,
        HasComments = true,
        HasPartitions = true,
        HasTablesWithoutColumns = true,
        HasIdentityColumns = true,
        HasIdentityOptions = true,
        ComputesOverGenerated = false,
        HasNullDefaults = false,
        HasIndexInclude = true,
        HasNullsOrder = true,
        HasNullsNotDistinct = true,
        IndexMethods = ["hash", "gin", "gist", "spgist", "brin"],
        HasDeferrableKeys = true,
        HasMatchFull = true,

        // Without the rights of a superuser nothing but their absence keeps them from being checked.
        ChecksForeignKeysOnLoad = true,

        // https://www.postgresql.org/docs/15/datatype-numeric.html, datatype-datetime.html: from 4713 BC on; a text takes no U+0000.
        Values = new()
        {
            HasNan = true, HasInfinity = true, HasDecimalNan = true, HasInfiniteDates = true, FirstYear = -4712, LastYear = 5_874_897,
            HasEndOfDay = true, HasZeroCharacter = false,
        },

        // A third of a page of 8 KB; https://www.postgresql.org/docs/15/btree-implementation.html
        MaxIndexEntryBytes = 2704,
    };
}
