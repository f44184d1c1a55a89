namespace Isomer.SqlServer;

/// <summary>What every session sets first, so that no setting of server, database, login or pool changes what values look like.</summary>
internal static class SessionSettings
{
    // The first seven are what indexes over computed columns and with filters ask of whoever writes.
    // https://learn.microsoft.com/sql/t-sql/statements/set-statements-transact-sql
    // LANGUAGE: what the server says against a row is read by rules for English; it also sets the order of dates, which comes after.
    // XACT_ABORT off: a reader that is closed half way would otherwise lose its snapshot.
    // The isolation level outlives a session in the driver's pool: https://github.com/dotnet/SqlClient/issues/96
    public const string Sql = """
        SET ANSI_NULLS ON;
        SET ANSI_PADDING ON;
        SET ANSI_WARNINGS ON;
        SET ARITHABORT ON;
        SET CONCAT_NULL_YIELDS_NULL ON;
        SET QUOTED_IDENTIFIER ON;
        SET NUMERIC_ROUNDABORT OFF;
        SET ANSI_NULL_DFLT_ON ON;
        SET LANGUAGE us_english;
        SET DATEFORMAT ymd;
        SET DATEFIRST 7;
        SET TEXTSIZE 2147483647;
        SET ROWCOUNT 0;
        SET NOCOUNT OFF;
        SET LOCK_TIMEOUT -1;
        SET IMPLICIT_TRANSACTIONS OFF;
        SET XACT_ABORT OFF;
        SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
        """;
}
