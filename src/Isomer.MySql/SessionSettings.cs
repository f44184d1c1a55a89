namespace Isomer.MySql;

/// <summary>What every session sets first, so that no setting of server, database or user changes what values look like.</summary>
internal static class SessionSettings
{
    // sql_mode: strict for every storage engine, so that a value that does not fit is an error; no other storage engine than the one asked
    // for; 0 in an AUTO_INCREMENT column is 0. Zero dates may be written, because they may be read. Backslashes escape, as both drivers
    // assume when they escape a parameter.
    // Binary collation of literals: the column's own collation decides every comparison.
    // Notes are counted: what a load changes shows in no other way.
    // Readers may be slow and writers wait for them: the server's patience with the network is a day, with an idle session a week.
    // Comments that begin with M! are read by MariaDB alone, those with !80000 by MySQL 8 and later alone.
    public static readonly IReadOnlyList<string> Statements =
    [
        "SET NAMES utf8mb4 COLLATE utf8mb4_bin",
        """
        SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO,ERROR_FOR_DIVISION_BY_ZERO',
            time_zone = '+00:00', foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_auto_is_null = 0, sql_notes = 1,
            sql_quote_show_create = 1, group_concat_max_len = 1073741824, net_write_timeout = 86400, net_read_timeout = 86400, wait_timeout = 604800,
            lock_wait_timeout = 86400, sql_select_limit = 18446744073709551615
            /*M! , max_statement_time = 0, check_constraint_checks = 1 */ /*!80000 , max_execution_time = 0, information_schema_stats_expiry = 0 */
        """,
        "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
    ];
}
