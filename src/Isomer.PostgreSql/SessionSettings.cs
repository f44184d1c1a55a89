namespace Isomer.PostgreSql;

/// <summary>What every session sets first, so that no setting of server, database or user changes what values look like.</summary>
internal static class SessionSettings
{
    // search_path: what stands in "public" is deparsed without it, and everything else with its schema, which is how a blueprint names
    // things. row_security off makes a row-level policy an error: on, it would hide rows from a copy without a word.
    // synchronous_commit: what is told as done survives a crash of the server; and until an asynchronous commit has reached the disk, a
    // VACUUM cannot mark its rows as visible to all.
    // maintenance_work_mem: room to sort a large index in memory; a server that allows more keeps what it allows.
    // lc_monetary stays: money has no scale of its own, so that only the database's own locale gives its amounts their meaning.
    public const string Sql = """
        SET search_path = public;
        SET TimeZone = 'UTC';
        SET DateStyle = 'ISO, YMD';
        SET IntervalStyle = 'iso_8601';
        SET extra_float_digits = 1;
        SET bytea_output = 'hex';
        SET xmloption = content;
        SET standard_conforming_strings = on;
        SET statement_timeout = 0;
        SET lock_timeout = 0;
        SET idle_in_transaction_session_timeout = 0;
        SET row_security = off;
        SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off';
        SELECT set_config('maintenance_work_mem', '256MB', false) FROM pg_settings WHERE name = 'maintenance_work_mem' AND setting::bigint < 262144;
        """;
}
