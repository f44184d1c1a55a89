namespace Isomer.Oracle;

/// <summary>Numbers of server errors: 1 is ORA-00001. https://docs.oracle.com/en/error-help/db/</summary>
internal static class ErrorNumbers
{
    public const int UniqueViolated = 1;
    public const int LockedRow = 54;
    public const int SnapshotTooOld = 1555;

    /// <summary>User or password wrong, account locked or expired.</summary>
    public static bool IsLogin(int number) => number is 1005 or 1017 or 28000 or 28001 or 1045 or 1004;

    /// <summary>The listener knows no such service or instance.</summary>
    public static bool IsUnknownDatabase(int number) => number is 12505 or 12514 or 12516 or 12521 or 12154;

    /// <summary>The account lacks a privilege.</summary>
    public static bool IsPermission(int number) => number is 1031 or 1950 or 1536 or 41900;

    /// <summary>The session is gone, or going: killed, shutdown, network, idle for too long.</summary>
    public static bool IsConnectionLost(int number) => number is 28 or 1012 or 1033 or 1034 or 1089 or 1090 or 1092 or 2396 or 2399
        or 3113 or 3114 or 3135 or 12170 or 12537 or 12547 or 12570 or 12571 or 25408 or 50000;

    /// <summary>Tried again, it may work: too many sessions, a lock, a deadlock, a busy resource.</summary>
    public static bool IsTransient(int number) => number is 18 or 20 or LockedRow or 60 or 4021 or 4068 or 8177 or 12519 or 12520 or 30006;

    /// <summary>A state of the past that the account may not read, or that is not to be had.</summary>
    public static bool IsBeforeDefinition(int number) => number is 1466 or 8180 or 8181 or 8186;

    /// <summary>The server refused a row: a constraint, a value that does not fit, or a trigger.</summary>
    public static bool IsRowRefused(int number) => number switch
    {
        // Unique, NOT NULL, check, parent, child, partition, identity.
        UniqueViolated or 1400 or 1407 or 2290 or 2291 or 2292 or 14400 or 14402 or 32795 or 1402 => true,
        // Values: too large, no number, no date, out of range.
        1401 or 1426 or 1438 or 1461 or 1465 or 1722 or 12899 or 1873 or 1867 or 1877 or 12704 or 12713 => true,
        >= 1830 and <= 1865 or >= 1874 and <= 1891 => true,
        // XML and JSON that does not parse.
        31011 or 31061 or 30937 or 40441 or 40478 or 40587 => true,
        // Triggers: raise_application_error, and a trigger that fails.
        4088 or 6512 or >= 20000 and <= 20999 => true,
        _ => false,
    };

    /// <summary>Whether the server's text of that error holds no value of a row: names of objects alone.</summary>
    public static bool HasNoValues(int number) =>
        number is UniqueViolated or 1400 or 1407 or 1438 or 2290 or 2291 or 2292 or 12899 or 14400 or 32795
        or LockedRow or 60 or 904 or 942 or 955 or 972 or 1031 or 1408 or 1466 or 1536
        or SnapshotTooOld or 1950 or 2270 or 2275 or 2296 or 2298
        or 2437 or 2449 or 3113 or 3135 or 4043 or 8180 or 8181 or 12154 or 12514 or 30006;
}
