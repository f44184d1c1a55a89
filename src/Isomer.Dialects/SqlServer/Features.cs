namespace Isomer.Dialects.SqlServer;

/// <summary>What SQL Server 2016 and later has.</summary>
internal static class Features
{
    public const string DefaultSchema = "dbo";

    // An extended property's value has at most 7,500 bytes.
    // https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-addextendedproperty-transact-sql
    private const int MaxComment = 3750;

    // https://learn.microsoft.com/sql/t-sql/statements/create-table-transact-sql, create-index-transact-sql
    public static readonly Dialects.Features Facts = new()
    {
        DefaultSchema = DefaultSchema,
        HasSchemas = true,
        HasIndexNamesPerTable = true,
        SharesObjectNames = true,
        HasSequences = true,
        HasComments = true,
        MaxTableComment = MaxComment,
        MaxColumnComment = MaxComment,
        HasIdentityColumns = true,
        HasIdentityOptions = true,
        HasIdentityByDefault = false,
        HasIdentitySequences = false,
        ComputesOverGenerated = false,
        NumbersOneColumn = true,
        HasNullDefaults = false,
        HasVirtualColumns = true,
        RoundsHalvesToEven = false,
        HasNotNullVirtualFormulas = false,
        HasIndexInclude = true,
        HasExpressionIndexes = false,
        HasIndexCollations = false,
        HasNullsNotDistinct = true,
        CollidesNulls = true,
        IgnoresTrailingBlanks = true,
        CountsUtf16Units = true,
        HasDeferrableForeignKeys = false,
        HasRestrict = false,
        RefusesVainActions = true,
        HasOneCascadePath = true,

        // https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server: of an index that is not the table
        // itself.
        MaxKeyBytes = 1700,
        MaxFixedRowBytes = 8060,

        // https://learn.microsoft.com/sql/t-sql/data-types/uniqueidentifier-transact-sql, and its order of octets.
        Values = new() { SortsUuidsAsWritten = false },
    };

    /// <summary>The most bytes of the key that the rows are ordered by.</summary>
    public const int MaxClusteredKeyBytes = 900;
}
