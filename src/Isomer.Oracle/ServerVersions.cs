namespace Isomer.Oracle;

/// <summary>Which version brought what.</summary>
internal static class ServerVersions
{
    // https://docs.oracle.com/en/database/oracle/oracle-database/12.2/newft/: names of 128 bytes, and ALL_TAB_COLS.COLLATION, which the
    // catalog queries read.
    public static readonly Version Minimum = new(12, 2);
}
