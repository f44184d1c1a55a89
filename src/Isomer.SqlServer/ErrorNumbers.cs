using Microsoft.Data.SqlClient;

namespace Isomer.SqlServer;

/// <summary>
/// Numbers of server errors. https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
/// </summary>
internal static class ErrorNumbers
{
    public const int CannotOpenDatabase = 4060;
    public const int DatabaseDoesNotExist = 911;
    public const int Deadlock = 1205;
    public const int LockTimeout = 1222;
    public const int ChangedByDdl = 3961;
    public const int SnapshotGone = 51000;

    // From here on it is not a statement that failed but the connection.
    private const byte FatalClass = 20;
    private const int ClientTimeout = -2;

    /// <summary>The login was refused: wrong, disabled, locked, expired, or not of a trusted domain.</summary>
    public static bool IsLogin(int number) =>
        number is (>= 18450 and <= 18452) or 18456 or 18461 or (>= 18463 and <= 18468) or 18470 or (>= 18486 and <= 18488);

    /// <summary>The account lacks a permission.</summary>
    public static bool IsPermission(int number) =>
        number is 229 or 230 or 262 or 297 or 300 or 371 or 378 or 916 or 1088 or 2571 or 2760 or 15151 or 15247 or 15562;

    /// <summary>A lock was not granted.</summary>
    public static bool IsLock(int number) => number is LockTimeout or Deadlock;

    /// <summary>The session is gone, or going: network, shutdown, killed, failover.</summary>
    public static bool IsConnectionLost(SqlException error) =>
        error.Class >= FatalClass || error.Number is ClientTimeout or 0 or 64 or 121 or 233 or 596 or 6005
            or 10053 or 10054 or 10060 or 40197 or 40613 or SnapshotGone;

    /// <summary>Tried again, it may work: deadlock, lock timeout, and what Azure SQL Database asks to be tried again.</summary>
    // https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues
    public static bool IsTransient(int number) =>
        IsLock(number) || number is 615 or 926 or 4221 or 8645 or 8651 or 10928 or 10929
            or 40143 or 40166 or 40501 or 40540 or 42108 or 42109 or (>= 49918 and <= 49920);

    /// <summary>The server refused a row: a constraint, or a value that does not fit.</summary>
    public static bool IsRowRefused(int number) => number switch
    {
        // NULL, duplicates, checks and foreign keys, the check option of a view
        515 or 547 or 550 or 2601 or 2627 => true,
        // values: overflow, conversion, truncation, division, row and key too long
        220 or 232 or 241 or 242 or 244 or 245 or 248 or 295 or 296 or 511 or 512 or 1946 or 2628 or 4815 or 4863 or 4864 or 4867 => true,
        7339 or 8114 or 8115 or 8134 or 8152 or 8169 or 9803 => true,
        // XML, and types of assemblies
        (>= 9400 and <= 9499) or 6522 or 6905 or 6908 or 6926 or 13608 or 13609 => true,
        _ => false,
    };
}
