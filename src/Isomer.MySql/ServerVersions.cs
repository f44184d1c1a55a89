namespace Isomer.MySql;

/// <summary>Which version brought what.</summary>
internal static class ServerVersions
{
    // https://dev.mysql.com/doc/refman/8.0/en/create-table-check-constraints.html: checks are enforced, and listed in the catalog.
    public static readonly Version MinimumMySql = new(8, 0, 16);

    // https://mariadb.com/kb/en/changes-improvements-in-mariadb-106/: atomic DDL, and ignored indexes, which the catalog queries read.
    public static readonly Version MinimumMariaDb = new(10, 6);
}
