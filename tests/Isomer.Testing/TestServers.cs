namespace Isomer.Testing;

/// <summary>The servers that tests may use, named by environment variables; <c>build/test.sh</c> sets them.</summary>
public static class TestServers
{
    /// <summary>A connection string to a PostgreSQL server where databases may be created; null where there is none.</summary>
    public static string? PostgreSql { get; } = Environment.GetEnvironmentVariable("ISOMER_TEST_POSTGRESQL");

    /// <summary>
    /// A connection string to a MySQL or MariaDB server where databases and users may be created; null where there is none.
    /// </summary>
    public static string? MySql { get; } = Environment.GetEnvironmentVariable("ISOMER_TEST_MYSQL");

    /// <summary>A connection string to a SQL Server where databases and logins may be created; null where there is none.</summary>
    public static string? SqlServer { get; } = Environment.GetEnvironmentVariable("ISOMER_TEST_SQLSERVER");

    /// <summary>
    /// A connection string to an Oracle database as an account that may create users, grant, and EXECUTE on SYS.DBMS_FLASHBACK; null where
    /// there is none.
    /// </summary>
    public static string? Oracle { get; } = Environment.GetEnvironmentVariable("ISOMER_TEST_ORACLE");
}
