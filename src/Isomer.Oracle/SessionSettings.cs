namespace Isomer.Oracle;

/// <summary>What every session sets first, so that no setting of server, client or user changes what values look like.</summary>
internal static class SessionSettings
{
    // Territory and language first: each of them sets formats of its own. English, because messages are read for column names.
    // NLS_NCHAR_CONV_EXCP: a character that a character set lacks is an error, not a question mark.
    // Statements wait a minute for a lock before they change a table that somebody still writes to.
    public static readonly IReadOnlyList<string> Statements =
    [
        "ALTER SESSION SET NLS_TERRITORY = 'AMERICA' NLS_LANGUAGE = 'AMERICAN' NLS_CALENDAR = 'GREGORIAN'",
        """
        ALTER SESSION SET NLS_DATE_FORMAT = 'SYYYY-MM-DD HH24:MI:SS' NLS_TIMESTAMP_FORMAT = 'SYYYY-MM-DD HH24:MI:SS.FF9'
            NLS_TIMESTAMP_TZ_FORMAT = 'SYYYY-MM-DD HH24:MI:SS.FF9 TZH:TZM' NLS_NUMERIC_CHARACTERS = '.,' NLS_COMP = 'BINARY' NLS_SORT = 'BINARY'
            NLS_LENGTH_SEMANTICS = 'BYTE' NLS_NCHAR_CONV_EXCP = 'TRUE'
        """,
        "ALTER SESSION SET TIME_ZONE = '+00:00'",
        "ALTER SESSION SET DDL_LOCK_TIMEOUT = 60",
    ];
}
