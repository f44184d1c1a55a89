namespace Isomer.MySql;

/// <summary>
/// Numbers of server errors. https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html and
/// https://mariadb.com/kb/en/mariadb-error-code-reference/
/// </summary>
internal static class ErrorNumbers
{
    public const int AccessDenied = 1045;
    public const int DatabaseAccessDenied = 1044;
    public const int UnknownDatabase = 1049;
    public const int HostNotPrivileged = 1130;
    public const int LockWaitTimeout = 1205;
    public const int Signal = 1644;

    /// <summary>The account lacks a privilege.</summary>
    public static bool IsPermission(int number) =>
        number is DatabaseAccessDenied or AccessDenied or 1142 or 1143 or 1227 or 1370 or 1419;

    /// <summary>
    /// The session is gone, or going: shutdown, killed, network, idle for too long; and what drivers number themselves (2006, 2013).
    /// </summary>
    public static bool IsConnectionLost(int number) =>
        number is 1053 or 1077 or 1079 or 1152 or 1158 or 1159 or 1160 or 1161 or 1927 or 2006 or 2013 or 4031;

    /// <summary>Tried again, it may work: too many connections, lock wait timeout, deadlock.</summary>
    public static bool IsTransient(int number) => number is 1040 or LockWaitTimeout or 1213;

    /// <summary>The server does not take LOAD DATA LOCAL: not at all, or not on this session.</summary>
    public static bool IsLoadRefused(int number) => number is 1148 or 3948 or 4166;

    /// <summary>The server refused a row: a constraint, a value that does not fit, or a trigger.</summary>
    public static bool IsRowRefused(int number) => number switch
    {
        // NULL, duplicates, foreign keys
        1048 or 1062 or 1169 or 1216 or 1217 or 1451 or 1452 or 1557 or 1586 or 1761 or 1762 or 3008 => true,
        // values: out of range, truncated, incorrect, too long, no default, division by zero
        1264 or 1265 or 1292 or 1364 or 1365 or 1366 or 1367 or 1406 or 1411 or 1416 or 1441 or 1690 or 3819 or 4025 => true,
        // JSON, geometry, UUIDs and the like
        >= 3140 and <= 3160 or 3037 or 3055 or 3064 or 3617 or 3618 or 3643 or 4038 or 4079 => true,
        // partitions, generated columns, views' check options, SIGNAL
        1369 or 1526 or 1591 or 1748 or 1863 or 1906 or 3105 or Signal => true,
        _ => false,
    };
}
