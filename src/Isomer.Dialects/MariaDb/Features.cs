namespace Isomer.Dialects.MariaDb;

/// <summary>What MariaDB 10.11 and later has.</summary>
internal static class Features
{
    // https://mariadb.com/kb/en/create-table/, create-sequence/
    public static readonly Dialects.Features Facts = MySql.Features.Facts with
    {
        HasSequences = true,
        HasSequenceTypes = false,
        SharesCheckNames = false,
        ChecksOverActions = true,
        HasNotNullFormulas = false,
        HasExpressionIndexes = false,
    };
}
