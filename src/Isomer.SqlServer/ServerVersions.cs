namespace Isomer.SqlServer;

/// <summary>Which version brought what.</summary>
internal static class ServerVersions
{
    // https://learn.microsoft.com/sql/sql-server/what-s-new-in-sql-server-2016: temporal tables, which the catalog queries read.
    public static readonly Version Minimum = new(13, 0);
}
