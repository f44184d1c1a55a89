namespace Isomer.Dialects.Oracle;

/// <summary>What Oracle 12.2 and later has, with COMPATIBLE at 12.2 or above and MAX_STRING_SIZE at STANDARD.</summary>
internal static class Features
{
    // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CREATE-TABLE.html, CREATE-INDEX.html, constraint.html.
    public static readonly Dialects.Features Facts = new()
    {
        DefaultSchema = "",
        ParameterMark = ':',

        // Until 23ai.
        FromNoTable = " FROM DUAL",
        HasSchemas = true,
        MakesSchemas = false,
        SharesIndexNamesWithTables = false,
        NamesKeysAsIndexes = true,
        SharesForeignKeyNames = true,
        SharesCheckNames = true,
        SharesConstraintNames = true,
        ChecksTruthValues = true,
        HasSequences = true,
        HasSequenceTypes = false,
        HasComments = true,
        HasIndexComments = false,
        HasSequenceComments = false,

        // 4,000 bytes, of up to four for a character.
        MaxTableComment = 1000,
        MaxColumnComment = 1000,
        HasPartitions = true,
        HasIdentityColumns = true,
        HasIdentityOptions = true,
        HasIdentitySequences = false,
        NumbersDecimals = true,
        NumbersOneColumn = true,
        ChecksOverClocks = false,
        HasNullDefaults = false,
        HasVirtualColumns = true,
        HasStoredColumns = false,
        ComputesOverGenerated = false,
        HasPartialIndexes = false,
        HasDuplicateIndexes = false,
        HasIndexCollations = false,
        IndexMethods = ["bitmap"],
        ComparesPartlyNullKeys = true,
        HasDeferrableKeys = true,
        HasSetDefault = false,
        HasUpdateActions = false,
        HasRestrict = false,
        ReferencesIndexes = false,

        // https://docs.oracle.com/en/error-help/db/ora-01450/: 6,398 bytes in a block of 8 KB, less the lengths beside up to 32 values.
        MaxKeyBytes = 6360,

        // https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Data-Types.html: from 4712 BC on.
        Values = new() { HasTruthValues = false, HasNan = true, HasInfinity = true, HasNegativeZero = false, FirstYear = -4711 },
    };
}
